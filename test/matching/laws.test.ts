import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainFit } from '../../src/matching/fit.ts';
import { holdingsOf } from '../../src/matching/holdings.ts';
import { type Match, matchSchema } from '../../src/matching/match.ts';
import { matchPosting } from '../../src/matching/match-posting.ts';
import { matchSkill } from '../../src/matching/match-skill.ts';
import { collectText } from '../../src/page/collect-text.ts';
import {
  type OwnedSkill,
  type Profile,
  plainSkill,
  profileSchema,
  skillLevels,
} from '../../src/profile/profile.ts';
import { educationLevels, languageLevels, type Posting } from '../../src/reading/posting.ts';
import { readPosting } from '../../src/reading/read-posting.ts';
import { openVocabularyFiles } from '../../tools/open-vocabulary.ts';
import { parseCases } from './read-cases.ts';

/** Laws of the comparison, over the whole vocabulary, postings made of the argued cases, and random profiles. */

const vocabulary = openVocabularyFiles();
const asks = parseCases(readFileSync(new URL('cases.txt', import.meta.url), 'utf8'))
  .filter(({ language }) => language === 'en')
  .map(({ ask }) => ask);

function postingOf(required: readonly string[], preferred: readonly string[]): Posting {
  const lines = (list: readonly string[]): string => list.map((ask) => `- ${ask}`).join('\n');
  const text = `Someone to join us\n\nRequirements\n\n${lines(required)}\n\nNice to have\n\n${lines(preferred)}\n`;
  return readPosting({ ...collectText(text, ''), lang: 'en' }, vocabulary);
}

const whole = postingOf([...new Set(asks)], []);
const named = whole.requirements.flatMap(({ skills }) => skills.map(({ id }) => id));
/** What the asks name, and all that is related to it: where the rules have something to decide. */
const related = [
  ...new Set([
    ...named,
    ...[...vocabulary.skills()]
      .filter(({ implies, partOf, closeTo }) =>
        [...implies, ...partOf, ...closeTo].some((id) => named.includes(id)),
      )
      .map(({ id }) => id),
    ...named.flatMap((id) => {
      const skill = vocabulary.get(id);
      return [...(skill?.implies ?? []), ...(skill?.partOf ?? [])];
    }),
  ]),
];
const ofKind = (...kinds: string[]): string[] =>
  related.filter((id) => kinds.includes(vocabulary.get(id)?.kind ?? ''));
const certificates = ofKind('certificate');
const languages = ofKind('language');
const studies = [
  'computer-science',
  'history',
  'biology',
  ...whole.requirements.flatMap(({ education }) => education?.fields ?? []),
];
const skills = related.filter((id) => !certificates.includes(id) && !languages.includes(id));

const years = fc.option(fc.integer({ min: 0, max: 12 }), { nil: null });
const skillEntry: fc.Arbitrary<OwnedSkill> = fc
  .record({
    id: fc.constantFrom(...skills),
    years,
    level: fc.option(fc.constantFrom(...skillLevels), { nil: null }),
  })
  .map((entry) => ({ ...plainSkill(entry.id), ...entry }));
const languageEntry = fc.record({
  id: fc.constantFrom(...languages),
  level: fc.option(fc.constantFrom(...languageLevels), { nil: null }),
});
const degree = fc.record({
  level: fc.constantFrom(...educationLevels),
  field: fc.option(fc.constantFrom(...studies), { nil: null }),
});
const profiles: fc.Arbitrary<Profile> = fc
  .record({
    yearsOfWork: years,
    skills: fc.uniqueArray(skillEntry, { selector: ({ id }) => id, maxLength: 25 }),
    certificates: fc.uniqueArray(fc.constantFrom(...certificates), { maxLength: 4 }),
    languages: fc.uniqueArray(languageEntry, { selector: ({ id }) => id, maxLength: 4 }),
    education: fc.array(degree, { maxLength: 3 }),
  })
  .map((owned) => profileSchema.parse({ rolemark: 'profile', version: 2, ...owned }));
const postings = fc
  .tuple(fc.subarray(asks, { minLength: 3, maxLength: 14 }), fc.subarray(asks, { maxLength: 6 }))
  .map(([required, preferred]) => postingOf(required, preferred));

/** What was reached of what was judged, unrounded. */
function shareOf({ required, preferred }: Match): number {
  const { points, of } = explainFit(required, preferred);
  return of === 0 ? 0 : points / of;
}

/** The profile with more of something in it, never with less. */
type Growth = (profile: Profile) => Profile;

const more = <Entry extends { readonly id: string }>(
  list: readonly Entry[],
  entry: Entry,
): Entry[] => [
  ...list.filter(({ id }) => id !== entry.id),
  list.find(({ id }) => id === entry.id) ?? entry,
];
const raised = <Level>(
  levels: readonly Level[],
  from: Level | null,
  unsaid: number,
): Level | null => {
  const at = from === null ? unsaid : levels.indexOf(from);
  return levels[Math.min(at + 1, levels.length - 1)]!;
};
const growths: fc.Arbitrary<Growth> = fc.oneof(
  skillEntry.map((entry) => (profile: Profile) => ({
    ...profile,
    skills: more(profile.skills, entry),
  })),
  fc.constantFrom(...certificates).map((id) => (profile: Profile) => ({
    ...profile,
    certificates: [...new Set([...profile.certificates, id])],
  })),
  languageEntry.map((entry) => (profile: Profile) => ({
    ...profile,
    languages: more(profile.languages, entry),
  })),
  degree.map((entry) => (profile: Profile) => ({
    ...profile,
    education: [...profile.education, entry],
  })),
  // Years of any skill: said for the first time, or more than before.
  fc.tuple(fc.nat(24), fc.integer({ min: 0, max: 9 })).map(([at, added]) => (profile: Profile) => ({
    ...profile,
    skills: profile.skills.map((skill, index) =>
      index === at % profile.skills.length
        ? { ...skill, years: (skill.years ?? 0) + added }
        : skill,
    ),
  })),
  // One level up; unsaid stands for "working", and for a little less than B1.
  fc.nat(24).map((at) => (profile: Profile) => ({
    ...profile,
    skills: profile.skills.map((skill, index) =>
      index === at % profile.skills.length
        ? { ...skill, level: raised(skillLevels, skill.level, 0) }
        : skill,
    ),
  })),
  fc.nat(3).map((at) => (profile: Profile) => ({
    ...profile,
    languages: profile.languages.map((language, index) =>
      index === at % profile.languages.length
        ? { ...language, level: raised(languageLevels, language.level, 1) }
        : language,
    ),
  })),
  // Years of work, where some are said already: until then such asks are the person's to judge.
  fc.integer({ min: 1, max: 9 }).map((added) => (profile: Profile) => ({
    ...profile,
    yearsOfWork: profile.yearsOfWork === null ? null : profile.yearsOfWork + added,
  })),
);

describe('the comparison', () => {
  test('never gives less for more: a skill, years, a level, a certificate, a language, a degree', () => {
    fc.assert(
      fc.property(postings, profiles, growths, (posting, profile, grow) => {
        const before = matchPosting(posting, profile, vocabulary);
        const after = matchPosting(posting, grow(profile), vocabulary);
        if (before.fit === null) return;
        expect(shareOf(after)).toBeGreaterThanOrEqual(shareOf(before));
        expect(after.fit).toBeGreaterThanOrEqual(before.fit);
      }),
      { numRuns: 1500 },
    );
  });

  test('gives the same, reasons and all, in whatever order the profile stands', () => {
    const shuffled = <Entry>(list: readonly Entry[], seed: number): Entry[] =>
      list
        .map((entry, index) => ({ entry, key: Math.sin(seed + index) }))
        .toSorted((one, other) => one.key - other.key)
        .map(({ entry }) => entry);
    fc.assert(
      fc.property(postings, profiles, fc.nat(1000), (posting, profile, seed) => {
        const other: Profile = {
          ...profile,
          skills: shuffled(profile.skills, seed),
          certificates: shuffled(profile.certificates, seed),
          languages: shuffled(profile.languages, seed),
          education: shuffled(profile.education, seed),
        };
        expect(matchPosting(posting, other, vocabulary)).toEqual(
          matchPosting(posting, profile, vocabulary),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('has a figure that follows from the counts by the formula, and none for fewer than two judged', () => {
    fc.assert(
      fc.property(postings, profiles, (posting, profile) => {
        const { required, preferred, fit, verdicts } = matchPosting(posting, profile, vocabulary);
        const judged = verdicts.filter(({ verdict }) => verdict !== 'judge').length;
        const points =
          2 * (required.met + required.partly / 2) + preferred.met + preferred.partly / 2;
        const of =
          2 * (required.met + required.partly + required.missing) +
          (preferred.met + preferred.partly + preferred.missing);
        expect(fit).toBe(judged < 2 ? null : Math.round((100 * points) / of));
      }),
      { numRuns: 300 },
    );
  });

  test('gives a reason for every verdict that it makes, and none for what is theirs to judge', () => {
    fc.assert(
      fc.property(postings, profiles, (posting, profile) => {
        for (const { verdict, because } of matchPosting(posting, profile, vocabulary).verdicts) {
          expect(because.length > 0).toBe(verdict !== 'judge');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('makes a match of any text, by its schema', () => {
    const words = fc.constantFrom(
      ...asks.flatMap((ask) => ask.split(' ')),
      '§',
      '(',
      '/',
      '–',
      ';',
    );
    const lines = fc.array(
      fc.array(words, { maxLength: 14 }).map((line) => line.join(' ')),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(lines, fc.string(), profiles, (items, noise, profile) => {
        const match = matchPosting(postingOf([...items, noise], items), profile, vocabulary);
        expect(matchSchema.parse(match)).toEqual(match);
      }),
      { numRuns: 300 },
    );
  });

  test('holds nearness both ways, over every pair of the vocabulary', () => {
    const score = (asked: string, owned: string): number => {
      const profile = profileSchema.parse({
        rolemark: 'profile',
        version: 2,
        skills: [{ id: owned }],
      });
      return matchSkill(asked, holdingsOf(profile, vocabulary), vocabulary).score;
    };
    let pairs = 0;
    for (const { id, closeTo, kind } of vocabulary.skills()) {
      for (const near of closeTo) {
        if (kind === 'language' || vocabulary.get(near)?.kind === 'language' || near < id) continue;
        pairs++;
        expect([id, near, score(id, near) >= 0.5, score(near, id) >= 0.5]).toEqual([
          id,
          near,
          true,
          true,
        ]);
      }
    }
    expect(pairs).toBeGreaterThan(1000);
  });
});
