import type { LineBuilder, Setting } from './lines.ts';

/** What a text node inherits from the elements around it. */
export interface TextSetting {
  readonly bold: boolean;
  readonly linked: boolean;
  /** Line breaks in the text are shown. */
  readonly preserved: boolean;
  readonly setting: Setting;
}

const lineFeed = 10;

/**
 * Gives a text node to the builder. Blank lines within it end a line: some postings are plain text that was put
 * into a page as it was. In such a text single line breaks count too, unless it is wrapped at a fixed width.
 */
export function addText(builder: LineBuilder, node: Text, around: TextSetting): void {
  const { data } = node;
  const { bold, linked, setting } = around;
  const breaks = setting.headingLevel > 0 ? 'none' : breaksOf(data, around.preserved);
  if (breaks === 'none') {
    builder.add(node, 0, data.length, bold, linked);
    return;
  }
  let from = 0;
  while (from < data.length) {
    let to = data.indexOf('\n', from);
    if (to < 0) to = data.length;
    builder.add(node, from, to, bold, linked);
    from = to + 1;
    if (from > data.length || isBlank(data, from)) return;
    const nextLine = firstLetter(data, from);
    const isBlankLine = data.lastIndexOf('\n', nextLine) >= from;
    if (isBlankLine) builder.end(setting, 'blank');
    else if (breaks === 'all') builder.end(setting, 'break');
    else builder.gap();
    from = lineStart(data, nextLine, from);
  }
}

/** Which line breaks within a text end a line: none, those with a blank line, or all. */
function breaksOf(data: string, preserved: boolean): 'none' | 'blank' | 'all' {
  const first = data.indexOf('\n');
  if (first < 0) return 'none';
  if (preserved) return 'all';
  let hasBlank = false;
  let longest = 0;
  let start = 0;
  let seenText = false;
  let feeds = 0;
  for (let at = 0; at < data.length; at++) {
    const code = data.charCodeAt(at);
    if (code === lineFeed) {
      if (feeds === 0) longest = Math.max(longest, at - start);
      feeds++;
      start = at + 1;
    } else if (!isWhite(code)) {
      if (seenText && feeds > 1) hasBlank = true;
      seenText = true;
      feeds = 0;
    }
  }
  longest = Math.max(longest, data.length - start);
  if (!hasBlank) return 'none';
  return longest > longestWrapped ? 'all' : 'blank';
}

/** Text that people or programs wrap has no line longer than this. */
const longestWrapped = 120;

function isWhite(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x200b || code === 0xfeff
  );
}

function firstLetter(data: string, from: number): number {
  let at = from;
  while (at < data.length && isWhite(data.charCodeAt(at))) at++;
  return at;
}

const isBlank = (data: string, from: number): boolean => firstLetter(data, from) >= data.length;

/** The start of the line that `at` is in, but not before `floor`: its indent belongs to it. */
function lineStart(data: string, at: number, floor: number): number {
  return Math.max(floor, data.lastIndexOf('\n', at) + 1);
}
