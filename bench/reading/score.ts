import type { Block } from '../../src/page/content.ts';
import type { Posting, Requirement } from '../../src/reading/posting.ts';
import type { GoldPosting, GoldRequirement, GoldSkill } from './gold.ts';

/** How one reading compares with its gold: counts, and every error in words that name the block. */

/** `right` of `gold` labelled things were found, among `found` in all. */
export interface Tally {
  gold: number;
  found: number;
  right: number;
}

export const measures = [
  'roles of blocks',
  'requirement items',
  'strength, of the found',
  'kind, of the found',
  'skills',
  'skills, of the found',
  'any-groups',
  'years',
  'years of which skill',
  'education level',
  'education or equivalent',
  'pay',
  'place',
  'workplace',
  'asks out of legal or benefits',
] as const;
export type Measure = (typeof measures)[number];
export type Tallies = Record<Measure, Tally>;

export interface Score {
  readonly tallies: Tallies;
  readonly errors: readonly string[];
}

export const noTallies = (): Tallies =>
  Object.fromEntries(
    measures.map((measure) => [measure, { gold: 0, found: 0, right: 0 }]),
  ) as Tallies;

/** What the score must know of the vocabulary. */
export interface Knowledge {
  /** Whether a skill is a soft one, which the gold leaves out. */
  readonly isSoft: (skill: string) => boolean;
  /** Whether two skills are joined by a relation: at the same words either will do ("cloud", "cloud platforms"). */
  readonly areRelated: (one: string, other: string) => boolean;
}

interface Stretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

interface FoundRequirement extends Stretch {
  readonly requirement: Requirement;
}

/** Two stretches are the same item where they share half of the shorter and a third of the longer one. */
const shorterShare = 0.5;
const longerShare = 0.33;

/** Compares a reading with its gold, whose blocks must already be those of the reading. */
export function scoreReading(
  gold: GoldPosting,
  posting: Posting,
  blocks: readonly Block[],
  knowledge: Knowledge,
): Score {
  const tallies = noTallies();
  const errors: string[] = [];
  const say = (what: string, block: number, detail: string): void => {
    errors.push(`${gold.file} [${block}] ${what}: ${detail}`);
  };
  scoreRoles(gold, posting, blocks, tallies, say);
  const found = foundIn(posting, blocks);
  const pairs = pair(gold.requirements, found);
  scoreItems(gold, found, pairs, tallies, say);
  for (const [wanted, { requirement }] of pairs) {
    scoreFound(wanted, requirement, tallies, say);
    scoreSkills(wanted, requirement, tallies, say, knowledge);
    scoreAmounts(wanted, requirement, tallies, say);
  }
  const paired = new Set([...pairs.values()]);
  for (const wanted of gold.requirements) {
    if (!pairs.has(wanted)) tallies.skills.gold += wanted.skills.length;
  }
  for (const stray of found) {
    if (!paired.has(stray)) tallies.skills.found += concrete(stray.requirement, knowledge).length;
  }
  scoreFacts(gold, posting, tallies, say);
  return { tallies, errors };
}

type Say = (what: string, block: number, detail: string) => void;
type Pairs = ReadonlyMap<GoldRequirement, FoundRequirement>;

function scoreRoles(
  gold: GoldPosting,
  posting: Posting,
  blocks: readonly Block[],
  tallies: Tallies,
  say: Say,
): void {
  const tally = tallies['roles of blocks'];
  for (const block of blocks) {
    const labels = gold.roles.filter((label) => label.block === block.id);
    const roles = posting.sections.filter((section) => section.blocks.includes(block.id));
    // What is "other" claims nothing: a title, a line of facts.
    if (labels.every(({ role }) => role === 'other')) continue;
    tally.gold++;
    if (roles.length === 0) continue;
    tally.found++;
    if (roles.some(({ role }) => labels.some((label) => label.role === role))) tally.right++;
    else say('role', block.id, `${roles[0]!.role} for ${labels.map(({ role }) => role).join('/')}`);
  }
}

function foundIn(posting: Posting, blocks: readonly Block[]): FoundRequirement[] {
  const next = new Map<number, number>();
  return posting.requirements.map((requirement) => {
    const text = blocks[requirement.block]?.text ?? '';
    const after = text.indexOf(requirement.quote, next.get(requirement.block) ?? 0);
    const start = after >= 0 ? after : text.indexOf(requirement.quote);
    const end = start + requirement.quote.length;
    next.set(requirement.block, end);
    return { requirement, block: requirement.block, start, end };
  });
}

/** Each labelled requirement with the found one that shares most with it; each is used once. */
export function pair<Wanted extends Stretch, Found extends Stretch>(
  wanted: readonly Wanted[],
  found: readonly Found[],
): ReadonlyMap<Wanted, Found> {
  const candidates: { wanted: Wanted; found: Found; shared: number }[] = [];
  for (const label of wanted) {
    for (const each of found) {
      if (each.block !== label.block) continue;
      const shared = Math.min(each.end, label.end) - Math.max(each.start, label.start);
      const [short, long] = [each.end - each.start, label.end - label.start].sort((a, b) => a - b);
      if (shared < short! * shorterShare || shared < long! * longerShare) continue;
      candidates.push({ wanted: label, found: each, shared });
    }
  }
  candidates.sort((a, b) => b.shared - a.shared);
  const pairs = new Map<Wanted, Found>();
  const used = new Set<Found>();
  for (const candidate of candidates) {
    if (pairs.has(candidate.wanted) || used.has(candidate.found)) continue;
    pairs.set(candidate.wanted, candidate.found);
    used.add(candidate.found);
  }
  return pairs;
}

function scoreItems(
  gold: GoldPosting,
  found: readonly FoundRequirement[],
  pairs: Pairs,
  tallies: Tallies,
  say: Say,
): void {
  const tally = tallies['requirement items'];
  tally.gold += gold.requirements.length;
  tally.found += found.length;
  tally.right += pairs.size;
  const used = new Set([...pairs.values()]);
  for (const wanted of gold.requirements) {
    if (!pairs.has(wanted)) say('missed', wanted.block, `${wanted.start}-${wanted.end}`);
  }
  const strays = tallies['asks out of legal or benefits'];
  for (const stray of found) {
    if (used.has(stray)) continue;
    say('stray', stray.block, `${stray.start}-${stray.end}`);
    const role = roleAt(gold, stray);
    if (role === 'legal' || role === 'benefits') strays.found++;
  }
}

function roleAt(gold: GoldPosting, { block, start }: Stretch): string | undefined {
  const labels = gold.roles.filter((label) => label.block === block);
  return (labels.find((label) => label.start <= start && start < label.end) ?? labels[0])?.role;
}

function scoreFound(
  wanted: GoldRequirement,
  requirement: Requirement,
  tallies: Tallies,
  say: Say,
): void {
  const compare = (measure: Measure, is: string, should: string): void => {
    tallies[measure].gold++;
    tallies[measure].found++;
    if (is === should) tallies[measure].right++;
    else say(measure, wanted.block, `${is} for ${should}`);
  };
  compare('strength, of the found', requirement.importance, wanted.importance);
  compare('kind, of the found', requirement.kind, wanted.kind);
}

interface Named {
  readonly id: string;
  /** Null for a field of study, whose place the reading does not keep. */
  readonly place: { readonly start: number; readonly end: number } | null;
}

function concrete(requirement: Requirement, { isSoft }: Knowledge): Named[] {
  const { skills, education } = requirement;
  return [
    ...skills
      .filter(({ id }) => !isSoft(id))
      .map(({ id, start, end }) => ({ id, place: { start, end } })),
    ...(education?.fields ?? []).map((id) => ({ id, place: null })),
  ];
}

function scoreSkills(
  wanted: GoldRequirement,
  requirement: Requirement,
  tallies: Tallies,
  say: Say,
  knowledge: Knowledge,
): void {
  const named = concrete(requirement, knowledge);
  const left = new Set(named);
  let right = 0;
  const offset = wanted.start;
  const missed: GoldSkill[] = [];
  for (const skill of wanted.skills) {
    const hit =
      named.find((each) => left.has(each) && each.id === skill.id) ??
      named.find(
        (each) =>
          left.has(each) &&
          touches(each, skill, offset) &&
          (skill.id === null || knowledge.areRelated(each.id, skill.id)),
      );
    if (hit === undefined) missed.push(skill);
    else {
      left.delete(hit);
      right++;
    }
  }
  // A skill that is named twice in one item is one skill.
  const extra = [...left].filter(({ id }) => !wanted.skills.some((skill) => skill.id === id));
  for (const measure of ['skills', 'skills, of the found'] as const) {
    tallies[measure].gold += wanted.skills.length;
    tallies[measure].found += right + extra.length;
    tallies[measure].right += right;
  }
  for (const { id, start, end } of missed) {
    say('skill missed', wanted.block, `${id ?? 'unnamed'} at ${start}-${end}`);
  }
  for (const { id } of extra) say('skill stray', wanted.block, id);
  const ids = new Set(named.map(({ id }) => id));
  scoreGroups(wanted, requirement, ids, tallies, say);
}

/** A place in the quote is compared with one in the block by the requirement's own start. */
function touches({ place }: Named, skill: GoldSkill, offset: number): boolean {
  return place !== null && place.start + offset < skill.end && place.end + offset > skill.start;
}

/** Groups of the labels, as far as their skills were found at all: that they were not is counted above. */
function scoreGroups(
  wanted: GoldRequirement,
  requirement: Requirement,
  named: ReadonlySet<string>,
  tallies: Tallies,
  say: Say,
): void {
  const keyOf = (ids: readonly string[]): string => [...new Set(ids)].sort().join(' ');
  const known = new Set(wanted.skills.map(({ id }) => id));
  const fields = new Set(requirement.education?.fields ?? []);
  const should = wanted.any
    // Fields of study are alternatives as they stand.
    .filter((ids) => !ids.some((id) => fields.has(id)))
    .map((ids) => ids.filter((id) => named.has(id)))
    .filter((ids) => new Set(ids).size > 1)
    .map(keyOf);
  const is = requirement.groups
    .filter(({ logic }) => logic === 'any')
    .map(({ skills }) => skills.filter((id) => known.has(id)))
    .filter((ids) => new Set(ids).size > 1)
    .map(keyOf);
  const tally = tallies['any-groups'];
  // The family that the examples are of may stand in the group: "a public cloud (AWS or Azure)".
  const sameGroup = (key: string, other: string): boolean => {
    const rest = other.split(' ').filter((id) => !key.split(' ').includes(id));
    return key.split(' ').every((id) => other.split(' ').includes(id)) && rest.length <= 1;
  };
  tally.gold += should.length;
  tally.found += is.length;
  tally.right += should.filter((key) => is.some((other) => sameGroup(key, other))).length;
  for (const key of should)
    if (!is.some((other) => sameGroup(key, other))) say('group missed', wanted.block, key);
  for (const key of is)
    if (!should.some((other) => sameGroup(other, key))) say('group stray', wanted.block, key);
}

function scoreAmounts(
  wanted: GoldRequirement,
  { years, education }: Requirement,
  tallies: Tallies,
  say: Say,
): void {
  const span = (amount: { min: number | null; max: number | null } | null): string | null =>
    amount && `${amount.min}-${amount.max}`;
  compareMaybe('years', span(years), span(wanted.years));
  if (years && wanted.years) {
    const ofKey = (ids: readonly string[]): string => [...ids].sort().join(' ');
    compareMaybe('years of which skill', ofKey(years.of), ofKey(wanted.years.of));
  }
  compareMaybe('education level', education?.level ?? null, wanted.education?.level ?? null);
  if (education && wanted.education) {
    compareMaybe(
      'education or equivalent',
      String(education.orEquivalent),
      String(wanted.education.orEquivalent),
    );
  }

  function compareMaybe(measure: Measure, is: string | null, should: string | null): void {
    const tally = tallies[measure];
    if (should !== null) tally.gold++;
    if (is !== null) tally.found++;
    if (is !== null && is === should) tally.right++;
    if (is !== should) say(measure, wanted.block, `${is ?? 'none'} for ${should ?? 'none'}`);
  }
}

function scoreFacts(gold: GoldPosting, posting: Posting, tallies: Tallies, say: Say): void {
  const payKey = (pay: Posting['salary']): string | null =>
    pay && [pay.min, pay.max, pay.currency, pay.period].join(' ');
  const compare = (measure: Measure, is: string | null, should: string | null): void => {
    if (should !== null) tallies[measure].gold++;
    if (is !== null) tallies[measure].found++;
    const same = is !== null && should !== null && is === should;
    if (same) tallies[measure].right++;
    else if (is !== should) say(measure, -1, `${is ?? 'none'} for ${should ?? 'none'}`);
  };
  compare('pay', payKey(posting.salary), payKey(gold.pay));
  compare('workplace', posting.workplace, gold.workplace);
  const tally = tallies.place;
  const left = [...gold.places];
  tally.gold += left.length;
  tally.found += posting.locations.length;
  for (const place of posting.locations) {
    const at = left.findIndex((each) => samePlace(each, place));
    if (at < 0) say('place', -1, `stray "${place}"`);
    else {
      tally.right++;
      left.splice(at, 1);
    }
  }
  for (const place of left) say('place', -1, `missed "${place}"`);
}

/** The town is what matters: "Hull, UK" and "Hull" are one place. */
function samePlace(one: string, other: string): boolean {
  const townOf = (place: string): string =>
    place
      .split(/[,(–]| - /)[0]!
      .trim()
      .toLowerCase();
  return townOf(one) === townOf(other);
}
