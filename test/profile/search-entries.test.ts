import { describe, expect, test } from 'vitest';
import { openEntrySearch } from '../../src/profile/search-entries.ts';
import { isList, readSkillList } from '../../src/profile/skill-list.ts';
import { typosBetween } from '../../src/profile/typos.ts';
import { vocabularyOf } from '../skills/vocabulary-of.ts';

const vocabulary = vocabularyOf(`
[technology]
Python
C++
C#
Kubernetes = K8s
PostgreSQL = Postgres
.NET
Photoshop
Moodle
[skill]
Wound care = dressing of wounds
[language]
German = Deutsch
[certificate]
First aid
`);
const search = openEntrySearch(vocabulary);
const all = () => true;
const names = (typed: string) => search.find(typed, all, 5).map(({ skill }) => skill.name);

describe('finding an entry', () => {
  test.each([
    ['pyt', 'Python'],
    ['PYTHON', 'Python'],
    ['k8s', 'Kubernetes'],
    ['deutsch', 'German'],
    ['care', 'Wound care'],
    ['dressing', 'Wound care'],
    ['pyhton', 'Python'],
    ['kubernets', 'Kubernetes'],
    ['kubrenetes', 'Kubernetes'],
    ['photoshpo', 'Photoshop'],
    ['c#', 'C#'],
    ['.net', '.NET'],
    ['first-aid', 'First aid'],
  ])('by %s gives %s first', (typed, name) => {
    expect(names(typed)[0]).toBe(name);
  });

  test.each(['', '  ', '?!', 'xq', 'underwater basketry'])('by "%s" gives nothing', (typed) => {
    expect(names(typed)).toEqual([]);
  });

  test('tells by which other name', () => {
    expect(search.find('postgres', all, 1)[0]?.via).toBe('Postgres');
    expect(search.find('postgresql', all, 1)[0]?.via).toBeNull();
  });

  test('offers the wanted kinds alone', () => {
    expect(search.find('german', (kind) => kind === 'technology', 5)).toEqual([]);
  });
});

describe('the one that is meant', () => {
  test.each([
    ['golden', undefined],
    ['C++', 'C++'],
    ['Pythn', undefined],
    ['Pythonn', 'Python'],
    ['Kubrenetes', 'Kubernetes'],
    ['Zphotoshop', undefined],
    ['Doodle', undefined],
    ['deutsch', 'German'],
  ])('by %s is %s', (text, name) => {
    expect(search.resolve(text, all)?.name).toBe(name);
  });
});

describe('a pasted list', () => {
  test.each([
    ['Python, C++', true],
    ['Python\nC++', true],
    ['Python; C++', true],
    ['Python', false],
    ['Wound care', false],
    [' Python \n', false],
  ])('%j is one: %s', (text, expected) => {
    expect(isList(text)).toBe(expected);
  });

  test('gives what is known, once, and what is not', () => {
    const { found, unknown } = readSkillList(
      '• Python, K8s; Postgres\n\nkubernetes | basketry, 5 years of C# in a bank,',
      search,
      vocabulary,
      all,
    );
    expect(found.map(({ name }) => name)).toEqual(['Python', 'Kubernetes', 'PostgreSQL', 'C#']);
    expect(unknown).toEqual(['basketry']);
  });
});

test.each([
  ['abc', 'abc', 0],
  ['abc', 'abd', 1],
  ['abc', 'acb', 1],
  ['abc', 'abcd', 1],
  ['abc', 'bc', 1],
  ['abcdef', 'badcfe', null],
  ['a', 'abcd', null],
  ['', 'ab', 2],
])('between %j and %j lie %s typos, of at most two', (one, other, typos) => {
  expect(typosBetween(one, other, 2)).toBe(typos);
  expect(typosBetween(other, one, 2)).toBe(typos);
});
