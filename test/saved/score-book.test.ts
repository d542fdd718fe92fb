import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchPosting } from '../../src/matching/match-posting.ts';
import { emptyProfile, type Profile, plainSkill } from '../../src/profile/profile.ts';
import type { Posting, Requirement } from '../../src/reading/posting.ts';
import { digestRowOf } from '../../src/saved/digest-row.ts';
import { otherBlocker, scoreOf } from '../../src/saved/score.ts';
import { openScoreBook, profileMark } from '../../src/saved/score-book.ts';
import { openVocabularyFiles } from '../../tools/open-vocabulary.ts';
import { posting } from './sample.ts';

const vocabulary = openVocabularyFiles();
const skills = [
  'python',
  'react',
  'next-js',
  'javascript',
  'postgresql',
  'sql',
  'docker',
  'kubernetes',
  'aws',
].filter((id) => vocabulary.get(id) !== undefined);

const asks = (id: string, names: readonly string[], years: number | null): Requirement => ({
  ...posting.requirements[0]!,
  id,
  skills: [],
  groups: [{ logic: names.length > 1 ? 'any' : 'all', skills: [...names] }],
  years: years === null ? null : { min: years, max: null, of: [names[0]!] },
});

const postingOf = (groups: readonly (readonly [readonly string[], number | null])[]): Posting => ({
  ...posting,
  requirements: groups.map(([names, years], place) => asks(`r${place}`, names, years)),
});

const some = fc.subarray(skills, { minLength: 1, maxLength: 3 });
const anyPosting = fc
  .array(fc.tuple(some, fc.option(fc.integer({ min: 1, max: 8 }))), { minLength: 1, maxLength: 6 })
  .map(postingOf);
const anyProfile = fc
  .record({
    owned: fc.subarray(skills),
    years: fc.option(fc.integer({ min: 0, max: 10 })),
    work: fc.option(fc.integer({ min: 0, max: 20 })),
  })
  .map(
    ({ owned, years, work }): Profile => ({
      ...emptyProfile,
      yearsOfWork: work,
      skills: owned.map((id) => ({ ...plainSkill(id), years })),
    }),
  );

test('there are skills to test with', () => {
  expect(skills.length).toBeGreaterThan(5);
});

describe('what a changed profile touches', () => {
  test('is every posting whose score is another', () => {
    fc.assert(
      fc.property(
        fc.array(anyPosting, { maxLength: 8 }),
        anyProfile,
        anyProfile,
        (all, before, after) => {
          const book = openScoreBook(vocabulary);
          for (const [place, one] of all.entries()) book.put(digestRowOf(String(place), one, []));
          const change = book.changeBetween(before, after);
          for (const [place, one] of all.entries()) {
            const [old, now] = [before, after].map((profile) =>
              scoreOf(one, matchPosting(one, profile, vocabulary)),
            );
            const isOther = JSON.stringify(old) !== JSON.stringify(now);
            if (change !== null) {
              if (isOther) expect(change.postings).toContain(String(place));
              expect(book.judgeAgain(String(place), old!, change, after)).toEqual(now);
            }
            expect(book.judge(String(place), after)).toEqual(now);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('is nothing that does not ask for what changed', () => {
    const book = openScoreBook(vocabulary);
    book.put(digestRowOf('a', postingOf([[['python'], null]]), []));
    book.put(digestRowOf('b', postingOf([[['docker'], null]]), []));
    const after = { ...emptyProfile, skills: [plainSkill('python')] };
    expect(book.changeBetween(emptyProfile, after)?.postings).toEqual(new Set(['a']));
  });

  test('is everything where the person answered a question', () => {
    const after: Profile = {
      ...emptyProfile,
      answers: [{ ask: 'x', quote: 'x', answer: 'yes', at: '2026-03-02T09:00:00.000Z' }],
    };
    expect(openScoreBook(vocabulary).changeBetween(emptyProfile, after)).toBeNull();
  });
});

test('a posting that is dropped is asked for no more', () => {
  const book = openScoreBook(vocabulary);
  book.put(digestRowOf('a', postingOf([[['python'], null]]), []));
  expect(book.asked().get('python')).toEqual(new Set(['a']));
  book.drop('a');
  expect(book.asked().get('python')?.size).toBe(0);
  expect(book.judge('a', emptyProfile)).toBeUndefined();
});

test('the score says what is lacking, and what alone keeps it from being whole', () => {
  const one = postingOf([
    [['python'], null],
    [['docker'], null],
    [['sql'], null],
  ]);
  const profile = { ...emptyProfile, skills: [plainSkill('python'), plainSkill('sql')] };
  const score = scoreOf(one, matchPosting(one, profile, vocabulary));
  expect(score.lacks).toEqual(['docker']);
  expect(score.blockers).toEqual(['docker']);
  const short = postingOf([
    [['python'], 8],
    [['sql'], null],
  ]);
  const junior = { ...profile, skills: profile.skills.map((one) => ({ ...one, years: 1 })) };
  expect(scoreOf(short, matchPosting(short, junior, vocabulary)).blockers).toEqual([otherBlocker]);
});

test('profiles are told apart by their mark', () => {
  const other = { ...emptyProfile, skills: [plainSkill('python')] };
  expect(profileMark(other)).not.toBe(profileMark(emptyProfile));
  expect(profileMark({ ...other })).toBe(profileMark(other));
});
