import { datesIn } from './resume/dates.ts';
import { writeMonth } from './resume/month.ts';

/**
 * Reads a month as people type it: "2021-03", "03/2021", "March 2021"; of a year alone the last month.
 * @param today "2026-11"; nothing can have been used later
 * @returns "2021-03", or null where it is no date
 */
export function readLastUsed(typed: string, today: string): string | null {
  const from = datesIn(typed)[0]?.from;
  if (from === undefined) return null;
  const month = writeMonth({ year: from.year, month: from.month ?? 12 });
  return month > today ? today : month;
}
