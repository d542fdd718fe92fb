import { type ReadingLine, readingLineSchema } from '../../src/matching/reading-line.ts';
import { collect } from '../../src/page/collect.ts';
import { collectText } from '../../src/page/collect-text.ts';
import type { Decision, PageContent } from '../../src/page/content.ts';
import { decide } from '../../src/page/decide.ts';
import type { Posting } from '../../src/reading/posting.ts';
import { readPosting } from '../../src/reading/read-posting.ts';
import type { Vocabulary } from '../../src/skills/skill.ts';
import { parseDocument } from '../../tools/parse-document.ts';

/** What a page is, read whatever the decision: damage must not hurt a page that is taken for none, either. */
export interface DamagedReading {
  readonly content: PageContent;
  readonly decision: Decision;
  readonly posting: Posting;
}

/** Collects, decides and reads, as the extension does. */
export function readDamaged(
  source: string,
  isHtml: boolean,
  vocabulary: Vocabulary,
): DamagedReading {
  if (!isHtml) {
    const content = collectText(source, '');
    return { content, decision: decide(content), posting: readPosting(content, vocabulary) };
  }
  const { content, signs } = collect(parseDocument(source), '', { parse: parseDocument });
  return { content, decision: decide(content, signs), posting: readPosting(content, vocabulary) };
}

/**
 * What a reading promises whatever the page is like, and this one breaks: each in words, none where all is well.
 * The line is valid by its schema; every quote stands verbatim in its block; every mention lies within its quote and
 * is a skill of the vocabulary; sections and requirements name blocks and sections that exist.
 */
export function breachesOf(
  { content, decision, posting }: DamagedReading,
  vocabulary: Vocabulary,
): string[] {
  const line: ReadingLine = {
    file: 'page.html',
    url: content.url,
    decision: { isPosting: decision.isPosting, because: [...decision.because] },
    posting,
    match: null,
    ms: { recognise: 0, collect: 0, read: 0, match: 0 },
  };
  const breaches: string[] = [];
  const parsed = readingLineSchema.safeParse(JSON.parse(JSON.stringify(line)));
  if (!parsed.success) breaches.push(`schema: ${parsed.error.message}`);
  const textOf = (block: number): string => content.blocks[block]?.text ?? '';
  for (const [index, { id, text }] of content.blocks.entries()) {
    if (id !== index) breaches.push(`block ${index} has the id ${id}`);
    if (text !== text.trim() || text === '') breaches.push(`block ${id} is empty or not trimmed`);
  }
  for (const { blocks } of posting.sections) {
    for (const block of blocks) if (textOf(block) === '') breaches.push(`no block ${block}`);
  }
  for (const { quote, block, kind } of posting.conditions) {
    if (!textOf(block).includes(quote)) breaches.push(`condition ${kind}: not in block ${block}`);
  }
  for (const { id, quote, block, section, skills, groups, years } of posting.requirements) {
    if (!textOf(block).includes(quote)) breaches.push(`${id}: not verbatim in block ${block}`);
    if (posting.sections[section] === undefined) breaches.push(`${id}: no section ${section}`);
    let last = 0;
    for (const skill of skills) {
      const words = quote.slice(skill.start, skill.end);
      const isPlaced = skill.start >= last && skill.end > skill.start && skill.end <= quote.length;
      if (!isPlaced) breaches.push(`${id}: ${skill.id} is not at ${skill.start}-${skill.end}`);
      if (words !== words.trim()) breaches.push(`${id}: ${skill.id} has space at its ends`);
      if (vocabulary.get(skill.id)?.name !== skill.name) breaches.push(`${id}: no ${skill.id}`);
      last = skill.end;
    }
    const named = new Set(skills.map((skill) => skill.id));
    for (const skill of [...groups.flatMap((group) => group.skills), ...(years?.of ?? [])]) {
      if (!named.has(skill)) breaches.push(`${id}: ${skill} is grouped or counted, not named`);
    }
  }
  return breaches;
}
