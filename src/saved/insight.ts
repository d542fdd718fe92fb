import { holdingsOf, reachable } from '../matching/holdings.ts';
import type { Profile } from '../profile/profile.ts';
import type { PayPeriod } from '../reading/posting.ts';
import type { Vocabulary } from '../skills/skill.ts';
import { type SavedPosting, type SavedStatus, savedStatuses } from './saved-posting.ts';
import type { ScoreBook } from './score-book.ts';
import type { Shelved } from './shelf.ts';

/** What the list tells as a whole. Every figure comes with the ids of the postings behind it. */

export interface AskedSkill {
  readonly skill: string;
  readonly postings: readonly string[];
  readonly has: 'yes' | 'near' | 'no';
}

export interface Unlock {
  readonly skill: string;
  /** Postings of which, with this skill, all that is required and can be judged would be met. */
  readonly whole: readonly string[];
  /** Postings that ask for it where the profile has nothing that meets it. */
  readonly missing: readonly string[];
}

export interface Bucket {
  readonly name: string;
  readonly postings: readonly string[];
}

export interface FitMonth extends Bucket {
  /** The middle fit of the postings saved in that month. */
  readonly fit: number;
}

export interface PayRange extends Bucket {
  /** A year, in the currency. */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly currency: string;
}

export interface AnswerTime {
  readonly days: number;
  readonly posting: string;
}

const most = 15;

/** The skills that most postings ask for, and whether the profile has them. */
export function mostAsked(
  shelved: readonly Shelved[],
  book: ScoreBook,
  profile: Profile,
  vocabulary: Vocabulary,
  limit = most,
): readonly AskedSkill[] {
  const here = new Set(shelved.map(({ row }) => row.id));
  const { owned, implied, wholes, close } = holdingsOf(profile, vocabulary);
  return [...book.asked()]
    .filter(([skill]) => isCounted(skill, vocabulary))
    .map(([skill, ids]) => ({ skill, postings: [...ids].filter((id) => here.has(id)) }))
    .toSorted((one, other) => other.postings.length - one.postings.length)
    .slice(0, limit)
    .map(({ skill, postings }) => {
      const met = owned.has(skill) || implied.has(skill) || wholes.has(skill);
      return { skill, postings, has: met ? 'yes' : close.has(skill) ? 'near' : 'no' };
    });
}

/** Soft skills are asked by everyone and proven by no entry. */
function isCounted(skill: string, vocabulary: Vocabulary): boolean {
  const entry = vocabulary.get(skill);
  return entry !== undefined && entry.kind !== 'soft';
}

/** What each missed skill would change, were it in the profile with all that it brings. The most useful first. */
export function unlocks(
  shelved: readonly Shelved[],
  vocabulary: Vocabulary,
  limit = 8,
): readonly Unlock[] {
  const missing = new Map<string, string[]>();
  const blocked = new Map<string, { readonly id: string; readonly by: readonly string[] }[]>();
  for (const { row, score } of shelved) {
    if (score === null) continue;
    for (const skill of score.lacks) add(missing, skill, row.id);
    for (const skill of score.blockers) add(blocked, skill, { id: row.id, by: score.blockers });
  }
  return [...missing]
    .filter(([skill]) => isCounted(skill, vocabulary))
    .map(([skill, ids]) => {
      const brings = reachable(skill, (one) => one.implies, vocabulary);
      const whole = (blocked.get(skill) ?? []).filter(({ by }) =>
        by.every((one) => brings.has(one)),
      );
      return { skill, missing: ids, whole: whole.map(({ id }) => id) };
    })
    .toSorted(
      (one, other) =>
        other.whole.length - one.whole.length || other.missing.length - one.missing.length,
    )
    .slice(0, limit);
}

function add<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [item]);
  else there.push(item);
}

/** The middle fit of what was saved, month by month. */
export function fitByMonth(shelved: readonly Shelved[]): readonly FitMonth[] {
  const months = Map.groupBy(
    shelved.filter(({ score }) => score !== null && score.fit !== null),
    ({ row }) => row.savedAt.slice(0, 7),
  );
  return [...months]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, there]) => ({
      name,
      fit: Math.round(middleOf(there.map(({ score }) => score?.fit ?? 0))),
      postings: idsOf(there),
    }));
}

const perYear: Readonly<Record<PayPeriod, number>> = {
  YEAR: 1,
  MONTH: 12,
  WEEK: 52,
  DAY: 230,
  HOUR: 1800,
};

/** What the postings of each seniority pay, in the currency that most of them name. */
export function payByRole(shelved: readonly Shelved[]): readonly PayRange[] {
  const paid = shelved.flatMap(({ row }) => {
    const pay = yearlyPay(row);
    return pay === null ? [] : [{ row, ...pay }];
  });
  const currencies = Map.groupBy(paid, ({ currency }) => currency);
  const [usual] = [...currencies.values()].toSorted((one, other) => other.length - one.length);
  if (usual === undefined) return [];
  const roles = Map.groupBy(usual, ({ row }) => row.facts.seniority ?? 'unsaid');
  return [...roles].map(([name, there]) => ({
    name,
    currency: usual[0]?.currency ?? '',
    low: Math.min(...there.map(({ low }) => low)),
    middle: middleOf(there.map(({ low, high }) => (low + high) / 2)),
    high: Math.max(...there.map(({ high }) => high)),
    postings: there.map(({ row }) => row.id),
  }));
}

function yearlyPay({ facts: { salary } }: SavedPosting) {
  const low = salary?.min ?? salary?.max ?? null;
  const high = salary?.max ?? salary?.min ?? null;
  if (salary?.currency == null || low === null || high === null) return null;
  const times = perYear[salary.period ?? 'YEAR'];
  return { low: low * times, high: high * times, currency: salary.currency };
}

const reaching = ['saved', 'applied', 'interviewing', 'offer'] as const;

/** How many came how far, whatever became of them afterwards. */
export function funnel(shelved: readonly Shelved[]): readonly Bucket[] {
  const furthest = shelved.map(({ row }) => ({ row, step: furthestStep(row) }));
  return reaching.map((name, step) => ({
    name,
    postings: furthest.filter((one) => one.step >= step).map(({ row }) => row.id),
  }));
}

function furthestStep(row: SavedPosting): number {
  const been = [
    row.status,
    ...row.history.flatMap(({ kind, value }) => (kind === 'status' ? value : [])),
  ];
  return Math.max(
    0,
    ...been.map((status) => reaching.indexOf(status as (typeof reaching)[number])),
  );
}

/** Days from an application to the first answer: an interview, an offer or a rejection. */
export function answerTimes(shelved: readonly Shelved[]): readonly AnswerTime[] {
  return shelved.flatMap(({ row }) => {
    const applied = firstTime(row, ['applied']);
    const answered = firstTime(row, ['interviewing', 'offer', 'rejected']);
    if (applied === null || answered === null || answered < applied) return [];
    const days = (Date.parse(answered) - Date.parse(applied)) / 86_400_000;
    return [{ days: Math.floor(days), posting: row.id }];
  });
}

function firstTime(row: SavedPosting, statuses: readonly SavedStatus[]): string | null {
  const event = row.history.find(
    ({ kind, value }) => kind === 'status' && statuses.some((status) => status === value),
  );
  return event?.at ?? null;
}

/** How many have each status now. */
export function byStatus(shelved: readonly Shelved[]): readonly Bucket[] {
  return savedStatuses.map((name) => ({
    name,
    postings: idsOf(shelved.filter(({ row }) => row.status === name)),
  }));
}

function idsOf(shelved: readonly Shelved[]): string[] {
  return shelved.map(({ row }) => row.id);
}

export function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1] ?? 0, sorted[Math.floor(half)] ?? 0];
  return (low + high) / 2;
}
