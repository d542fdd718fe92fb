import type { OwnedLanguage, Profile, SkillLevel } from '../profile/profile.ts';
import type { EducationLevel, LanguageLevel } from '../reading/posting.ts';
import type { Skill, Vocabulary } from '../skills/skill.ts';

/** One thing the person has, and how much of it. */
export interface Holding {
  readonly id: string;
  readonly years: number | null;
  readonly level: SkillLevel | LanguageLevel | null;
}

/** A profile made ready for comparing: who has Next.js is seen to have React and JavaScript too. */
export interface Holdings {
  /** What the person names, by skill id. */
  readonly owned: ReadonlyMap<string, Holding>;
  /** What follows from it: skill id → the holdings that imply it, the nearest first. */
  readonly implied: ReadonlyMap<string, readonly Holding[]>;
  /** Wholes of which the person has a part: skill id → those parts. */
  readonly wholes: ReadonlyMap<string, readonly Holding[]>;
  /** What is close to something the person has: skill id → those holdings. */
  readonly close: ReadonlyMap<string, readonly Holding[]>;
  readonly yearsOfWork: number | null;
  readonly education: Profile['education'];
}

export function holdingsOf(profile: Profile, vocabulary: Vocabulary): Holdings {
  const owned = ownedBy(profile);
  const implied = new Map<string, Holding[]>();
  const wholes = new Map<string, Holding[]>();
  const close = new Map<string, Holding[]>();
  for (const holding of owned.values()) {
    const having = reachable(holding.id, (skill) => skill.implies, vocabulary);
    for (const id of having) if (id !== holding.id) add(implied, id, holding);
    for (const id of having) {
      for (const whole of reachable(
        id,
        (skill) => [...skill.partOf, ...skill.implies],
        vocabulary,
      )) {
        if (!having.has(whole)) add(wholes, whole, holding);
      }
      for (const near of vocabulary.get(id)?.closeTo ?? []) add(close, near, holding);
    }
  }
  return {
    owned,
    implied,
    wholes,
    close,
    yearsOfWork: profile.yearsOfWork,
    education: profile.education,
  };
}

function ownedBy(profile: Profile): Map<string, Holding> {
  const owned = new Map<string, Holding>();
  for (const { id, years, level } of profile.skills) owned.set(id, { id, years, level });
  for (const id of profile.certificates) owned.set(id, { id, years: null, level: null });
  for (const language of profile.languages) owned.set(language.id, spoken(language));
  return owned;
}

function spoken({ id, level }: OwnedLanguage): Holding {
  return { id, years: null, level };
}

/** Every skill that can be reached from one by following a relation, itself included. */
function reachable(
  from: string,
  next: (skill: Skill) => readonly string[],
  vocabulary: Vocabulary,
): Set<string> {
  const seen = new Set([from]);
  for (const id of seen) {
    const skill = vocabulary.get(id);
    if (skill) for (const other of next(skill)) seen.add(other);
  }
  return seen;
}

function add(map: Map<string, Holding[]>, id: string, holding: Holding): void {
  const same = map.get(id);
  if (!same) map.set(id, [holding]);
  else if (!same.includes(holding)) same.push(holding);
}

/** The highest degree, or null; of several of one level the first. */
export function highestDegree(
  holdings: Holdings,
  order: readonly EducationLevel[],
): Profile['education'][number] | null {
  return holdings.education.reduce<Profile['education'][number] | null>(
    (best, degree) =>
      best === null || order.indexOf(degree.level) > order.indexOf(best.level) ? degree : best,
    null,
  );
}
