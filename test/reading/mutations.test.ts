import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutationsArbitrary } from '../../bench/mutations/arbitrary.ts';
import { breachesOf, readDamaged } from '../../bench/mutations/breaches.ts';
import { mutated, mutationKinds } from '../../bench/mutations/mutate.ts';
import { openVocabularyFiles } from '../../tools/open-vocabulary.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const vocabulary = openVocabularyFiles();
const pages = ['pages', 'languages']
  .flatMap((folder) =>
    readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => join(fixtures, folder, file)),
  )
  .sort()
  .map((file) => readFileSync(file, 'utf8'));

const seed = 20_261_124;

describe('a damaged page', () => {
  test('is read without breaking any promise', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), mutationsArbitrary, (page, mutations) => {
        const reading = readDamaged(mutated(page, mutations), true, vocabulary);
        expect(breachesOf(reading, vocabulary)).toEqual([]);
      }),
      { seed, numRuns: 300 },
    );
  }, 120_000);

  test('read again, it is read the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), mutationsArbitrary, (page, mutations) => {
        const damaged = mutated(page, mutations);
        const [once, again] = [1, 2].map(() => readDamaged(damaged, true, vocabulary).posting);
        expect(again).toEqual(once);
      }),
      { seed, numRuns: 30 },
    );
  }, 60_000);

  test.each(mutationKinds)('%s: changes the page', (kind) => {
    const half = { kind, at: 0.5, to: 0.7, size: 0.5 };
    const changed = pages.filter((page) => mutated(page, [half]) !== page);
    expect(changed.length).toBeGreaterThan(0);
  });
});

test('a broken promise is told', () => {
  const page = '<h1>Baker</h1><h2>Requirements</h2><ul><li>Fluent English</li></ul>';
  const reading = readDamaged(page, true, vocabulary);
  expect(breachesOf(reading, vocabulary)).toEqual([]);
  const [requirement] = reading.posting.requirements;
  const broken = { ...requirement!, quote: 'Fluent', block: 9, section: 7 };
  const told = breachesOf(
    { ...reading, posting: { ...reading.posting, requirements: [broken] } },
    vocabulary,
  );
  expect(told).toEqual([
    'r1: not verbatim in block 9',
    'r1: no section 7',
    'r1: english is not at 0-14',
  ]);
});

describe('a damaged text', () => {
  test('is read without breaking any promise', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), mutationsArbitrary, (page, mutations) => {
        const text = mutated(page, mutations).replace(/<[^<>]*>/g, '\n');
        expect(breachesOf(readDamaged(text, false, vocabulary), vocabulary)).toEqual([]);
      }),
      { seed, numRuns: 100 },
    );
  }, 60_000);
});
