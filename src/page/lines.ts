import { type ElementKind, elementKinds } from './elements.ts';

/** A stretch of a text node that a line was made of. */
export interface Segment {
  readonly node: Text;
  /** Start and end in the node's own data. */
  readonly from: number;
  readonly to: number;
  /** Where its first character stands in the text of the line. */
  readonly at: number;
}

/** What ended the line before: a block's edge, a line break, or a blank line within a text. */
export type Edge = 'block' | 'break' | 'blank';

/** The element context in which a line stands, kept while walking. */
export interface Setting {
  /** 1 to 6 in a heading, else 0. */
  headingLevel: number;
  /** How deep lists are nested around the line. */
  listDepth: number;
  /** The list item around the line, or 0; each has its own number. */
  item: number;
  /** The two-column row or the term with its detail, or 0; each has its own number. */
  pair: number;
  /** Which side of the pair: 1 the label, 2 the value. */
  side: number;
}

export interface Line extends Readonly<Setting> {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** All of its letters are bold or underlined. */
  readonly bold: boolean;
  /** How many of its characters stand in links. */
  readonly linked: number;
  readonly edge: Edge;
}

const zeroWidth = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const allZeroWidth = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g;
const white = /\s+/g;

/** White space folded to single spaces (no-break spaces too), zero-width characters gone. */
export function fold(text: string): string {
  const seen = zeroWidth.test(text) ? text.replace(allZeroWidth, '') : text;
  return seen.replace(white, ' ');
}

/** A line of rules, bullets or stars alone says nothing. */
function isReadable(text: string): boolean {
  return text.toLowerCase() !== text.toUpperCase() || caseless.test(text);
}

/** Digits, and the letters of scripts that know no capitals. */
const caseless = /[\d\u0590-\u06ff\u0900-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;

export const isZeroWidth = (character: string): boolean => zeroWidth.test(character);

/** Builds lines out of stretches of text as the walk meets them. */
export class LineBuilder {
  readonly lines: Line[] = [];
  private text = '';
  private segments: Segment[] = [];
  private boldCount = 0;
  private linkedCount = 0;
  private letterCount = 0;
  private spaced = true;
  private edge: Edge = 'block';
  /** An inline element ended since the last text; another began after it. */
  private closed: ElementKind | null = null;
  private opened = false;
  private last = '';

  /** Nothing stands before the next text that it could be glued to. */
  get isSpaced(): boolean {
    return this.spaced;
  }

  /** Appends a text node's data from `from` to `to`. */
  add(node: Text, from: number, to: number, bold: boolean, linked: boolean): void {
    const raw = node.data.slice(from, to);
    let folded = fold(raw);
    let start = from;
    if (folded.startsWith(' ')) {
      if (this.spaced) {
        folded = folded.slice(1);
        start += raw.length - raw.trimStart().length;
      }
      this.opened = false;
    }
    if (folded === '') return;
    if (this.opened && !this.spaced && looksGlued(this.last, folded)) this.gap();
    this.opened = false;
    this.closed = null;
    this.segments.push({ node, from: start, to, at: this.text.length });
    this.text += folded;
    this.last = folded.charAt(folded.length - 1);
    this.spaced = this.last === ' ';
    if (folded !== ' ') {
      this.letterCount += folded.length;
      if (bold) this.boldCount += folded.length;
      if (linked) this.linkedCount += folded.length;
    }
  }

  /** A space that is not in the page's text: two elements that are never one word. */
  gap(): void {
    if (this.spaced) return;
    this.text += ' ';
    this.spaced = true;
  }

  /** An inline element begins. Links and spans side by side are seldom one word; bold letters may be. */
  openInline(kind: ElementKind): void {
    if (kind === elementKinds.apart) this.gap();
    else if (kind === elementKinds.link && this.closed === elementKinds.link) this.gap();
    else if (this.closed !== null) this.opened = true;
  }

  closeInline(kind: ElementKind): void {
    if (kind === elementKinds.apart) this.gap();
    else if (kind === elementKinds.inline || kind === elementKinds.link) this.closed = kind;
  }

  /** Ends the line that was being built, if there is one. `edge` tells why, to the line after it. */
  end(setting: Readonly<Setting>, edge: Edge): void {
    const ended = this.text !== '';
    if (ended) {
      const text = this.spaced ? this.text.trimEnd() : this.text;
      if (isReadable(text)) {
        this.lines.push({
          text,
          segments: this.segments,
          bold: this.boldCount > 0 && this.boldCount >= this.letterCount - 2,
          linked: this.linkedCount,
          edge: this.edge,
          headingLevel: setting.headingLevel,
          listDepth: setting.listDepth,
          item: setting.item,
          pair: setting.pair,
          side: setting.side,
        });
        this.edge = edge;
      }
      this.text = '';
      this.segments = [];
      this.boldCount = this.linkedCount = this.letterCount = 0;
      this.spaced = true;
      this.last = '';
    }
    this.closed = null;
    this.opened = false;
    // A stronger edge after a weaker one wins ("text<br></p>" ends a block), and so do two breaks.
    if (edge !== 'break') this.edge = edge;
    else if (!ended && this.edge === 'break') this.edge = 'block';
  }
}

/** Two neighbouring elements without a space between them, where the letters say that a new word begins. */
function looksGlued(before: string, after: string): boolean {
  const first = after.charAt(0);
  const begins = first !== first.toLowerCase() || isDigit(first);
  const ends = before !== before.toUpperCase() || isDigit(before) || ')].:!?'.includes(before);
  return begins && ends;
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9';
