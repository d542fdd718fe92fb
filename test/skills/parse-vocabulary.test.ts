import { describe, expect, test } from 'vitest';
import { checkVocabulary } from '../../src/skills/check-vocabulary.ts';
import { compileVocabulary, VocabularyError } from '../../src/skills/compile-vocabulary.ts';
import { idOf, parseVocabulary } from '../../src/skills/parse-vocabulary.ts';

const file = (text: string) => [{ path: 'nursing.txt', text }];
const messages = (text: string) =>
  checkVocabulary(parseVocabulary(file(text))).map(
    ({ path, line, message }) => `${path}:${line}: ${message}`,
  );

describe("the vocabulary's format", () => {
  test('a skill has its kind, field, names and relations', () => {
    const { entries, findings } = parseVocabulary(
      file(
        'field: Nursing\n\n[skill]\nWound care = wound dressing; Dressing?\n    part of: Patient care\n    de: Wundversorgung\nPatient care\n',
      ),
    );
    expect(findings).toEqual([]);
    expect(entries[0]).toMatchObject({
      id: 'wound-care',
      kind: 'skill',
      field: 'Nursing',
      partOf: ['Patient care'],
      names: [
        { name: 'Wound care', ambiguous: false },
        { name: 'wound dressing', ambiguous: false },
        { name: 'Dressing', ambiguous: true },
        { name: 'Wundversorgung', ambiguous: false },
      ],
      line: 4,
    });
  });

  test.each([
    ['[skill]\nX', 'nursing.txt:1: the file begins with "field: "'],
    ['field: N\nX', 'nursing.txt:2: skills stand under a kind'],
    ['field: N\n[craft]\n', 'nursing.txt:2: unknown kind [craft]'],
    ['field: N\n[skill]\nX = a;; b', 'nursing.txt:3: an empty name'],
    ['field: N\n[skill]\nX\n    part off: Y', 'nursing.txt:4: unknown line "part off:"'],
    ['field: N\n[skill]\nX\n    part of: Y', 'nursing.txt:3: "X" names "Y", which no file has'],
    ['field: N\n[skill]\nX\n    id: Two Words', 'nursing.txt:4: an id is lower-case words'],
    ['field: N\n[skill]\nX\nX', 'nursing.txt:4: "X" stands already at nursing.txt:3'],
    [
      'field: N\n[skill]\nAbc = same one\nDef = same-one',
      'nursing.txt:4: the name "same-one" belongs to "Abc"',
    ],
    [
      'field: N\n[skill]\nX\n    implies: Y\nY\n    implies: X',
      'nursing.txt:3: "implies" goes in a circle: X → Y → X',
    ],
  ])('%j is told with file and line', (text, message) => {
    expect(messages(text).join('\n')).toContain(message);
  });

  test('compiling what is wrong fails with the same message', () => {
    expect(() => compileVocabulary(file('field: N\n[skill]\nX\n    implies: Y'))).toThrow(
      VocabularyError,
    );
  });

  test.each([
    ['R&D', 'r-and-d'],
    ['Node.js', 'node-js'],
    ['Führerschein', 'fuhrerschein'],
    ['CI/CD', 'ci-cd'],
  ])('the id of %s is %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });
});
