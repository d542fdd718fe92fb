import type { Draft } from './draft.ts';
import { isZeroWidth, type Segment } from './lines.ts';

/** A point in the page's text: a node and an offset into its data. */
export interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** Where one block's text stands in the page. */
export interface Place {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** Where the text of each block stands, by block id. */
export type Places = ReadonlyMap<number, Place>;

export function placesOf(drafts: readonly Draft[]): Places {
  return new Map(drafts.map(({ text, segments }, id) => [id, { text, segments }]));
}

/**
 * The points between which the characters `start` to `end` of a block stand in the page; null where they stand
 * nowhere (a block made from structured data). The nodes may have changed since: callers check what is there now.
 */
export function pointsOf(place: Place, start: number, end: number): [Point, Point] | null {
  const from = pointAt(place, start);
  const to = pointAt(place, end - 1);
  if (from === null || to === null || end <= start) return null;
  return [from, { node: to.node, offset: to.offset + 1 }];
}

function pointAt({ segments }: Place, at: number): Point | null {
  let found: Segment | null = null;
  for (const segment of segments) {
    if (segment.at > at) break;
    found = segment;
  }
  found ??= segments[0] ?? null;
  return found === null ? null : { node: found.node, offset: offsetIn(found, at - found.at) };
}

/** The offset in the node's data of the character that is `count` characters into the folded segment. */
function offsetIn({ node, from, to }: Segment, count: number): number {
  const { data } = node;
  let left = count;
  let inSpace = false;
  for (let at = from; at < to && at < data.length; at++) {
    const character = data.charAt(at);
    if (isZeroWidth(character)) continue;
    const isSpace = character.trim() === '';
    if (isSpace && inSpace) continue;
    inSpace = isSpace;
    if (left <= 0) return at;
    left--;
  }
  return Math.max(from, Math.min(to, data.length) - 1);
}
