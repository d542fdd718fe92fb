import { describe, expect, test } from 'vitest';
import type { Profile } from '../../src/profile/profile.ts';
import type { Requirement } from '../../src/reading/posting.ts';
import { explainVerdict } from '../../src/ui/words/reason.ts';
import { having, profileOf, requirementOf, verdictOf, vocabulary } from './asking.ts';

const why = (requirement: Requirement, profile: Profile): string =>
  explainVerdict(requirement, verdictOf(requirement, profile), profile, vocabulary);

const anyOf = (...skills: string[]): Requirement['groups'] => [{ logic: 'any', skills }];

describe('skills', () => {
  test.each([
    ['Python', ['python'], 'You have Python.'],
    ['Golang', ['go'], 'You have Go.'],
    ['Python, Go and SQL', ['python', 'go', 'sql'], 'You have Python, Go and SQL.'],
    ['SQL', ['postgresql'], 'You have PostgreSQL, which brings SQL.'],
    [
      'Relational databases',
      ['postgresql'],
      'You have PostgreSQL, which counts as Relational databases.',
    ],
    [
      'SQL and relational databases',
      ['postgresql'],
      'You have PostgreSQL, which brings SQL and counts as Relational databases.',
    ],
    [
      'PostgreSQL and other relational databases',
      ['postgresql'],
      'You have PostgreSQL, which counts as Relational databases.',
    ],
    ['Kubernetes', ['docker'], 'You have Docker, close to Kubernetes.'],
    ['Haskell', ['python'], 'Haskell is not in your profile.'],
    ['Haskell and Zig', ['python'], 'Haskell and Zig are not in your profile.'],
    [
      'Python, Kubernetes and Haskell',
      ['python', 'docker'],
      'You have Python. You have Docker, close to Kubernetes. Haskell is not in your profile.',
    ],
  ])('%s, asked of someone with %j', (quote, skills, sentence) => {
    expect(why(requirementOf({ quote }), having(...skills))).toBe(sentence);
  });

  test('of a choice, the one that is there is named', () => {
    const requirement = requirementOf({ quote: 'Python or Go', groups: anyOf('python', 'go') });
    expect(why(requirement, having('go'))).toBe('You have Go.');
  });

  test('of a choice of which nothing is there, all are named', () => {
    const two = requirementOf({ quote: 'Haskell or Zig', groups: anyOf('haskell', 'zig') });
    expect(why(two, having('sql'))).toBe('Neither Haskell nor Zig is in your profile.');
    const three = requirementOf({
      quote: 'Haskell, Zig or Go',
      groups: anyOf('haskell', 'zig', 'go'),
    });
    expect(why(three, having('sql'))).toBe('None of Haskell, Zig or Go is in your profile.');
  });
});

describe('years', () => {
  const fiveOfGo = requirementOf({
    quote: '5 years of Go',
    years: { min: 5, max: null, of: ['go'] },
  });

  test.each([
    ['go:3', 'It asks 5 years of Go; you have 3.'],
    ['go:7', 'It asks 5 years of Go; you have 7.'],
    ['go', 'You have Go. It asks 5 years of Go; your profile doesn’t say how many you have.'],
    ['python:9', 'Go is not in your profile.'],
  ])('5 of Go, asked of someone with %s', (skill, sentence) => {
    expect(why(fiveOfGo, having(skill))).toBe(sentence);
  });

  test('of a skill that stands for the one asked are told with its name', () => {
    const requirement = requirementOf({
      quote: '4 years of SQL',
      years: { min: 4, max: null, of: ['sql'] },
    });
    expect(why(requirement, having('postgresql:2'))).toBe(
      'You have PostgreSQL, which brings SQL. It asks 4 years of SQL; you have 2 of PostgreSQL.',
    );
  });

  test('of work as such', () => {
    const requirement = requirementOf({
      quote: '1 year in an office',
      kind: 'experience',
      years: { min: 1, max: null, of: [] },
    });
    expect(why(requirement, profileOf({ yearsOfWork: 3 }))).toBe(
      'It asks 1 year of work; you have 3.',
    );
    expect(why(requirement, having('go'))).toBe(
      'It asks 1 year of work; your profile doesn’t say how many you have.',
    );
  });
});

describe('education', () => {
  const degree = requirementOf({
    quote: 'A degree',
    kind: 'education',
    education: { level: 'bachelor', fields: ['physics'], orEquivalent: true },
  });

  test.each([
    [
      { level: 'master', field: 'physics' } as const,
      'It asks for a bachelor’s degree or the equivalent; you have a master’s degree in Physics.',
    ],
    [
      { level: 'bachelor', field: 'chemistry' } as const,
      'It asks for a bachelor’s degree in Physics or the equivalent; you have a bachelor’s degree in Chemistry.',
    ],
    [
      { level: 'vocational', field: null } as const,
      'It asks for a bachelor’s degree or the equivalent; you have vocational training.',
    ],
  ])('of someone with %j', (education, sentence) => {
    expect(why(degree, profileOf({ education: [education] }))).toBe(sentence);
  });

  test('of someone who does not say', () => {
    expect(why(degree, having('go'))).toBe(
      'It asks for a bachelor’s degree; your profile doesn’t say.',
    );
  });
});

describe('what is yours to judge says why', () => {
  test.each([
    ['trait', 'A trait that no profile can prove.'],
    ['permission', 'Whether you may work there, you know best.'],
    ['other', 'Nothing here can be checked against a profile.'],
  ] as const)('%s', (kind, sentence) => {
    expect(why(requirementOf({ quote: 'Good humour', kind }), having('go'))).toBe(sentence);
  });
});

test('a skill that the vocabulary has dropped is named by its id', () => {
  const requirement = requirementOf({
    quote: 'Old tool',
    groups: [{ logic: 'all', skills: ['old-tool'] }],
  });
  expect(why(requirement, having('go'))).toBe('old tool is not in your profile.');
});
