import type { Block } from '../page/content.ts';
import type { HeadingRole } from './heading-role.ts';
import { inlineHeadings } from './inline-headings.ts';
import { itemHeadingLevel, type Lead, leadOf, textHeadingLevel } from './leads.ts';
import { withListedHeadings } from './listed-headings.ts';
import { type Passage, partOf, passageOf, wholeOf } from './passages.ts';
import type { SectionRole } from './posting.ts';
import { inherit, roleByWording } from './section-roles.ts';
import { wordingOf } from './wording.ts';

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
    const whole = lead ? partOf(wholeOf(block), lead.rest, block.text.length) : wholeOf(block);
    let from = 0;
    for (const inline of inlineHeadings(whole, language)) {
      addTo(current, block, partOf(whole, from, inline.start));
      current = sectionDraft(
        inline.text,
        inherit(inline.role, textHeadingLevel, sections),
        textHeadingLevel,
        false,
      );
      sections.push(current);
      from = inline.end;
    }
    addTo(current, block, from === 0 ? whole : partOf(whole, from, whole.text.length));
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

function sameText(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.trim().toLowerCase();
}
