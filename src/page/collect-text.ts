import { blocksOf } from './collect.ts';
import type { PageContent } from './content.ts';
import type { Draft } from './draft.ts';
import { fold } from './lines.ts';
import { typedBulletOf } from './typed-bullets.ts';

interface TextLine {
  readonly text: string;
  readonly indent: number;
  readonly afterBlank: boolean;
  readonly beforeBlank: boolean;
}

/** Longer lines are text, even where they stand alone. */
const longestHeading = 80;
/** Lines of a text that is wrapped at a fixed width are not longer. */
const longestWrapped = 100;
const shortestWrapped = 45;

/**
 * Reads a posting that is plain text (a file, a mail) into the same plain data as a page. Bullets, numbers and
 * indented lines are items; a short line that stands alone is a heading; the first line is the title if it is short.
 */
export function collectText(text: string, url: string): PageContent {
  const lines = unwrapped(linesOf(text));
  const margin = marginOf(lines);
  const drafts = lines.map((line, index) => draftOf(line, { lines, index, margin }));
  const [first] = drafts;
  return {
    url,
    title: first?.kind === 'heading' ? first.text : '',
    lang: '',
    structured: [],
    site: null,
    blocks: blocksOf(drafts),
  };
}

function linesOf(text: string): TextLine[] {
  const raw = text.split(/\r\n?|[\n\u2028\u2029\f\v]/);
  const lines: TextLine[] = [];
  let afterBlank = true;
  for (const [index, line] of raw.entries()) {
    const folded = fold(line).trim();
    if (folded !== '') {
      const beforeBlank = (raw[index + 1] ?? '').trim() === '';
      lines.push({ text: folded, indent: indentOf(line), afterBlank, beforeBlank });
    }
    afterBlank = folded === '';
  }
  return lines;
}

function indentOf(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === '\t') columns += 4;
    else if (character === ' ' || character === '\u00a0') columns++;
    else break;
  }
  return columns;
}

/** Joins the lines of paragraphs that are wrapped at a fixed width. */
function unwrapped(lines: readonly TextLine[]): TextLine[] {
  const widest = lines.reduce((most, line) => Math.max(most, line.indent + line.text.length), 0);
  if (widest > longestWrapped || widest < shortestWrapped) return [...lines];
  const joined: TextLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && continues(line, before, widest)) {
      joined[joined.length - 1] = {
        ...before,
        text: `${before.text} ${line.text}`,
        beforeBlank: line.beforeBlank,
      };
    } else joined.push(line);
  }
  return joined;
}

/** The line above was full, so this one goes on with it. */
function continues(line: TextLine, before: TextLine, widest: number): boolean {
  if (line.afterBlank || typedBulletOf(line.text) !== null) return false;
  const lastWidth = (before.text.length % Math.max(1, widest)) + before.indent;
  const nextWord = line.text.indexOf(' ') < 0 ? line.text.length : line.text.indexOf(' ');
  return lastWidth + nextWord + 1 > widest * 0.9 || before.text.length > widest * 0.9;
}

interface Surroundings {
  readonly lines: readonly TextLine[];
  readonly index: number;
  readonly margin: number;
}

function draftOf(line: TextLine, { lines, index, margin }: Surroundings): Draft {
  const { text } = line;
  const bullet = typedBulletOf(text);
  if (bullet !== null && (bullet.number === null || inNumberedList(lines, index))) {
    return {
      kind: 'item',
      level: 1 + Math.min(3, Math.floor(line.indent / 8)),
      text: text.slice(bullet.length),
      segments: [],
    };
  }
  if (line.indent >= margin + 2) return { kind: 'item', level: 1, text, segments: [] };
  const isHeading = looksLikeHeading(line, lines[index + 1], index === 0);
  return { kind: isHeading ? 'heading' : 'text', level: isHeading ? 7 : 0, text, segments: [] };
}

function marginOf(lines: readonly TextLine[]): number {
  return lines.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
}

function inNumberedList(lines: readonly TextLine[], index: number): boolean {
  const number = typedBulletOf(lines[index]!.text)!.number!;
  const near = [lines[index - 1], lines[index + 1]];
  return near.some((line) => {
    const other = line === undefined ? null : (typedBulletOf(line.text)?.number ?? null);
    return other !== null && Math.abs(other - number) === 1;
  });
}

function looksLikeHeading(line: TextLine, next: TextLine | undefined, isFirst: boolean): boolean {
  const { text } = line;
  if (
    text.length > longestHeading ||
    next === undefined ||
    text.toLowerCase() === text.toUpperCase()
  )
    return false;
  if (/[.!;,]$/.test(text)) return false;
  if (text.endsWith(':')) return true;
  const opensList = typedBulletOf(next.text) !== null || next.indent > line.indent + 1;
  if (opensList) return line.afterBlank || /^\p{Lu}/u.test(text);
  return (line.afterBlank || isFirst) && line.beforeBlank && /^[\p{Lu}\p{N}]/u.test(text);
}
