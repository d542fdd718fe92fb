import { datesIn } from '../dates.ts';
import { roleOfName } from '../headings.ts';

/** Finds columns: a strip without text that parts a page from top to bottom, or a stretch of it. */

export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly font: string;
}

export interface Columns {
  readonly above: readonly Segment[];
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  readonly below: readonly Segment[];
}

/** Points. */
const narrowestGutter = 7;
const sameEdge = 3;
/** Fewer lines than these on one side are no column. */
const leastLines = 4;

/** The columns of a region; null where its lines go from its left edge to its right. */
export function findGutter(segments: readonly Segment[]): Columns | null {
  if (segments.length < 2 * leastLines) return null;
  const sorted = segments.toSorted((one, other) => one.base - other.base);
  let best: Columns | null = null;
  for (const edge of leftEdges(sorted)) {
    for (const columns of stretches(sorted, edge)) {
      const { left, right } = columns;
      if (left.length < leastLines || right.length < leastLines) continue;
      if (best !== null && sizeOf(columns) <= sizeOf(best)) continue;
      if (areColumns(left, right)) best = columns;
    }
  }
  return best;
}

function sizeOf({ left, right }: Columns): number {
  return left.length + right.length;
}

/** Where several lines begin, besides the left edge of all. */
function leftEdges(segments: readonly Segment[]): number[] {
  const first = Math.min(...segments.map(({ left }) => left));
  const last = Math.max(...segments.map(({ right }) => right));
  const counts = new Map<number, number>();
  for (const { left } of segments) {
    const edge = Math.round(left / sameEdge);
    counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 3)
    .map(([edge]) => edge * sameEdge - sameEdge / 2)
    .filter((edge) => edge > first + (last - first) * 0.12 && edge < last - (last - first) * 0.08);
}

/** The stretches of the region in which nothing crosses the strip left of an edge. */
function* stretches(sorted: readonly Segment[], edge: number): Generator<Columns> {
  let from = 0;
  for (let place = 0; place <= sorted.length; place++) {
    const segment = sorted[place];
    const crosses =
      segment !== undefined && segment.left < edge && segment.right > edge - narrowestGutter;
    if (segment !== undefined && !crosses) continue;
    if (place > from) {
      // A row that crosses takes all of its segments with it.
      const run = sorted.slice(from, place);
      yield {
        above: sorted.slice(0, from),
        left: run.filter(({ left }) => left < edge),
        right: run.filter(({ left }) => left >= edge),
        below: sorted.slice(place),
      };
    }
    from = place + 1;
    if (segment === undefined) return;
  }
}

/**
 * Dates and places at the right edge, or labels at the left one, stand in the rows of their neighbours:
 * such a region is read row by row. Columns have headings of their own, or lines that are not level.
 */
function areColumns(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  const plain = fewer.filter(({ text }) => roleOfName(text) === null);
  const level = plain.filter((one) => more.some((other) => isLevel(one, other))).length;
  const share = plain.length === 0 ? 1 : level / plain.length;
  const named = (part: readonly Segment[]): number =>
    part.filter(({ text }) => roleOfName(text) !== null).length;
  const margin = fewer.filter(
    ({ text }) => roleOfName(text) !== null || datesIn(text).length > 0,
  ).length;
  const oneSided = named(left) === 0 || named(right) === 0;
  if (share >= 0.8 && (oneSided || margin >= fewer.length * 0.6)) return false;
  if (!oneSided) return true;
  return share < 0.5 && fewer.length >= leastLines + 1;
}

function isLevel(one: Segment, other: Segment): boolean {
  return Math.abs(one.base - other.base) < 0.3 * Math.max(one.size, other.size);
}
