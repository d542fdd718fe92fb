import { type HeadingRole, headingPhrases, roleOfHeading } from './heading-role.ts';
import type { Passage } from './passages.ts';

/** A heading that stands in the middle of a text: "… to the team. Qualifications: three years of …". */
export interface InlineHeading {
  readonly text: string;
  readonly role: HeadingRole;
  /** Places in the passage, in UTF-16 units; the section's text begins at `end`. */
  readonly start: number;
  readonly end: number;
}

/** Shorter texts are not whole postings that lost their lines. */
const leastLength = 200;

/** Roles that are worth parting a text for. */
const partingRoles: ReadonlySet<string> = new Set([
  'required',
  'preferred',
  'responsibilities',
  'benefits',
  'legal',
]);

/** Single words that part a text without a colon too, set with a capital after a sentence has ended. */
const plainWords: ReadonlySet<string> = new Set([
  'requirements',
  'qualifications',
  'responsibilities',
  'duties',
  'benefits',
]);

/**
 * Finds the headings in a text whose line breaks were lost. A known heading phrase counts where each of its words has
 * a capital, a sentence has ended before it, and a colon or another sentence follows.
 */
export function inlineHeadings(passage: Passage, language: string): InlineHeading[] {
  if (passage.text.length < leastLength) return closingHeading(passage, language);
  const found: InlineHeading[] = [];
  let past = 0;
  for (const { from, to } of headingPhrases(passage.words, language)) {
    if (from < past) continue;
    const words = passage.words.slice(from, to);
    const role = roleOfHeading(words, language);
    if (!role || role.share < 1 || !partingRoles.has(role.role)) continue;
    const start = words[0]!.start;
    const end = words.at(-1)!.end;
    const text = passage.text.slice(start, end);
    if (!isCapitalised(text) || !standsAlone(passage.text, start, end, words.length)) continue;
    const colon = /^\s*:[\s-]*/.exec(passage.text.slice(end, end + 5))?.[0].length ?? 0;
    found.push({ text, role, start, end: end + colon });
    past = to;
  }
  return found;
}

/** A heading that slipped into the end of the item before it: "… in English. Essential Duties". */
function closingHeading(passage: Passage, language: string): InlineHeading[] {
  const { words, text } = passage;
  for (const count of [4, 3, 2]) {
    const last = words.slice(-count);
    if (last.length < count || words.length < count + 2) continue;
    const [start, end] = [last[0]!.start, last.at(-1)!.end];
    if (!/[.!?)] $/.test(text.slice(0, start)) || !/^:?$/.test(text.slice(end).trim())) continue;
    const heading = text.slice(start, end);
    const role = roleOfHeading(last, language);
    if (!role || role.share < 1 || !partingRoles.has(role.role) || !isCapitalised(heading))
      continue;
    return [{ text: heading, role, start, end: text.length }];
  }
  return [];
}

function isCapitalised(text: string): boolean {
  return text
    .split(/[\s-]+/)
    .every((word) => word.length < 4 || word[0] !== word[0]!.toLowerCase());
}

/** Where all of the sentence is in capitals, a heading phrase in it is no heading. */
function isShoutedAround(text: string, start: number, end: number): boolean {
  const before = /(\p{L}+)[\s,;&]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  const after = /^[\s,;&]*(\p{L}+)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
  return [before, after].some((word) => word.length > 1 && word === word.toUpperCase());
}

function standsAlone(text: string, start: number, end: number, words: number): boolean {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end, end + 4);
  const shouted =
    words > 1 &&
    text.slice(start, end) === text.slice(start, end).toUpperCase() &&
    !isShoutedAround(text, start, end);
  const opens = before === '' || /[.!?:;)•*-]$/.test(before) || shouted;
  if (!opens) return false;
  if (/^\s*:/.test(after)) return true;
  const next = after.trimStart();
  const nextOpens = next !== '' && next[0] !== next[0]!.toLowerCase();
  return nextOpens && (words > 1 || plainWords.has(text.slice(start, end).toLowerCase()));
}
