import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matchPosting } from '../../src/matching/match-posting.ts';
import { openVocabularyFiles } from '../../tools/open-vocabulary.ts';
import { parseCases, postingAround, profileFrom } from './read-cases.ts';

const vocabulary = openVocabularyFiles();
const cases = parseCases(readFileSync(new URL('cases.txt', import.meta.url), 'utf8'));

describe('a requirement, a profile, and the verdict that holds when one argues with it', () => {
  test('there are enough cases, over many fields of work, none twice', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(cases.map(({ field }) => field)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(cases.map(({ ask, profile }) => `${ask} | ${profile}`)).size).toBe(cases.length);
    for (const { why, line } of cases) expect(why, `cases.txt:${line}`).toMatch(/\w+ \w+/);
  });

  test.each(cases)(
    '$line: $ask, of someone with $profile: $verdict',
    ({ ask, language, ...given }) => {
      const posting = postingAround(ask, language, vocabulary);
      expect(posting.language).toBe(language);
      const profile = profileFrom(given.profile, ask, language, vocabulary.in(language));
      const [verdict, ...others] = matchPosting(posting, profile, vocabulary).verdicts;
      expect(others).toEqual([]);
      const rules = [...new Set(verdict!.because.map(({ rule }) => rule))];
      const ignored = verdict!.ignored ? ['ignored'] : [];
      expect([verdict!.verdict, ...rules, ...ignored]).toEqual([given.verdict, ...given.rules]);
    },
  );
});
