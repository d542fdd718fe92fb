import type { Block } from '../page/content.ts';
import { type Word, wordsOf } from './words.ts';

/** A stretch of a block's text: `block.text.slice(start, end)` is `text`. */
export interface Passage {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly Word[];
}

/** Makes the passage of a block's text between two places, without white space at its ends. */
export function passageOf(block: number, whole: string, from: number, to: number): Passage {
  let start = from;
  let end = to;
  while (start < end && whole.charCodeAt(start) <= 32) start++;
  while (end > start && whole.charCodeAt(end - 1) <= 32) end--;
  const text = whole.slice(start, end);
  return { block, start, end, text, words: wordsOf(text) };
}

const wholes = new WeakMap<Block, Passage>();

/** The passage of all of a block's text. Made once for each block, since every stage asks for it. */
export function wholeOf(block: Block): Passage {
  const known = wholes.get(block);
  if (known) return known;
  const whole = passageOf(block.id, block.text, 0, block.text.length);
  wholes.set(block, whole);
  return whole;
}

/** The part of a passage between two places that count from its own start. */
export function partOf(passage: Passage, from: number, to: number): Passage {
  const part = passageOf(passage.block, passage.text, from, to);
  return { ...part, start: part.start + passage.start, end: part.end + passage.start };
}

const abbreviations = new Set(
  'e.g i.e etc vs mr mrs ms dr prof no st inc ltd co corp approx min max incl u.s u.k b.s b.a m.s m.a ph.d z.b bzw ca inkl d.h u.a o.ä p.ex ex art dept sr jr yrs hrs'.split(
    ' ',
  ),
);

const longestAbbreviation = 8;

/**
 * Splits a passage of prose into its sentences. A full stop ends one where white space and then
 * a capital, a digit or a bullet follows and the word before it is no abbreviation, or where two sentences are
 * glued together ("of models.Experience with"), as pages that lost their list markup show them.
 */
export function sentencesOf(passage: Passage): Passage[] {
  const { text } = passage;
  const sentences: Passage[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (
      !endsSentence(text, at) &&
      !opensBullet(text, at + 1) &&
      !opensGlued(text, at + 1) &&
      !opensFlattened(text, at + 1)
    )
      continue;
    sentences.push(partOf(passage, from, at + 1));
    from = opensBullet(text, at + 1) ? at + 2 : at + 1;
  }
  if (from < text.length) sentences.push(partOf(passage, from, text.length));
  return sentences.filter((sentence) => sentence.words.length > 0);
}

const sentenceEnds = '.!?;';

/** Words that open an ask; glued to the word before ("related fieldExperience in") they begin a sentence. */
const gluedOpeners =
  /(?:Experience|Strong|Knowledge|Ability|Proficien(?:t|cy)|Proven|Excellent|Bachelor|Master|Minimum|Familiar(?:ity)?|Understanding|Demonstrated|Expertise|Working|Deep|Solid|Hands|Must|Previous|Prior|Preferred|Required|Degree|You|Good|Willing(?:ness)?|Fluen(?:t|cy)|Advanced|Responsib\w{3,8}|Qualifications|Requirements|Benefits)\b|\d{1,2}\+? (?:years|yrs)\b/uy;
const closers = ')"”’\'';

function endsSentence(text: string, at: number): boolean {
  const mark = text[at]!;
  if (!sentenceEnds.includes(mark)) {
    return (
      closers.includes(mark) &&
      at > 0 &&
      '.!?'.includes(text[at - 1]!) &&
      opensSentence(text, at + 1)
    );
  }
  if (
    mark === ';' &&
    /^\s*(?:but|or|and\/or|oder|ou|of|maar|aber|mais|pero|mas)\b/i.test(text.slice(at + 1, at + 10))
  ) {
    return false;
  }
  if (mark === '.' && (isAbbreviation(text, at) || isInitial(text, at))) return false;
  if (mark === '.' && isGlued(text, at)) return true;
  if (closers.includes(text[at + 1] ?? '')) return false;
  return opensSentence(text, at + 1);
}

function opensSentence(text: string, at: number): boolean {
  if (at >= text.length) return true;
  if (text[at] !== ' ') return false;
  const next = text[at + 1] ?? '';
  return next !== next.toLowerCase() || /[\p{N}•·–—*"“(¿¡]/u.test(next) || text[at - 1] === ';';
}

/** "models.Experience", "(AWS).Experience": no space, capital, small letters; "Node.Js" and "e.g.Foo" are let be. */
function isGlued(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const closed = before === ')' || (isSmall(before) && isSmall(text[at - 2] ?? ''));
  return (
    closed &&
    isCapital(text[at + 1] ?? '') &&
    isSmall(text[at + 2] ?? '') &&
    isSmall(text[at + 3] ?? '')
  );
}

function opensGlued(text: string, at: number): boolean {
  if (
    at >= text.length ||
    !(isSmall(text[at - 1]!) || text[at - 1] === ')') ||
    !/[A-Z\d]/.test(text[at]!)
  )
    return false;
  gluedOpeners.lastIndex = at;
  return gluedOpeners.test(text);
}

/** "… · Familiarity with …": a list that lost its lines and kept its bullets. */
function opensBullet(text: string, at: number): boolean {
  return '•●▪◦‣∙·*'.includes(text[at] ?? ' ') && text[at + 1] === ' ' && text[at - 1] === ' ';
}

/** Shorter texts are sentences; longer ones may be whole lists that lost their lines. */
const leastFlattened = 250;

/** "… privacy by design Bachelor's degree in …": an opener with a capital in a text that lost its line breaks. */
function opensFlattened(text: string, at: number): boolean {
  if (text.length < leastFlattened || text[at - 1] !== ' ') return false;
  if (!/[\p{Ll})\d]/u.test(text[at - 2] ?? '')) return false;
  if (!/[A-Z\d]/.test(text[at] ?? '')) return false;
  // "at least 5+ years" and "a Bachelor's degree" go on; a list's item ends with a noun.
  if (
    /\b(?:a|an|the|of|in|or|and|with|least|minimum|for|our|your|over|than|have|to|by|plus|has|is|are)\)? $/i.test(
      text.slice(Math.max(0, at - 10), at),
    )
  ) {
    return false;
  }
  gluedOpeners.lastIndex = at;
  return gluedOpeners.test(text);
}

function isAbbreviation(text: string, at: number): boolean {
  let from = at;
  while (from > at - longestAbbreviation && from > 0 && /[\p{L}.]/u.test(text[from - 1]!)) from--;
  return abbreviations.has(text.slice(from, at).toLowerCase());
}

/** A single capital before the full stop, as in "B.S." or "J. Smith". */
function isInitial(text: string, at: number): boolean {
  return isCapital(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at - 2] ?? ' ');
}

function isSmall(character: string): boolean {
  return character !== character.toUpperCase();
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}
