import { expect, test } from 'vitest';
import { openEntrySearch } from '../../../src/profile/search-entries.ts';
import { openVocabularyFiles } from '../../../tools/open-vocabulary.ts';
import { findInFixture, fixtureFiles } from '../../../tools/resumes/read-fixtures.ts';

const vocabulary = openVocabularyFiles();
const search = openEntrySearch(vocabulary);
const files = fixtureFiles();

test('there are résumés enough to speak of', () => {
  expect(files.length).toBeGreaterThanOrEqual(24);
});

/** Skills depend on the vocabulary and are measured by `npm run eval -- resumes`; dates must not change with it. */
test.each(files.map((file) => [file.path, file] as const))(
  '%s: every position has its dates to the month',
  async (_path, file) => {
    const { positions } = await findInFixture(file, vocabulary, search);
    expect(positions.map(({ from, to }) => ({ from, to }))).toEqual(file.expected.positions);
  },
);

test.each(files.map((file) => [file.path, file] as const))(
  '%s: what was found points at its own words',
  async (_path, file) => {
    const findings = await findInFixture(file, vocabulary, search);
    const sources = [...findings.skills, ...findings.languages, ...findings.certificates].flatMap(
      (found) => found.sources,
    );
    expect(sources.length).toBeGreaterThan(5);
    for (const { text, start, end } of sources) {
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  },
);
