import type { Block } from '../page/content.ts';
import { type HeadingRole, roleOfHeading } from './heading-role.ts';
import { isShouted } from './leads.ts';
import { wholeOf } from './passages.ts';
import { wordingOf } from './wording.ts';
import type { Word } from './words.ts';

/**
 * Headings of one level in a row, with nothing below any of them, are a list that someone set in large type;
 * they are read as its items.
 */
export function withListedHeadings(blocks: readonly Block[], language: string): readonly Block[] {
  return blocks.map((block, index) => {
    if (block.kind !== 'heading') return block;
    const { words } = wholeOf(block);
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
  if (isTitleCase(text)) return false;
  const wording = wordingOf(words, language);
  return wording.asksAtOnce || (wording.asksStrongly && namesDemand.test(text));
}

const namesDemand =
  /\d|experience|degree|diploma|certif|knowledge|skills|erfahrung|expérience|experiencia|ervaring|experiência/i;

/** "Minimum Qualifications - Education & Prior Job Experience": capitals throughout are a heading's. */
function isTitleCase(text: string): boolean {
  if (/\d/.test(text)) return false;
  const telling = text.split(/\s+/).filter((word) => word.length > 3);
  return telling.length > 1 && telling.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
}

function isListed(blocks: readonly Block[], index: number): boolean {
  const { level } = blocks[index]!;
  const isTwin = (other: Block | undefined): boolean =>
    other?.kind === 'heading' && other.level === level;
  const [before, after] = [blocks[index - 1], blocks[index + 1]];
  return isTwin(after) || (isTwin(before) && (after === undefined || after.kind === 'heading'));
}
