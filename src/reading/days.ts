import { monthNames } from './knowledge/months.ts';

/** Finds a day as people write it in a posting. */

const months = new Map(
  monthNames.flatMap((names, place) => names.split(' ').map((name) => [name, place + 1] as const)),
);

const numeric =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)|(?<!\d)(\d{1,2})([./-])(\d{1,2})\5(\d{4})(?!\d)/u;
const dayFirst =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º|er)?\s(?:of |de |d')?(\p{L}{3,10})\.?,?\s(?:de )?(\d{4})(?!\d)/iu;
const monthFirst = /(\p{L}{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/iu;

/**
 * The first day in a text as YYYY-MM-DD, or null: "2027-05-04", "4th May 2027", "May 4, 2027", "4. Mai 2027", "31.12.2026".
 * Of a date in figures alone the day comes first, as in most countries, unless only the other order makes a date or it
 * is written with strokes and both would do: then it is not guessed.
 */
export function dayIn(text: string): string | null {
  return inFigures(text) ?? inWords(text);
}

function inFigures(text: string): string | null {
  const found = numeric.exec(text);
  if (!found) return null;
  if (found[1]) return dayOfParts(Number(found[1]), Number(found[2]), Number(found[3]));
  const [first, second, year] = [Number(found[4]), Number(found[6]), Number(found[7])];
  if (found[5] === '/' && first <= 12 && second <= 12 && first !== second) return null;
  return dayOfParts(year, second, first) ?? dayOfParts(year, first, second);
}

function inWords(text: string): string | null {
  const first = dayFirst.exec(text);
  const day = first && dayOfParts(Number(first[3]), monthOf(first[2]!), Number(first[1]));
  if (day) return day;
  const second = monthFirst.exec(text);
  return second && dayOfParts(Number(second[3]), monthOf(second[1]!), Number(second[2]));
}

function monthOf(name: string): number {
  return months.get(name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')) ?? 0;
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayOfParts(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth[month - 1]!) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
