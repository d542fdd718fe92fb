import { gaps } from './gaps.ts';
import { type Name, type NameTable, prefixLengths } from './name-table.ts';
import { extendedHash, longestKey, type ScannedText } from './scanned-text.ts';
import { isInSmallLetters, isWrittenAlike } from './spelling.ts';

/** A stretch of tokens that is a name, before its surroundings are looked at. */
export interface Candidate {
  readonly name: Name;
  /** Places in the list of tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Slightly in doubt, though the name isn't ambiguous: a little must speak for it. */
  readonly doubtful: boolean;
  /** Initials that stand in small letters ("sql"): they are meant only beside names that go with them. */
  readonly isSmall: boolean;
}

/** No name has more tokens than this; the check of the vocabulary holds that. */
export const longestName = 12;

/** Every name that stands in the text, in the order of where it begins, overlaps and all. */
export function candidatesIn(scan: ScannedText, tables: readonly NameTable[]): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < scan.count; from++) candidatesAt(scan, from, tables, found);
  return found;
}

function candidatesAt(
  scan: ScannedText,
  from: number,
  tables: readonly NameTable[],
  found: Candidate[],
): void {
  const { offsets, folded } = scan;
  const start = offsets[from]!;
  const limit = Math.min(scan.count, from + longestName);
  let checked = 0;
  for (let to = from + 1; to <= limit; to++) {
    if (to > from + 1 && scan.gaps[to - 1] === gaps.end) return;
    const end = offsets[to]!;
    if (end - start > longestKey) return;
    while (checked < prefixLengths.length && end - start >= prefixLengths[checked]! + mostCut) {
      const prefix = scan.hashOf(start, start + prefixLengths[checked]!);
      if (!mayBegin(prefix, tables)) return;
      checked++;
    }
    const hash = scan.hashOf(start, end);
    look(scan, from, to, tables, hash, written, found);
    const last = folded[end - 1];
    const width = end - offsets[to - 1]!;
    if (width < 3) continue;
    if (last !== letterS) {
      if (to - from > 1 && width > 3) {
        look(scan, from, to, tables, extendedHash(hash, letterS), singular, found);
      }
      continue;
    }
    look(scan, from, to, tables, scan.hashOf(start, end - 1), plural, found);
    if (folded[end - 2] !== letterE || width < 4) continue;
    const before = folded[end - 3]!;
    if (hisses.has(before)) {
      look(scan, from, to, tables, scan.hashOf(start, end - 2), pluralOfHiss, found);
    } else if (before === letterI) {
      const stem = scan.hashOf(start, end - 3);
      look(scan, from, to, tables, extendedHash(stem, letterY), pluralOfY, found);
    }
  }
}

function mayBegin(prefix: number, tables: readonly NameTable[]): boolean {
  for (const table of tables) {
    if (table.mayHold(prefix)) return true;
  }
  return false;
}

/** So many letters at the end of a text may differ from a name's, see `Ending`. */
const mostCut = 3;

const letterE = 0x65;
const letterI = 0x69;
const letterS = 0x73;
const letterY = 0x79;
/** What "es" may follow: "buses", "boxes", "searches", "pushes", "potatoes". */
const hisses = new Set([...'sxzho'].map((letter) => letter.charCodeAt(0)));

/** How the text's last word may differ from the name's: characters to cut from it, and what to put instead. */
interface Ending {
  readonly cut: number;
  readonly tail: string;
  readonly isPlural: boolean;
}

const written: Ending = { cut: 0, tail: '', isPlural: false };
const plural: Ending = { cut: 1, tail: '', isPlural: true };
const pluralOfHiss: Ending = { cut: 2, tail: '', isPlural: true };
const pluralOfY: Ending = { cut: 3, tail: 'y', isPlural: true };
/** "Relational database" for the name "Relational databases"; names of one word must keep their "s" (Windows). */
const singular: Ending = { cut: 0, tail: 's', isPlural: false };

function look(
  scan: ScannedText,
  from: number,
  to: number,
  tables: readonly NameTable[],
  hash: number,
  ending: Ending,
  found: Candidate[],
): void {
  for (const table of tables) {
    for (let place = table.find(hash); place >= 0; place = table.find(hash, place)) {
      const name = table.nameAt(place);
      if (!hasKey(name.key, scan, from, to, ending) || !fits(name, scan, from, to, ending))
        continue;
      if (isWrittenAlike(name, scan, from, to, ending.isPlural)) {
        const doubtful = isDoubtful(name, scan, from, to);
        found.push({ name, from, to, doubtful, isSmall: false });
      } else if (ending === written && isInSmallLetters(name, scan, from, to)) {
        found.push({ name, from, to, doubtful: true, isSmall: true });
      }
    }
  }
}

/** A product's name is in doubt where it is written small, or as two words: "guard duty", "success factors". */
function isDoubtful({ doubt, key }: Name, scan: ScannedText, from: number, to: number): boolean {
  if (doubt !== 'small') return doubt === 'always';
  if (to - from > 1 && /^[a-z]+$/.test(key)) return true;
  return !/\p{Lu}/u.test(scan.text.slice(scan.starts[from], scan.ends[to - 1]));
}

function hasKey(
  key: string,
  { offsets, folded }: ScannedText,
  from: number,
  to: number,
  { cut, tail }: Ending,
): boolean {
  const start = offsets[from]!;
  const length = offsets[to]! - cut - start;
  if (key.length !== length + tail.length || !key.endsWith(tail)) return false;
  for (let at = 0; at < length; at++) {
    if (key.charCodeAt(at) !== folded[start + at]) return false;
  }
  return true;
}

function fits(
  name: Name,
  scan: ScannedText,
  from: number,
  to: number,
  { isPlural }: Ending,
): boolean {
  if (!standsFree(name, scan, from, to)) return false;
  if (isPlural && name.capitals !== 'all' && name.key.length < shortestPlural) return false;
  for (let place = from + 1; place < to; place++) {
    if (!mayMeet(name, scan, place, scan.offsets[place]! - scan.offsets[from]!)) return false;
  }
  return true;
}

const shortestPlural = 4;

/** Whether the name isn't glued to more: no "C" in "C#", "C3" or "c'est", but "Python" in "Python3" and "d'Excel". */
function standsFree({ key }: Name, scan: ScannedText, from: number, to: number): boolean {
  const isShort = key.length < 3;
  const before = scan.gaps[from];
  if (before === gaps.none && (isShort || scan.wordAt(from - 1) !== 'and')) return false;
  if (before === gaps.apostrophe && (key.length < 2 || !isElision(scan, from - 1))) return false;
  if (to === scan.count) return true;
  const after = scan.gaps[to];
  if (after === gaps.apostrophe) return key.length > 1;
  return after !== gaps.none || (!isShort && !signs.has(scan.wordAt(to)));
}

const signs = new Set(['#', '++']);

/** The "l" of "l'informatique", the "qu" of "qu'Excel". */
function isElision({ starts, ends }: ScannedText, place: number): boolean {
  return ends[place]! - starts[place]! <= 2;
}

/**
 * Whether two tokens of the text may be parts of the name. They may where the name has its own gap; elsewhere ("Java
 * Script" for "JavaScript"), and at a stroke that the name has not ("client/server"), only where neither is short:
 * "no de" is not "Node", "m/d" not "M.D.". A comma or the like must stand in the name too.
 */
function mayMeet(name: Name, scan: ScannedText, place: number, offset: number): boolean {
  const own = name.gaps.get(offset);
  const gap = scan.gaps[place];
  if (gap === gaps.other) return own !== undefined && scan.gapText(place) === own;
  if (own !== undefined && (gap !== gaps.stroke || own.includes('/'))) return true;
  if (own === undefined && (gap === gaps.none || gap === gaps.joined || gap === gaps.apostrophe)) {
    return true;
  }
  return isLong(scan, place - 1) && isLong(scan, place);
}

function isLong({ offsets }: ScannedText, place: number): boolean {
  return offsets[place + 1]! - offsets[place]! > 3;
}
