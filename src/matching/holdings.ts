import type { OwnedEducation, OwnedLanguage, Profile, SkillLevel } from '../profile/profile.ts';
import { educationLevels, type LanguageLevel } from '../reading/posting.ts';
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
  /** What follows from it: skill id → the holdings that imply it. */
  readonly implied: ReadonlyMap<string, readonly Holding[]>;
  /** Wholes of which the person has a part: skill id → those parts. */
  readonly wholes: ReadonlyMap<string, readonly Holding[]>;
  /** What is close to something the person has: skill id → those holdings. */
  readonly close: ReadonlyMap<string, readonly Holding[]>;
  readonly yearsOfWork: number | null;
  readonly education: Profile['education'];
}

const prepared = new WeakMap<Vocabulary, WeakMap<Profile, Holdings>>();

/** Made once for a profile and a vocabulary: neither changes in place, and a list compares many postings with them. */
export function holdingsOf(profile: Profile, vocabulary: Vocabulary): Holdings {
  let byProfile = prepared.get(vocabulary);
  if (byProfile === undefined) {
    byProfile = new WeakMap();
    prepared.set(vocabulary, byProfile);
  }
  let holdings = byProfile.get(profile);
  if (holdings === undefined) {
    holdings = prepare(profile, vocabulary);
    byProfile.set(profile, holdings);
  }
  return holdings;
}

function prepare(profile: Profile, vocabulary: Vocabulary): Holdings {
  const owned = ownedBy(profile);
  const implied = new Map<string, Holding[]>();
  const wholes = new Map<string, Holding[]>();
  const close = new Map<string, Holding[]>();
  for (const holding of owned.values()) {
    const relatives = relativesOf(holding.id, vocabulary);
    for (const id of relatives.implied) add(implied, id, holding);
    for (const id of relatives.wholes) add(wholes, id, holding);
    for (const id of relatives.close) add(close, id, holding);
  }
  return {
    owned,
    implied,
    wholes,
    close,
    yearsOfWork: profile.yearsOfWork,
    education: profile.education.toSorted(byLevelAndField),
  };
}

/** What having one skill brings with it: ids, each list without the others. */
interface Relatives {
  readonly implied: readonly string[];
  readonly wholes: readonly string[];
  readonly close: readonly string[];
}

const knownRelatives = new WeakMap<Vocabulary, Map<string, Relatives>>();

/** Found once for a skill: the same few relations are asked for over and over. */
function relativesOf(id: string, vocabulary: Vocabulary): Relatives {
  let known = knownRelatives.get(vocabulary);
  if (known === undefined) {
    known = new Map();
    knownRelatives.set(vocabulary, known);
  }
  let relatives = known.get(id);
  if (relatives === undefined) {
    const having = reachable(id, (skill) => skill.implies, vocabulary);
    const wholes = reachable(id, (skill) => [...skill.partOf, ...skill.implies], vocabulary);
    const close = [...having].flatMap((each) => vocabulary.get(each)?.closeTo ?? []);
    relatives = {
      implied: [...having].filter((each) => each !== id),
      wholes: [...wholes].filter((each) => !having.has(each)),
      close: [...new Set(close)],
    };
    known.set(id, relatives);
  }
  return relatives;
}

/** From the highest degree, so that the order of the profile's entries decides nothing. */
function byLevelAndField(one: OwnedEducation, other: OwnedEducation): number {
  const byLevel = educationLevels.indexOf(other.level) - educationLevels.indexOf(one.level);
  return byLevel || ((one.field ?? '') < (other.field ?? '') ? -1 : 1);
}

/** The licence to drive is asked for as a certificate and kept among the wishes. */
const drivingLicence = 'driving-licence';

/** In an order of their own, so that the order of the profile's entries decides nothing. */
function ownedBy(profile: Profile): Map<string, Holding> {
  const all: Holding[] = [
    ...profile.skills.map(({ id, years, level }) => ({ id, years, level })),
    ...profile.certificates.map((id) => ({ id, years: null, level: null })),
    ...profile.languages.map(spoken),
  ];
  if (profile.wishes.drivingLicence === true) {
    all.push({ id: drivingLicence, years: null, level: null });
  }
  const owned = new Map<string, Holding>();
  for (const holding of all.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    const same = owned.get(holding.id);
    owned.set(holding.id, same === undefined ? holding : joined(same, holding));
  }
  return owned;
}

function spoken({ id, level }: OwnedLanguage): Holding {
  return { id, years: null, level };
}

/** Of two entries of one name, as files made by hand may have them, the more counts. */
function joined(one: Holding, other: Holding): Holding {
  const years = Math.max(one.years ?? -1, other.years ?? -1);
  return {
    id: one.id,
    years: years < 0 ? null : years,
    level: levelRank(other.level) > levelRank(one.level) ? other.level : one.level,
  };
}

/** The order of all levels. What is listed without a level counts as more than a beginner's and no more. */
const levelOrder: readonly Holding['level'][] = [
  'A1',
  'A2',
  'beginner',
  null,
  'working',
  'B1',
  'B2',
  'proficient',
  'C1',
  'expert',
  'C2',
  'native',
];

export function levelRank(level: Holding['level']): number {
  return levelOrder.indexOf(level);
}

/** Every skill that can be reached from one by following a relation, itself included. */
export function reachable(
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
  if (same) same.push(holding);
  else map.set(id, [holding]);
}

/** The holding with the most years, or null where there is none; of equal ones the first. */
export function mostYears(holdings: readonly Holding[] | undefined): Holding | null {
  return (holdings ?? []).reduce<Holding | null>(
    (best, holding) =>
      best === null || (holding.years ?? -1) > (best.years ?? -1) ? holding : best,
    null,
  );
}

/** The holding with the highest level; of equal ones the first. */
export function highestLevel(holdings: readonly Holding[]): Holding | null {
  return holdings.reduce<Holding | null>(
    (best, holding) =>
      best === null || levelRank(holding.level) > levelRank(best.level) ? holding : best,
    null,
  );
}
