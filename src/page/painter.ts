import type { Mark, MarkTone } from '../browser/messages.ts';
import type { Block } from './content.ts';
import { highlightNames, markStyles, postingHighlights } from './mark-styles.ts';
import { type Place, type Places, type Point, pointsOf } from './places.ts';
import { addSheet } from './style-sheets.ts';

/** A mark with its range on the page. */
export interface Painted {
  readonly mark: Mark;
  readonly range: StaticRange;
}

/**
 * Colours words of the page through the CSS Custom Highlight API: the page's own tree stays as it is. All ranges are
 * static: a later change of the page leaves them behind, and whoever watches the page paints anew.
 */
export class Painter {
  private readonly document: Document;
  private painted: readonly Painted[] = [];
  private marks: readonly Mark[] = [];
  private places: Places = new Map();
  private shown: string | null = null;
  private removeStyles: (() => void) | null = null;

  constructor(document: Document) {
    this.document = document;
  }

  get ranges(): readonly Painted[] {
    return this.painted;
  }

  /** `blocks`: the texts that the marks' places were counted in. Marks of no length colour nothing. */
  paint(marks: readonly Mark[], places: Places, blocks: readonly Block[]): void {
    this.marks = marks;
    this.places = places;
    this.painted = marks.flatMap((mark) => {
      const words = blocks[mark.block]?.text.slice(mark.start, mark.end) ?? '';
      const place = places.get(mark.block);
      const range = words === '' || place === undefined ? null : wordsIn(place, words, mark.start);
      return range === null ? [] : [{ mark, range }];
    });
    if (marks.length > 0) this.addStyles();
    for (const tone of ['met', 'partly', 'missing', 'judge'] as const) this.setTone(tone);
    this.show(this.shown, false);
  }

  /** Shows the sentence of a requirement, scrolling to it if asked; null takes it away. */
  show(requirement: string | null, scroll: boolean): void {
    this.shown = requirement;
    const range = requirement === null ? null : this.sentenceOf(requirement);
    if (range === null) {
      CSS.highlights.delete(highlightNames.shown);
      return;
    }
    this.addStyles();
    const highlight = new Highlight(range);
    highlight.priority = 1;
    CSS.highlights.set(highlightNames.shown, highlight);
    if (scroll) scrollTo(range, this.document);
  }

  /** Whether the page has dropped nodes that were coloured. */
  get isLeftBehind(): boolean {
    return this.painted.some(({ range }) => !range.startContainer.isConnected);
  }

  clear(): void {
    for (const name of postingHighlights) CSS.highlights.delete(highlightNames[name]);
    this.painted = [];
    this.marks = [];
    this.shown = null;
    this.removeStyles?.();
    this.removeStyles = null;
  }

  private setTone(tone: MarkTone): void {
    const ranges = this.painted.filter(({ mark }) => mark.tone === tone).map(({ range }) => range);
    if (ranges.length === 0) CSS.highlights.delete(highlightNames[tone]);
    else CSS.highlights.set(highlightNames[tone], new Highlight(...ranges));
  }

  private sentenceOf(requirement: string): StaticRange | null {
    const mark = this.marks.find((candidate) => candidate.requirement === requirement);
    const place = mark === undefined ? undefined : this.places.get(mark.block);
    if (mark === undefined || place === undefined) return null;
    const from = Math.max(0, place.text.indexOf(mark.quote));
    return rangeOf(place, from, from + mark.quote.length);
  }

  private addStyles(): void {
    this.removeStyles ??= addSheet(this.document, markStyles);
  }
}

/** The words where they were counted, or close by where the text has changed a little. */
function wordsIn(place: Place, words: string, start: number): StaticRange | null {
  const at = place.text.indexOf(words, Math.max(0, start - mostMoved));
  return at < 0 ? null : rangeOf(place, at, at + words.length);
}

const mostMoved = 20;

function rangeOf(place: Place, start: number, end: number): StaticRange | null {
  const points = pointsOf(place, start, end);
  if (points === null || !points.every(stands)) return null;
  const [from, to] = points;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

const stands = ({ node, offset }: Point): boolean => node.isConnected && offset <= node.data.length;

function scrollTo(range: StaticRange, document: Document): void {
  const element = range.startContainer.parentElement;
  const calm = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'center' });
}
