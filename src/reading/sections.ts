import type { Block } from '../page/content.ts';
import { type HeadingRole, roleOfHeading } from './heading-role.ts';
import { inlineHeadings } from './inline-headings.ts';
import { type Passage, partOf, passageOf } from './passages.ts';
import type { SectionRole } from './posting.ts';
import { wordingOf } from './wording.ts';
import type { Word } from './words.ts';

/** A section while it is read: its passages leave out a label such as "Requirements:" before the text. */
export interface SectionDraft {
  readonly heading: string;
  role: SectionRole;
  readonly mixed: boolean;
  /** Its heading tells nothing: the role is that of the section it divides. */
  readonly inherited: boolean;
  /** Smaller is higher: 1 to 6 as in HTML, 7 for a bold line, 8 for a line that text alone shows to be one. */
  readonly level: number;
  readonly blocks: number[];
  readonly passages: SectionPassage[];
}

export interface SectionPassage extends Passage {
  readonly kind: Block['kind'];
  readonly depth: number;
}

/** How these two look is no sign of which is above the other. */
const boldLineLevel = 7;
const textHeadingLevel = 8;
const itemHeadingLevel = 9;

/**
 * Splits the blocks into sections, each with its role. A block stands in one section, unless headings stand in the
 * middle of its text.
 */
export function sectionsOf(
  blocks: readonly Block[],
  title: string,
  language: string,
): SectionDraft[] {
  const sections: SectionDraft[] = [];
  let current = sectionDraft('', { role: 'about', mixed: false, share: 0 }, 0, true);
  sections.push(current);
  const seen = withListedHeadings(blocks, language);
  let isTop = true;
  let amongFacts = false;
  for (const [index, block] of seen.entries()) {
    const lead = leadOf(block, seen[index + 1], seen[index - 1], language);
    if (lead) {
      const isTitle = block.kind === 'heading' && sameText(lead.heading, title);
      const role = isTitle ? { role: 'about' as const, mixed: false, share: 0 } : lead.role;
      current = sectionDraft(
        lead.heading,
        inherit(role, lead.level, sections),
        lead.level,
        role === null || isTitle,
      );
      sections.push(current);
      amongFacts = isTop && isFact(block, lead);
      isTop = amongFacts || (isTop && isTitle);
    } else if (amongFacts && block.kind === 'text' && !isShort(block)) {
      current = sectionDraft('', { role: 'about', mixed: false, share: 0 }, 0, true);
      sections.push(current);
      amongFacts = false;
    }
    if (lead === null && current.role !== 'legal' && isLegalProse(block, language)) {
      const role = { role: 'legal' as const, mixed: false, share: 1 };
      current = sectionDraft('', role, itemHeadingLevel, false);
      sections.push(current);
    }
    const whole = passageOf(block.id, block.text, lead?.rest ?? 0, block.text.length);
    let rest = whole;
    for (const inline of inlineHeadings(whole, language)) {
      addTo(current, block, partOf(whole, rest.start - whole.start, inline.start));
      current = sectionDraft(
        inline.text,
        inherit(inline.role, textHeadingLevel, sections),
        textHeadingLevel,
        false,
      );
      sections.push(current);
      rest = partOf(whole, inline.end, whole.text.length);
    }
    addTo(current, block, rest);
  }
  for (const section of sections) {
    if (section.role === 'other' || section.inherited) {
      section.role = roleByWording(section, language) ?? section.role;
    }
  }
  return sections.filter((section) => section.blocks.length > 0);
}

/** "Location: Hull" among the facts at the top: what the label opens ends with its line. */
function isFact(block: Block, lead: Lead): boolean {
  return (
    block.kind !== 'heading' &&
    block.text.length <= longestFact &&
    (lead.role?.role === 'process' || lead.role?.role === 'pay') &&
    (lead.rest < block.text.length || isShort(block))
  );
}

const longestFact = 120;

function isShort({ text }: Block): boolean {
  return text.length <= 60;
}

const leastWordsOfLegalProse = 10;

/** A paragraph of equal-opportunity text and the like, which often follows the last list without a heading. */
function isLegalProse(block: Block, language: string): boolean {
  if (block.kind !== 'text') return false;
  const opening = passageOf(
    block.id,
    block.text,
    0,
    Math.min(block.text.length, longestLegalOpening),
  );
  if (opening.words.length < leastWordsOfLegalProse) return false;
  const wording = wordingOf(opening.words, language);
  return wording.legal && !wording.asksStrongly;
}

/** What a paragraph is shows in its opening: a whole posting in one block has legal text at its end as well. */
const longestLegalOpening = 300;

function addTo(section: SectionDraft, block: Block, passage: Passage): void {
  if (section.blocks.at(-1) !== block.id) section.blocks.push(block.id);
  if (passage.words.length === 0) return;
  const depth = block.kind === 'item' ? block.level : 0;
  section.passages.push({ ...passage, kind: block.kind, depth });
}

function sectionDraft(
  heading: string,
  role: HeadingRole,
  level: number,
  inherited: boolean,
): SectionDraft {
  return {
    heading,
    role: role.role,
    mixed: role.mixed,
    inherited,
    level,
    blocks: [],
    passages: [],
  };
}

/** A heading that a block is, or begins with: the text from `rest` on belongs to the section. */
interface Lead {
  readonly heading: string;
  readonly role: HeadingRole | null;
  readonly level: number;
  readonly rest: number;
}

function leadOf(
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
    const { words } = passageOf(block.id, text, 0, text.length);
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
    roleOfHeading(passageOf(block.id, text, 0, text.length).words, language) ??
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
  const { words } = passageOf(block.id, text, 0, text.length);
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
function isShouted(text: string): boolean {
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

/**
 * A heading that says nothing known has the role of the section above it that it divides;
 * so has a general one ("Education") below "Preferred qualifications".
 */
function inherit(
  role: HeadingRole | null,
  level: number,
  sections: readonly SectionDraft[],
): HeadingRole {
  const rank = Math.min(level, boldLineLevel);
  const parent = sections.findLast((section) => section.level > 0 && section.level < rank);
  if (role === null) {
    const above = level > boldLineLevel ? sections.at(-1) : parent;
    return { role: above?.role ?? 'other', mixed: above?.mixed ?? false, share: 0 };
  }
  if (role.role === 'required' && parent?.role === 'preferred')
    return { ...role, role: 'preferred' };
  return role;
}

/** The role of a section whose heading tells nothing, by what most of its items say; null where they do not agree. */
function roleByWording(section: SectionDraft, language: string): SectionRole | null {
  const items = section.passages.filter((passage) => passage.kind === 'item');
  if (items.length < 2) return null;
  let asks = 0;
  let duties = 0;
  let offers = 0;
  for (const item of items) {
    const wording = wordingOf(item.words, language);
    if (wording.offer) offers++;
    else if (wording.duty && !wording.asksStrongly) duties++;
    else if (section.inherited ? wording.asksAtOnce || wording.asksStrongly : wording.asks) asks++;
  }
  const half = items.length / 2;
  if (offers >= half) return 'benefits';
  if (duties >= half) return 'responsibilities';
  if (asks < half) return null;
  return section.role === 'preferred' ? 'preferred' : 'required';
}

/**
 * Headings of one level in a row, with nothing below any of them, are a list that someone set in large type;
 * they are read as its items.
 */
function withListedHeadings(blocks: readonly Block[], language: string): readonly Block[] {
  return blocks.map((block, index) => {
    if (block.kind !== 'heading') return block;
    const { words } = passageOf(block.id, block.text, 0, block.text.length);
    const item = { ...block, kind: 'item' as const, level: 1 };
    const role = roleOfHeading(words, language);
    if (index > 0 && isBoldAsk(block, words, role, language)) return item;
    if (block.level > 6 || !isListed(blocks, index)) return block;
    const isSection = words.length < 4 || (role?.share ?? 0) >= 0.5;
    return isSection ? block : item;
  });
}

/** Headings above this are the page's own. */
const shallowestAsk = 3;
const namesDegree =
  /^(?:an? )?(?:bachelor|master|associate)(?:['’]?s)?(?: or master['’]?s)? degree\b|^high school diploma/i;

/** "At least 2 years of experience in data work", all in bold, is asked; it heads nothing. */
function isBoldAsk(
  block: Block,
  words: readonly Word[],
  role: HeadingRole | null,
  language: string,
): boolean {
  const { text } = block;
  if (words.length < 2 || /:$/.test(text) || isShouted(text)) return false;
  if (block.level < shallowestAsk) return false;
  if (namesDegree.test(text)) return true;
  if ((role?.share ?? 0) >= (words.length < 4 ? 0.5 : 0.75)) return false;
  const wording = wordingOf(words, language);
  return wording.asksAtOnce || (wording.asks && words.length > 4);
}

function isListed(blocks: readonly Block[], index: number): boolean {
  const { level } = blocks[index]!;
  const isTwin = (other: Block | undefined): boolean =>
    other?.kind === 'heading' && other.level === level;
  const [before, after] = [blocks[index - 1], blocks[index + 1]];
  return isTwin(after) || (isTwin(before) && (after === undefined || after.kind === 'heading'));
}

function sameText(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.trim().toLowerCase();
}
