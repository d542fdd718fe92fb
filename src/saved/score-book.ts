import { type Holdings, holdingsOf } from '../matching/holdings.ts';
import type { Counts, Match } from '../matching/match.ts';
import { matchPosting } from '../matching/match-posting.ts';
import type { Profile } from '../profile/profile.ts';
import type { Posting } from '../reading/posting.ts';
import type { Vocabulary } from '../skills/skill.ts';
import { asksDegree, asksYears, type DigestRow } from './digest-row.ts';

/**
 * The scores of all kept postings, brought up to date by what changed: an index leads from each skill to
 * the postings that ask for it, so that a changed profile costs as much as what it changes.
 */

export interface Score {
  readonly fit: number | null;
  readonly required: Counts;
  readonly preferred: Counts;
  /** Ids of the skills that are asked and that nothing in the profile meets. */
  readonly lacks: readonly string[];
  /**
   * What keeps the required part from being met as a whole: ids of missing skills, and `otherBlocker` for
   * anything that a skill alone would not mend.
   */
  readonly blockers: readonly string[];
}

export const otherBlocker = '#other';

/** A score as it is kept, with the mark of the profile that it was made with. */
export interface ScoreRow extends Score {
  readonly id: string;
  readonly with: string;
}

export interface ScoreBook {
  /** Takes in a posting, or what it asks now. */
  put(digest: Pick<DigestRow, 'id' | 'asked' | 'reading'>): void;
  drop(id: string): void;
  /** Ids of the postings whose score may be another with `after` than with `before`; null stands for all. */
  touchedBy(before: Profile, after: Profile): ReadonlySet<string> | null;
  /** The score with a profile; undefined where the posting is not in the book. */
  judge(id: string, profile: Profile): Score | undefined;
  /** Ids of postings that ask for the skill. */
  asking(skill: string): ReadonlySet<string>;
  /** Every asked skill with the postings that ask for it. */
  asked(): ReadonlyMap<string, ReadonlySet<string>>;
  has(id: string): boolean;
}

export function openScoreBook(vocabulary: Vocabulary): ScoreBook {
  const readings = new Map<string, string>();
  const bySkill = new Map<string, Set<string>>();
  const skillsOf = new Map<string, string>();

  const drop = (id: string): void => {
    for (const skill of (skillsOf.get(id) ?? '').split(' ')) bySkill.get(skill)?.delete(id);
    readings.delete(id);
    skillsOf.delete(id);
  };

  return {
    put({ id, asked, reading }) {
      drop(id);
      readings.set(id, reading);
      skillsOf.set(id, asked);
      for (const skill of asked.split(' ')) {
        if (skill === '') continue;
        const there = bySkill.get(skill);
        if (there === undefined) bySkill.set(skill, new Set([id]));
        else there.add(id);
      }
    },
    drop,
    touchedBy(before, after) {
      if (!isSame(offSkills(before), offSkills(after))) return null;
      const changed = changedSkills(holdingsOf(before, vocabulary), holdingsOf(after, vocabulary));
      if (before.yearsOfWork !== after.yearsOfWork) changed.add(asksYears);
      if (!isSame(before.education, after.education)) changed.add(asksDegree);
      const touched = new Set<string>();
      for (const [skill, ids] of bySkill) {
        // One that is asked as an example of its kind is met by another of that kind.
        const kinds = vocabulary.get(skill)?.partOf ?? [];
        if (changed.has(skill) || kinds.some((kind) => changed.has(kind))) {
          for (const id of ids) touched.add(id);
        }
      }
      return touched;
    },
    judge(id, profile) {
      const reading = readings.get(id);
      if (reading === undefined) return undefined;
      const posting = JSON.parse(reading) as Posting;
      return scoreOf(posting, matchPosting(posting, profile, vocabulary));
    },
    asking: (skill) => bySkill.get(skill) ?? new Set(),
    asked: () => bySkill,
    has: (id) => readings.has(id),
  };
}

/** What the list keeps of a match. */
export function scoreOf(posting: Posting, match: Match): Score {
  const lacks = new Set<string>();
  const blockers = new Set<string>();
  for (const [place, { verdict, because }] of match.verdicts.entries()) {
    if (verdict === 'met' || verdict === 'judge') continue;
    const absent = because.filter(({ rule, skill }) => rule === 'absent' && skill !== '');
    for (const { skill } of absent) lacks.add(skill);
    if (posting.requirements[place]?.importance !== 'required') continue;
    const mendable = because.every(({ rule }) => rule === 'absent' || !shortRules.has(rule));
    if (mendable && absent.length > 0) for (const { skill } of absent) blockers.add(skill);
    else blockers.add(otherBlocker);
  }
  const { fit, required, preferred } = match;
  return { fit, required, preferred, lacks: [...lacks], blockers: [...blockers] };
}

/** Rules that say that something falls short, other than by being absent. */
const shortRules: ReadonlySet<string> = new Set([
  'close',
  'years-short',
  'level-short',
  'education-short',
  'field-short',
]);

/** Everything of a profile that judges otherwise than skill by skill. */
function offSkills({ wishes, answers, teaching }: Profile): unknown {
  return [wishes, answers, teaching];
}

/** Ids of the skills that are met otherwise, or by another holding, than before. */
function changedSkills(before: Holdings, after: Holdings): Set<string> {
  const changed = new Set<string>();
  for (const relation of ['owned', 'implied', 'wholes', 'close'] as const) {
    const [one, other] = [before[relation], after[relation]];
    for (const id of [...one.keys(), ...other.keys()]) {
      if (!isSame(one.get(id), other.get(id))) changed.add(id);
    }
  }
  return changed;
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Tells profiles apart by all that judging may look at: a kept score is good while this is the same. */
export function profileMark(profile: Profile): string {
  const told = JSON.stringify(profile);
  let mark = 0x811c9dc5;
  for (let at = 0; at < told.length; at++) {
    mark = Math.imul(mark ^ told.charCodeAt(at), 0x01000193);
  }
  return `${told.length}-${(mark >>> 0).toString(36)}`;
}
