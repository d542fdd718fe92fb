import type { Name } from './name-table.ts';
import type { ScannedText } from './scanned-text.ts';

/** What the folded letters do not tell: accents, and capitals where the name must have them. */
export function isWrittenAlike(
  name: Name,
  scan: ScannedText,
  from: number,
  to: number,
  isPlural: boolean,
): boolean {
  const start = scan.starts[from]!;
  const end = scan.ends[to - 1]!;
  const seen = scan.text.slice(start, end);
  if (name.accents !== '' || !isAscii(seen)) {
    const accents = accentsIn(seen);
    if (accents !== name.accents && (accents !== '' || from + 1 === to)) return false;
  }
  if (name.capitals === 'any') return true;
  if (name.capitals === 'some') {
    return initialsIn(name.written).every((initials) => seen.includes(initials));
  }
  return hasCapitals(name.written, seen, isPlural) && !isShouted(scan.text, start, end);
}

const shortestSmall = 3;

/** Initials written as a word of small letters, as in tags: "css", "sql". */
export function isInSmallLetters(
  { capitals, key }: Name,
  scan: ScannedText,
  from: number,
  to: number,
): boolean {
  if (capitals !== 'all' || to - from > 1 || key.length < shortestSmall) return false;
  return /^[A-Za-z]?[a-z]+$/.test(scan.text.slice(scan.starts[from], scan.ends[from]));
}

/** The letters with accents, in order: "é" in "Résumé" is no "e". "ß" counts as "ss". */
export function accentsIn(written: string): string {
  return written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\u00e0-\u024f]/g, '');
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) > 0x7f) return false;
  }
  return true;
}

/** Words of two or three capitals: the "IT" of "IT support". */
export function initialsIn(name: string): string[] {
  return name.match(/\b[A-Z]{2,3}\b/g) ?? [];
}

/** The name's own capitals; dots and spaces between them do not matter ("R & D", "R.N"), but "CART" is not "CAR-T". */
function hasCapitals(name: string, written: string, isPlural: boolean): boolean {
  const seen = initialsOf(written);
  const own = initialsOf(name);
  if (!/\p{L}/u.test(own)) return written === name;
  return seen === own || (isPlural && (seen === `${own}s` || seen === `${own}es`));
}

function initialsOf(written: string): string {
  return written
    .replace(/(?<=&|^)\s|\s(?=&)|\./g, '')
    .replace(/\s/g, '-')
    .replace(/-$/, '');
}

const around = 16;

/** In "WHAT WE DO IT FOR", capitals say nothing. In a list of initials, "SQL, AWS, GCP", they do. */
function isShouted(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  const isBeside = /\p{Lu}{2} $/u.test(before) || /^ \p{Lu}{2}/u.test(after);
  return isBeside && !/\p{Ll}/u.test(before + after) && /\p{Lu}{5}/u.test(before + after);
}
