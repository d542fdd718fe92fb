/** Months and stretches of time. `month` is null where only the year is written. */

export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | null;
}

/** From and to, both included, in months since the year 0. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** "2019-03", or "2019" where the month is not known. */
export function writeMonth({ year, month }: Month): string {
  return month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}

/** Reads "2019-03", "2019-03-15" and "2019"; null where it is none of them. */
export function readMonth(text: string): Month | null {
  const found = /^(\d{4})(?:-(\d{1,2}))?(?:-\d{1,2})?(?:T.*)?$/.exec(text.trim());
  if (found === null) return null;
  const month = found[2] === undefined ? null : Number(found[2]);
  if (month !== null && (month < 1 || month > 12)) return null;
  return { year: Number(found[1]), month };
}

/**
 * The months of a position. Where only years are written, from the middle of one to the middle of the
 * other ("2018 – 2020" is two years, give or take); one year alone is that year.
 * @param today what "present" means
 */
export function stretchOf(from: Month | null, to: Month | null, today: Month): Stretch | null {
  if (from === null) return null;
  const end = to ?? today;
  const sameYear = from.year === end.year;
  const first = from.month ?? (sameYear ? 1 : 7);
  const last = end.month ?? (sameYear ? 12 : 6);
  const stretch = { from: from.year * 12 + first - 1, to: end.year * 12 + last - 1 };
  const now = today.year * 12 + (today.month ?? 12) - 1;
  const until = Math.min(stretch.to, now);
  return until < stretch.from ? null : { from: stretch.from, to: until };
}

/** Months covered by at least one of the stretches: what overlaps counts once. */
export function monthsCovered(stretches: readonly Stretch[]): number {
  let covered = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from)) {
    if (to <= until) continue;
    covered += to - Math.max(from - 1, until);
    until = to;
  }
  return covered;
}

/** Years to one decimal. */
export function yearsOf(months: number): number {
  return Math.round((months / 12) * 10) / 10;
}

/** "2019-03" of the last month of a stretch. */
export function lastMonthOf(stretch: Stretch): string {
  return writeMonth({ year: Math.floor(stretch.to / 12), month: (stretch.to % 12) + 1 });
}
