import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseVocabulary } from '../../src/skills/parse-vocabulary.ts';
import { emptyHash, hashOf, hashOfName } from '../../src/skills/name-hash.ts';
import { keyOf, tokensOf } from '../../src/skills/tokens.ts';
import { vocabularyFiles } from '../../tools/vocabulary-files.ts';

const viaTokens = (name: string) => hashOf(keyOf(tokensOf(name)), emptyHash);

test('the hash of a written name is that of its tokens, for every name of the vocabulary', () => {
  const names = parseVocabulary(vocabularyFiles()).entries.flatMap((entry) => entry.names);
  expect(names.length).toBeGreaterThan(1000);
  expect(names.filter(({ name }) => hashOfName(name, 0, name.length) !== viaTokens(name))).toEqual([]);
});

test('and for any name made of the signs that names have', () => {
  const part = fc.constantFrom('a', 'B', '1', '+', '#', '.', '&', ' ', '-', '/', "'", 'é', 'ß', 'Ł', '.NET', 'net');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const name = parts.join('');
      expect(hashOfName(name, 0, name.length)).toBe(viaTokens(name));
    }),
  );
});
