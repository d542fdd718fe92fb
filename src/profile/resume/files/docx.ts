import { Parser } from 'htmlparser2';
import { type Line, plainLine, tidy, withoutBullet } from '../line.ts';
import { asFresh } from './layout.ts';

/**
 * The text of a Word document (the XML in a DOCX) → lines: a line for each paragraph or row of short cells, with tabs,
 * text boxes and what was not deleted. Written for WordprocessingML, ECMA-376 part 1, chapter 17.
 */
export function linesOfWord(xml: string): Line[] {
  const lines: Line[] = [];
  const word = new WordText(lines);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => word.open(name, attributes),
      ontext: (text) => word.text(text),
      onclosetag: (name) => word.close(name),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return lines;
}

/** What stands in these is shown elsewhere, or not at all. */
const unread = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:instrText', 'w:delText']);

interface Paragraph {
  text: string;
  bullet: boolean;
  strong: boolean;
  /** Of its letters, so many are bold. */
  bold: number;
  heading: boolean;
}

class WordText {
  readonly #lines: Line[];
  /** Paragraphs may hold text boxes, which hold paragraphs. */
  readonly #open: Paragraph[] = [];
  /** Rows may hold tables. */
  readonly #rows: { cells: Line[][] }[] = [];
  #unread = 0;
  #inText = false;
  #runBold = false;
  #empty = true;

  constructor(lines: Line[]) {
    this.#lines = lines;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (unread.has(name)) this.#unread += 1;
    if (this.#unread > 0) return;
    const paragraph = this.#open.at(-1);
    const value = attributes['w:val'] ?? '';
    switch (name) {
      case 'w:p':
        this.#open.push({ text: '', bullet: false, strong: false, bold: 0, heading: false });
        break;
      case 'w:tr':
        this.#rows.push({ cells: [] });
        break;
      case 'w:tc':
        this.#rows.at(-1)?.cells.push([]);
        break;
      case 'w:r':
        this.#runBold = false;
        break;
      case 'w:b':
        this.#runBold = !/^(?:0|false|off)$/.test(value);
        break;
      case 'w:t':
        this.#inText = true;
        break;
      case 'w:tab':
      case 'w:ptab':
        if (paragraph && !('w:pos' in attributes)) paragraph.text += '\t';
        break;
      case 'w:br':
      case 'w:cr':
        if (paragraph && attributes['w:type'] === undefined) paragraph.text += '\n';
        break;
      case 'w:noBreakHyphen':
        if (paragraph) paragraph.text += '-';
        break;
      case 'w:numPr':
        if (paragraph) paragraph.bullet = true;
        break;
      case 'w:pStyle':
        if (paragraph && /^(?:heading|title|subtitle|berschrift|titre|ttulo|kop)/i.test(value)) {
          paragraph.heading = true;
        }
        if (paragraph && /^list(?:bullet|number)/i.test(value)) paragraph.bullet = true;
        break;
    }
  }

  text(text: string): void {
    const paragraph = this.#open.at(-1);
    if (!this.#inText || this.#unread > 0 || paragraph === undefined) return;
    paragraph.text += text;
    if (this.#runBold) paragraph.bold += text.length;
  }

  close(name: string): void {
    if (unread.has(name)) {
      this.#unread -= 1;
      return;
    }
    if (this.#unread > 0) return;
    if (name === 'w:t') this.#inText = false;
    if (name === 'w:p') {
      const paragraph = this.#open.pop();
      if (paragraph !== undefined) this.#end(paragraph);
    }
    if (name === 'w:tr') {
      const row = this.#rows.pop();
      if (row !== undefined) this.#put(linesOfRow(row.cells));
    }
  }

  #end({ text, bullet, bold, heading }: Paragraph): void {
    const parts = text.split('\n').map(tidy);
    const strong = heading || bold > text.trim().length / 2;
    const lines = parts.flatMap((part, place): Line[] => {
      if (part === '') {
        this.#empty = true;
        return [];
      }
      const bare = withoutBullet(part);
      const apart = place === 0 && (this.#empty || heading);
      this.#empty = false;
      return [{ ...plainLine(bare ?? part), bullet: bullet || bare !== null, strong, apart }];
    });
    this.#put(lines);
  }

  #put(lines: readonly Line[]): void {
    const cell = this.#rows.at(-1)?.cells.at(-1);
    (cell ?? this.#lines).push(...lines);
  }
}

/**
 * Cells of one line each are one line with tabs between. A label beside several lines stands before the first
 * of them; cells that are long each are columns, and stay one after the other.
 */
function linesOfRow(cells: readonly (readonly Line[])[]): Line[] {
  const filled = cells.filter((cell) => cell.length > 0);
  const [first, ...rest] = filled;
  if (first === undefined) return [];
  if (rest.length === 0) return [...first];
  const isLabel = first.length === 1 && first[0]!.text.length <= 60;
  if (!isLabel && !filled.every((cell) => cell.length <= 1)) {
    return filled.flatMap((cell, place) => (place > 0 ? asFresh(cell) : cell));
  }
  if (filled.every((cell) => cell.length === 1)) {
    return [{ ...first[0]!, apart: true, text: filled.map((cell) => cell[0]!.text).join('\t') }];
  }
  const second = rest[0]![0]!;
  const joined = {
    ...second,
    apart: true,
    text: `${first[0]!.text}\t${second.text}`,
    bullet: false,
  };
  return [joined, ...rest[0]!.slice(1), ...rest.slice(1).flat()];
}
