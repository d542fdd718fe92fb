import { type Holdings, holdingsOf } from '../matching/holdings.ts';
import { matchPosting } from '../matching/match-posting.ts';
import type { Profile } from '../profile/profile.ts';
import type { Skill, Vocabulary } from '../skills/skill.ts';
import { asksDegree, asksYears, type DigestRow, readingOf } from './digest-row.ts';
import { marksOf, type Score, scoreOf, scoreOfMarks } from './score.ts';

/**
 * The scores of all kept postings, brought up to date by what changed: an index leads from each skill to
 * the postings that ask for it, and in these only the requirements that name it are judged anew. So a
 * changed profile costs as much as what it changes.
 */
export interface ScoreBook {
  /** Takes in a posting, or what it asks now. */
  put(digest: Pick<DigestRow, 'id' | 'asked' | 'reading'>): void;
  drop(id: string): void;
  /** What may be judged otherwise with `after` than with `before`; null stands for everything. */
  changeBetween(before: Profile, after: Profile): Change | null;
  /** The score with a profile; undefined where the posting is not in the book. */
  judge(id: string, profile: Profile): Score | undefined;
  /** The score after a change, from the one before it. */
  judgeAgain(id: string, before: Score, change: Change, profile: Profile): Score | undefined;
  /** Every asked skill with the ids of the postings that ask for it. */
  asked(): ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Change {
  /** The asked skills that are met otherwise. */
  readonly skills: ReadonlySet<string>;
  /** Ids of the postings that ask for one of them. */
  readonly postings: ReadonlySet<string>;
}

export function openScoreBook(asked: Vocabulary): ScoreBook {
  const vocabulary = remembering(asked);
  const readings = new Map<string, string>();
  const askedBy = new Map<string, string>();
  const bySkill = new Map<string, Set<string>>();

  const drop = (id: string): void => {
    for (const skill of (askedBy.get(id) ?? '').split(/[ \n]/)) bySkill.get(skill)?.delete(id);
    readings.delete(id);
    askedBy.delete(id);
  };

  return {
    put({ id, asked: lines, reading }) {
      drop(id);
      readings.set(id, reading);
      askedBy.set(id, lines);
      for (const skill of lines.split(/[ \n]/)) {
        if (skill === '') continue;
        const there = bySkill.get(skill);
        if (there === undefined) bySkill.set(skill, new Set([id]));
        else there.add(id);
      }
    },
    drop,
    changeBetween(before, after) {
      if (!isSame(offSkills(before), offSkills(after))) return null;
      const changed = changedSkills(holdingsOf(before, vocabulary), holdingsOf(after, vocabulary));
      if (before.yearsOfWork !== after.yearsOfWork) changed.add(asksYears);
      if (!isSame(before.education, after.education)) changed.add(asksDegree);
      const skills = new Set<string>();
      const postings = new Set<string>();
      for (const [skill, ids] of bySkill) {
        // One that is asked as an example of its kind is met by another of that kind.
        const kinds = vocabulary.get(skill)?.partOf ?? [];
        if (!changed.has(skill) && !kinds.some((kind) => changed.has(kind))) continue;
        skills.add(skill);
        for (const id of ids) postings.add(id);
      }
      return { skills, postings };
    },
    judge(id, profile) {
      const reading = readings.get(id);
      if (reading === undefined) return undefined;
      const posting = readingOf(reading);
      return scoreOf(posting, matchPosting(posting, profile, vocabulary));
    },
    judgeAgain(id, before, { skills }, profile) {
      const reading = readings.get(id);
      if (reading === undefined) return undefined;
      const places = (askedBy.get(id) ?? '')
        .split('\n')
        .flatMap((line, place) => (line.split(' ').some((one) => skills.has(one)) ? [place] : []));
      const posting = readingOf(reading, places);
      const { verdicts } = matchPosting(posting, profile, vocabulary);
      const marks = before.marks.split('\n');
      for (const [at, mark] of marksOf(posting.requirements, verdicts).entries()) {
        marks[places[at]!] = mark;
      }
      return scoreOfMarks(marks);
    },
    asked: () => bySkill,
  };
}

/** The vocabulary finds an entry by its name's letters; asked for the same few a million times, it is slow. */
function remembering(vocabulary: Vocabulary): Vocabulary {
  const known = new Map<string, Skill | undefined>();
  return {
    size: vocabulary.size,
    get(id) {
      if (!known.has(id)) known.set(id, vocabulary.get(id));
      return known.get(id);
    },
    skills: () => vocabulary.skills(),
    namesOf: (id) => vocabulary.namesOf(id),
    find: (text, surroundings) => vocabulary.find(text, surroundings),
    in: (...languages) => vocabulary.in(...languages),
  };
}

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
