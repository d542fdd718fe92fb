import { roleOfName } from '../headings.ts';
import type { Line } from '../line.ts';
import { tidy, withoutBullet } from '../line.ts';
import { findGutter, type Segment } from './columns.ts';

/** Text with its place on a page → lines in reading order: rows, columns, and columns within columns. */

/** Places in points from the top left; `base` is the line that the letters stand on. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly font: string;
}

export interface PlacedPage {
  readonly number: number;
  readonly texts: readonly PlacedText[];
}

/** In heights of a letter: a wider gap may part two columns, and surely parts two cells. */
const columnGap = 0.85;
const cellGap = 1.6;
const wordGap = 0.12;

/** In heights of a letter: what is set in from the edge so far is an item of a list, its bullet drawn or not. */
const itemIndent = 0.8;

/** Columns whose widths differ by less are the halves of one text that goes on from the left to the right. */
const halves = 0.8;

/** What is larger than the body by this much stands out. */
const strongSize = 1.1;

interface Body {
  readonly size: number;
  readonly font: string;
}

/**
 * Side columns come first, over all pages, then the main column: so what goes on over the end of a page
 * goes on here. What stands above the first column stays first.
 */
export function linesOfPages(pages: readonly PlacedPage[]): Line[] {
  const body = bodyOf(pages);
  const main: Line[] = [];
  const side: Line[] = [];
  let sideFrom: number | null = null;
  for (const { number, texts } of pages) {
    const segments = segmentsOf(texts);
    const columns = findGutter(segments);
    if (columns === null) {
      main.push(...linesOf(segments, number, body));
      continue;
    }
    const { above, left, right, below } = columns;
    main.push(...linesOf(above, number, body));
    const [leftLines, rightLines] = [left, right].map((part) => linesOf(part, number, body)) as [
      Line[],
      Line[],
    ];
    const [leftWidth, rightWidth] = [widthOf(left), widthOf(right)];
    if (Math.min(leftWidth, rightWidth) > halves * Math.max(leftWidth, rightWidth)) {
      main.push(...leftLines, ...rightLines, ...linesOf(below, number, body));
      continue;
    }
    const [narrow, wide] =
      leftWidth <= rightWidth ? [leftLines, rightLines] : [rightLines, leftLines];
    sideFrom ??= main.length;
    side.push(...(side.length === 0 ? asFresh(narrow) : narrow));
    main.push(...(main.length === sideFrom ? asFresh(wide) : wide));
    main.push(...linesOf(below, number, body));
  }
  return sideFrom === null ? main : [...main.slice(0, sideFrom), ...side, ...main.slice(sideFrom)];
}

/** A column that has headings of its own does not go on with what stood before it. */
export function asFresh(lines: readonly Line[]): Line[] {
  const headed = lines.some(({ text }) => roleOfName(text) !== null);
  return lines.map((line, place) => (place === 0 && headed ? { ...line, fresh: true } : line));
}

function linesOf(segments: readonly Segment[], page: number, body: Body): Line[] {
  const columns = findGutter(segments);
  if (columns === null) return rowsToLines(rowsOf(segments), page, body);
  const { above, left, right, below } = columns;
  return [above, left, right, below].flatMap((part) => linesOf(part, page, body));
}

function widthOf(segments: readonly Segment[]): number {
  return (
    Math.max(...segments.map(({ right }) => right)) - Math.min(...segments.map(({ left }) => left))
  );
}

/** The size and the font that most letters have. */
function bodyOf(pages: readonly PlacedPage[]): Body {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const { text, size, font } of pages.flatMap(({ texts }) => texts)) {
    const rounded = Math.round(size * 2) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
    fonts.set(font, (fonts.get(font) ?? 0) + text.length);
  }
  return { size: mostOf(sizes) ?? 10, font: mostOf(fonts) ?? '' };
}

function mostOf<T>(counts: ReadonlyMap<T, number>): T | undefined {
  return [...counts].reduce<readonly [T, number] | undefined>(
    (best, one) => (best === undefined || one[1] > best[1] ? one : best),
    undefined,
  )?.[0];
}

/** Puts the pieces of a line together, as far as no more than a space lies between them. */
export function segmentsOf(texts: readonly PlacedText[]): Segment[] {
  const segments: Segment[] = [];
  for (const row of baselines(texts.filter(({ text }) => text.trim() !== ''))) {
    let current: Segment | null = null;
    for (const piece of row.toSorted((one, other) => one.left - other.left)) {
      const gap: number = current === null ? 0 : (piece.left - current.right) / piece.size;
      const isBullet = current !== null && withoutBullet(`${current.text} `) === '';
      if (current === null || (gap > columnGap && !isBullet) || piece.left < current.left) {
        current = { ...piece };
        segments.push(current);
      } else if (current !== null) {
        // The same word printed twice, a hair apart, is how some programs make bold letters.
        if (gap < -0.5 && current.text.endsWith(piece.text)) continue;
        const space = gap > wordGap || isBullet ? ' ' : '';
        const joined: Segment = {
          ...current,
          text: `${current.text}${space}${piece.text}`,
          right: Math.max(current.right, piece.right),
          size: Math.max(current.size, piece.size),
          font: isBullet || current.text.length < piece.text.length ? piece.font : current.font,
        };
        segments[segments.length - 1] = joined;
        current = joined;
      }
    }
  }
  return segments;
}

/** Pieces that stand on the same line, the lines from top to bottom. */
function baselines<T extends { readonly base: number; readonly size: number }>(
  pieces: readonly T[],
): T[][] {
  const rows: T[][] = [];
  for (const piece of pieces.toSorted((one, other) => one.base - other.base)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && piece.base - first.base < 0.4 * first.size) {
      row.push(piece);
    } else rows.push([piece]);
  }
  return rows;
}

function rowsOf(segments: readonly Segment[]): Segment[][] {
  return baselines(segments).map((row) => row.toSorted((one, other) => one.left - other.left));
}

function rowsToLines(rows: readonly (readonly Segment[])[], page: number, body: Body): Line[] {
  const right = Math.max(...rows.flat().map((segment) => segment.right));
  const edges = [
    Math.min(...rows.flat().map((segment) => segment.left)),
    ...rows.flatMap((row) => row.slice(1).map((segment) => segment.left)),
  ];
  const usual = usualGap(rows, body);
  const isSetIn = (row: readonly Segment[] | undefined): boolean => {
    const [first, second] = row ?? [];
    if (first === undefined || second !== undefined) return false;
    const edge = Math.max(...edges.filter((left) => left <= first.left + 2));
    return first.left - edge > itemIndent * first.size;
  };
  return rows.flatMap((row, place): Line[] => {
    const text = tidy(textOfRow(row));
    const bare = withoutBullet(text);
    if (text === '' || isPageNumber(text)) return [];
    const above = rows[place - 1];
    const below = rows[place + 1];
    const apart = above === undefined || row[0]!.base - above[0]!.base > usual * 1.25;
    const goesOn = !apart && isSetIn(above) && isFull(above!, row, right);
    const drawn = isSetIn(row) && !isStrong(row, body) && !goesOn;
    return [
      {
        text: bare ?? text,
        page,
        bullet: bare !== null || drawn,
        strong: isStrong(row, body),
        apart,
        full: below !== undefined && isFull(row, below, right),
        fresh: false,
      },
    ].filter((line) => line.text !== '');
  });
}

/** A heading in the margin is parted from its text even by a narrow gap. */
function textOfRow(row: readonly Segment[]): string {
  return row
    .map((segment, place) => {
      const before = row[place - 1];
      if (before === undefined) return segment.text;
      const wide = segment.left - before.right > cellGap * segment.size;
      const headed = place === 1 && roleOfName(before.text) !== null;
      return `${wide || headed ? '\t' : ' '}${segment.text}`;
    })
    .join('');
}

/** The distance between the lines of a paragraph: the lower quarter of all distances. */
function usualGap(rows: readonly (readonly Segment[])[], body: Body): number {
  const gaps = rows
    .slice(1)
    .map((row, place) => row[0]!.base - rows[place]![0]!.base)
    .filter((gap) => gap > body.size * 0.8 && gap < body.size * 2.2)
    .toSorted((one, other) => one - other);
  return gaps[Math.floor(gaps.length / 4)] ?? body.size * 1.4;
}

function isStrong(row: readonly Segment[], body: Body): boolean {
  const [first] = row;
  if (first === undefined) return false;
  return first.size > body.size * strongSize || first.font !== body.font;
}

/** Whether the first word of the next line would not have fitted any more. */
function isFull(row: readonly Segment[], below: readonly Segment[], right: number): boolean {
  const [last, next] = [row.at(-1)!, below[0]!];
  if (row.length > 1) return false;
  const letters = Math.max(1, next.text.length);
  const word = ((next.right - next.left) / letters) * (next.text.split(/\s/)[0]!.length + 1);
  return last.right + word > right - 1;
}

function isPageNumber(text: string): boolean {
  return /^(?:(?:page|seite|página|pagina)\s)?\d{1,3}(?:\s?(?:\/|of|von|sur|de|van)\s?\d{1,3})?$/i.test(
    text,
  );
}
