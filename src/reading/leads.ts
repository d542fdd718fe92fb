import type { Block } from '../page/content.ts';
import { type HeadingRole, roleOfHeading } from './heading-role.ts';
import { passageOf, wholeOf } from './passages.ts';
import { wordingOf } from './wording.ts';
import type { Word } from './words.ts';

/** How these two look is no sign of which is above the other. */
export const boldLineLevel = 7;
export const textHeadingLevel = 8;
export const itemHeadingLevel = 9;

/** A heading that a block is, or begins with: the text from `rest` on belongs to the section. */
export interface Lead {
  readonly heading: string;
  readonly role: HeadingRole | null;
  readonly level: number;
  readonly rest: number;
}

/** The heading that a block is or begins with, by its markup, its looks and its words; null where it is none. */
export function leadOf(
  block: Block,
  next: Block | undefined,
  previous: Block | undefined,
  language: string,
): Lead | null {
  const { text } = block;
  if (block.kind === 'heading') {
    return labelled(block, language) ?? wholeLead(block, block.level, language);
  }
  if (block.kind === 'item') {
    const opensDeeper = next?.kind === 'item' && next.level > block.level;
    const { words } = wholeOf(block);
    const role = roleOfHeading(words, language);
    if (
      role &&
      (isPlainHeading(role, words, text) ||
        (role.share >= 0.6 && (opensDeeper || text.endsWith(':'))))
    ) {
      return { heading: text, role, level: itemHeadingLevel, rest: text.length };
    }
    if (text.endsWith(':') && closesAsBonus.test(text)) {
      return { heading: text, role: preferredRole, level: itemHeadingLevel, rest: text.length };
    }
    return null;
  }
  if (block.kind === 'pair' || text.length > longestHeading) return labelled(block, language);
  return looksLikeHeading(block, next, previous, language)
    ? wholeLead(block, textHeadingLevel, language)
    : labelled(block, language);
}

const longestHeading = 160;

function wholeLead(block: Block, level: number, language: string): Lead {
  const { text } = block;
  const role =
    roleOfHeading(wholeOf(block).words, language) ??
    (closesAsBonus.test(text) ? preferredRole : null);
  return { heading: text, role, level, rest: text.length };
}

/** A line that asks in so many words ("5+ years of experience in a hospital") heads nothing. */
const leastWordsOfAsk = 6;

const preferredRole: HeadingRole = { role: 'preferred', mixed: false, share: 0 };

/** "Experience with any of these preferred:" heads a list of wishes. */
const closesAsBonus =
  /\b(?:preferred|desired|desirable|a plus|bonus|nice to have|an asset|helpful)\s*[:.…]*$/i;

function looksLikeHeading(
  block: Block,
  next: Block | undefined,
  previous: Block | undefined,
  language: string,
): boolean {
  const { text } = block;
  const { words } = wholeOf(block);
  if (words.length === 0) return false;
  const opensList = next?.kind === 'item' && previous?.kind !== 'item';
  if (
    words.length >= leastWordsOfAsk &&
    !/:-?$/.test(text) &&
    wordingOf(words, language).asksStrongly
  ) {
    return false;
  }
  if (/:-?$/.test(text)) return words.length <= 25 && next !== undefined;
  if (/(?:\.\.\.|…)$/.test(text)) return words.length <= 15 && opensList;
  if (words.length <= 8 && isShouted(text)) return true;
  const role = roleOfHeading(words, language);
  if (/[.!;,?]$/.test(text))
    return opensList && role !== null && words.length <= 12 && role.share >= 0.3;
  if (role && words.length <= 8 && role.share >= 0.5) return true;
  return opensList && words.length <= 12 && role !== null;
}

/** Set as a list item and yet a heading: "BASIC QUALIFICATIONS", "A day in the life". */
function isPlainHeading(role: HeadingRole, words: readonly Word[], text: string): boolean {
  return (
    words.length <= 6 &&
    (isShouted(text) || (role.share === 1 && words.length > 1)) &&
    !/[.!;,]$/.test(text)
  );
}

/** ALL IN CAPITALS, with at least three of them in a row. */
export function isShouted(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() && !/[.!;,]$/.test(text);
}

/** "Requirements: three years of …": the label before the colon is a heading, what follows its text. */
function labelled(block: Block, language: string): Lead | null {
  const colon = block.text.indexOf(':');
  if (colon < 3 || colon > longestLabel || colon + 2 >= block.text.length) return null;
  const label = block.text.slice(0, colon);
  const { words } = passageOf(block.id, label, 0, colon);
  const role = roleOfHeading(words, language);
  if (!role || role.share < 0.6 || words.length > 6) return null;
  return { heading: label, role, level: textHeadingLevel, rest: colon + 1 };
}

const longestLabel = 60;
