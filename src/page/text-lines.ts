import type { LineBuilder, Setting } from './lines.ts';

/** What a text node inherits from the elements around it. */
export interface TextSetting {
  readonly bold: boolean;
  readonly linked: boolean;
  /** Line breaks in the text are shown. */
  readonly preserved: boolean;
  readonly setting: Setting;
}

/**
 * Gives a text node to the builder. Blank lines within it end a line: some postings are plain text that was put into a
 * page as it was. In such a text single line breaks count too, unless it is wrapped at a fixed width. Pages are full of
 * text nodes with nothing but white space, so the search is left to the string's own methods.
 */
export function addText(builder: LineBuilder, node: Text, around: TextSetting): void {
  const { data } = node;
  const text = data.trim();
  if (text === '') {
    builder.gap();
    return;
  }
  const { bold, linked, setting } = around;
  const breaks = setting.headingLevel > 0 ? 'none' : breaksOf(text, around.preserved);
  if (breaks === 'none') {
    builder.add(node, 0, data.length, bold, linked);
    return;
  }
  let isOpen = false;
  let afterBlank = false;
  for (let from = 0; from < data.length; ) {
    const feed = data.indexOf('\n', from);
    const to = feed < 0 ? data.length : feed;
    if (data.slice(from, to).trim() === '') afterBlank = isOpen;
    else {
      if (isOpen && afterBlank) builder.end(setting, 'blank');
      else if (isOpen && breaks === 'all') builder.end(setting, 'break');
      else builder.gap();
      builder.add(node, from, to, bold, linked);
      isOpen = true;
      afterBlank = false;
    }
    from = to + 1;
  }
  if (data.endsWith('\n')) builder.gap();
}

/** A line break, and another with nothing but white space between them. */
const blankLine = /\n[^\S\n]*\n/;
/** Text that people or programs wrap has no line longer than this. */
const longestWrapped = 120;

/** Which line breaks within a text end a line: none, those with a blank line, or all. */
function breaksOf(text: string, preserved: boolean): 'none' | 'blank' | 'all' {
  if (!text.includes('\n')) return 'none';
  if (preserved) return 'all';
  if (!blankLine.test(text)) return 'none';
  return text.split('\n').some((line) => line.length > longestWrapped) ? 'all' : 'blank';
}
