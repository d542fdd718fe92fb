import { monthNames } from '../../reading/knowledge/months.ts';
import { ofWords, presentWords, sinceWords, untilWords } from './knowledge/date-words.ts';
import type { Month } from './month.ts';

/** Finds the stretches of time and the single dates that are written in a line. */

export interface DateFound {
  readonly from: Month;
  /** Null for a stretch that goes on, and for a single date. */
  readonly to: Month | null;
  readonly kind: 'range' | 'open' | 'single';
  /** The very words: `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
}

interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** Words in lower case without accents. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Read<T> {
  readonly value: T;
  /** The place after the last token that was used. */
  readonly next: number;
}

const tokenPattern = /\d+|\p{L}+|[^\s\d\p{L}]/gu;
const months = new Map(
  monthNames.flatMap((names, place) => names.split(' ').map((name) => [name, place + 1] as const)),
);
const until = new Set(untilWords);
const since = new Set(sinceWords);
const of = new Set(ofWords);
const present = presentWords.map((words) => words.split(' '));

const earliestYear = 1950;
const latestYear = 2100;

/** In order, none overlapping. Linear in the length of the line. */
export function datesIn(text: string): DateFound[] {
  const tokens = tokensOf(text);
  const found: DateFound[] = [];
  for (let place = 0; place < tokens.length; ) {
    const read = stretchAt(tokens, place);
    if (read === null) {
      place += 1;
      continue;
    }
    const [first, last] = [tokens[place]!, tokens[read.next - 1]!];
    found.push({ ...read.value, start: first.start, end: last.end });
    place = read.next;
  }
  return found;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(tokenPattern)].map((found) => {
    const [written] = found;
    const kind = /\d/.test(written) ? 'number' : /\p{L}/u.test(written) ? 'word' : 'mark';
    const folded = written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return { kind, text: folded, start: found.index, end: found.index + written.length };
  });
}

function stretchAt(
  tokens: readonly Token[],
  place: number,
): Read<Omit<DateFound, 'start' | 'end'>> | null {
  const before = tokens[place]!;
  const told = before.kind === 'word' && since.has(before.text);
  const from = dateAt(tokens, told ? skipMarks(tokens, place + 1, /[.:]/) : place);
  if (from === null) return null;
  const between = joinAt(tokens, from.next);
  if (between !== null) {
    const to = dateAt(tokens, between) ?? shortYearAt(tokens, between, from.value);
    if (to !== null) {
      const value = { from: from.value, to: to.value, kind: 'range' as const };
      return inOrder(from.value, to.value) ? { value, next: to.next } : null;
    }
    const open = presentAt(tokens, between);
    if (open !== null) return { value: { from: from.value, to: null, kind: 'open' }, next: open };
    const dash = tokens[from.next]!;
    const ends = between >= tokens.length;
    if (ends && isDash(dash)) {
      return { value: { from: from.value, to: null, kind: 'open' }, next: between };
    }
  }
  // "2019, present" and "03/2019 heute" have nothing between that joins them.
  const bare = presentAt(tokens, skipMarks(tokens, from.next, /[,(]/));
  if (bare !== null) return { value: { from: from.value, to: null, kind: 'open' }, next: bare };
  const kind = told && before.text !== 'from' ? 'open' : 'single';
  return { value: { from: from.value, to: null, kind }, next: from.next };
}

function inOrder(from: Month, to: Month): boolean {
  return from.year * 12 + (from.month ?? 1) <= to.year * 12 + (to.month ?? 12);
}

/** The place after what joins two dates: a dash, "to", "bis"; null where nothing does. */
function joinAt(tokens: readonly Token[], place: number): number | null {
  let at = skipMarks(tokens, place, /[,.)]/);
  const from = at;
  while (at < tokens.length && at < from + 3) {
    const token = tokens[at]!;
    const joins =
      isDash(token) || token.text === "'" || token.text === '’' || until.has(token.text);
    if (!joins) break;
    at += 1;
  }
  return at === from ? null : at;
}

function isDash({ text }: Token): boolean {
  return /^[-‐‑‒–—―−→>~/]$/u.test(text);
}

function presentAt(tokens: readonly Token[], place: number): number | null {
  let longest: number | null = null;
  for (const words of present) {
    let at = place;
    const fits = words.every((word) => {
      while (tokens[at]?.kind === 'mark' && /['’]/.test(tokens[at]!.text)) at += 1;
      const same = tokens[at]?.text === word;
      at += 1;
      return same;
    });
    if (fits && at > (longest ?? 0)) longest = at;
  }
  return longest;
}

function dateAt(tokens: readonly Token[], place: number): Read<Month> | null {
  const token = tokens[place];
  if (token === undefined) return null;
  if (token.kind === 'word') return namedMonthAt(tokens, place);
  if (token.kind !== 'number') return null;
  return (
    dayBeforeNameAt(tokens, place) ??
    yearFirstAt(tokens, place) ??
    dayFirstAt(tokens, place) ??
    monthFirstAt(tokens, place)
  );
}

/** "March 2019", "Mar. 2019", "marzo de 2019", "Mar '19", "March 5, 2019". */
function namedMonthAt(tokens: readonly Token[], place: number): Read<Month> | null {
  const month = months.get(tokens[place]?.text ?? '');
  if (month === undefined) return null;
  let at = skipMarks(tokens, place + 1, /[.,/-]/);
  if (of.has(tokens[at]?.text ?? '')) at += 1;
  const day = numberAt(tokens, at);
  if (day !== null && day.length <= 2 && tokens[at + 1]?.text === ',') {
    const year = fullYearAt(tokens, at + 2);
    if (year !== null) return { value: { year, month }, next: at + 3 };
  }
  const short = /['’]/.test(tokens[at]?.text ?? '');
  if (short) at += 1;
  const year = fullYearAt(tokens, at) ?? (short ? shortYear(numberAt(tokens, at)) : null);
  return year === null ? null : { value: { year, month }, next: at + 1 };
}

/** "5 March 2019", "5. März 2019". */
function dayBeforeNameAt(tokens: readonly Token[], place: number): Read<Month> | null {
  const day = numberAt(tokens, place);
  if (day === null || day.length > 2) return null;
  let at = skipMarks(tokens, place + 1, /[.]/);
  if (of.has(tokens[at]?.text ?? '')) at += 1;
  return namedMonthAt(tokens, at);
}

/** "2019-03", "2019/03/15", and "2019" alone. */
function yearFirstAt(tokens: readonly Token[], place: number): Read<Month> | null {
  const year = fullYearAt(tokens, place);
  if (year === null) return null;
  const joined = touches(tokens, place) && /^[-/.]$/.test(tokens[place + 1]?.text ?? '');
  const month =
    joined && touches(tokens, place + 1) ? monthNumber(numberAt(tokens, place + 2)) : null;
  if (month === null) return { value: { year, month: null }, next: place + 1 };
  const day = numberAt(tokens, place + 4);
  const dated =
    tokens[place + 3]?.text === tokens[place + 1]?.text && day !== null && day.length <= 2;
  return { value: { year, month }, next: dated ? place + 5 : place + 3 };
}

/** "15.03.2019", "15/03/2019", and "03/15/2019" where the middle can be no month. */
function dayFirstAt(tokens: readonly Token[], place: number): Read<Month> | null {
  const sign = tokens[place + 1]?.text ?? '';
  if (!/^[./-]$/.test(sign) || tokens[place + 3]?.text !== sign) return null;
  const year = fullYearAt(tokens, place + 4);
  const [one, other] = [numberAt(tokens, place), numberAt(tokens, place + 2)];
  if (year === null || one === null || other === null) return null;
  const month = monthNumber(other) ?? monthNumber(one);
  return month === null ? null : { value: { year, month }, next: place + 5 };
}

/** "03/2019", "03.2019", "3-2019", "03/19". */
function monthFirstAt(tokens: readonly Token[], place: number): Read<Month> | null {
  const month = monthNumber(numberAt(tokens, place));
  if (month === null) return null;
  const sign = tokens[place + 1]?.text ?? '';
  let at = place + 2;
  if (!/^[./-]$/.test(sign)) return null;
  if (/['’]/.test(tokens[at]?.text ?? '')) at += 1;
  const year = fullYearAt(tokens, at) ?? (sign === '/' ? shortYear(numberAt(tokens, at)) : null);
  return year === null ? null : { value: { year, month }, next: at + 1 };
}

/** The "21" of "2019–21". */
function shortYearAt(tokens: readonly Token[], place: number, from: Month): Read<Month> | null {
  if (from.month !== null) return null;
  const year = shortYear(numberAt(tokens, place));
  return year === null || year < from.year
    ? null
    : { value: { year, month: null }, next: place + 1 };
}

function numberAt(tokens: readonly Token[], place: number): string | null {
  const token = tokens[place];
  return token?.kind === 'number' ? token.text : null;
}

function fullYearAt(tokens: readonly Token[], place: number): number | null {
  const written = numberAt(tokens, place);
  if (written === null || written.length !== 4) return null;
  const year = Number(written);
  return year >= earliestYear && year <= latestYear ? year : null;
}

/** "19" is 2019, "87" is 1987. */
function shortYear(written: string | null): number | null {
  if (written === null || written.length !== 2) return null;
  return Number(written) < 50 ? 2000 + Number(written) : 1900 + Number(written);
}

function monthNumber(written: string | null): number | null {
  const month = written === null || written.length > 2 ? 0 : Number(written);
  return month >= 1 && month <= 12 ? month : null;
}

function skipMarks(tokens: readonly Token[], place: number, marks: RegExp): number {
  let at = place;
  while (tokens[at]?.kind === 'mark' && marks.test(tokens[at]!.text)) at += 1;
  return at;
}

/** Whether a token and the next stand together without a space: "2019-03", not "2019 - 03". */
function touches(tokens: readonly Token[], place: number): boolean {
  return tokens[place]?.end === tokens[place + 1]?.start;
}
