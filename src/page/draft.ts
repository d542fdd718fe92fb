import type { BlockKind } from './content.ts';
import type { Edge, Line, Segment } from './lines.ts';

/** A block in the making: what `Block` says, and where its text stands. */
export interface Draft {
  readonly kind: BlockKind;
  readonly level: number;
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** A line, or a stretch of one, before it is known what it is. */
export interface Piece {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly line: Line;
  readonly edge: Edge;
}

export const pieceOf = (line: Line): Piece => ({
  text: line.text,
  segments: line.segments,
  line,
  edge: line.edge,
});

/** The part of a piece from `start` to `end`, without the space around it. */
export function partOf(piece: Piece, start: number, end: number): Piece {
  let from = start;
  let to = end;
  while (from < to && piece.text.charAt(from) === ' ') from++;
  while (to > from && piece.text.charAt(to - 1) === ' ') to--;
  if (from === 0 && to === piece.text.length) return piece;
  return {
    ...piece,
    text: piece.text.slice(from, to),
    segments: shifted(segmentsBetween(piece.segments, from, to), -from),
  };
}

/** Texts joined by `between`, with the places of all of them. */
export function joined(
  pieces: readonly Piece[],
  between: string,
): Pick<Draft, 'text' | 'segments'> {
  if (pieces.length === 1) return pieces[0]!;
  const texts: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (length > 0) length += between.length;
    segments.push(...shifted(piece.segments, length));
    texts.push(piece.text);
    length += piece.text.length;
  }
  return { text: texts.join(between), segments };
}

/** A segment that began before the cut keeps a negative place: its start lies outside the text. */
function shifted(segments: readonly Segment[], by: number): readonly Segment[] {
  return by === 0 ? segments : segments.map((segment) => ({ ...segment, at: segment.at + by }));
}

function segmentsBetween(segments: readonly Segment[], from: number, to: number): Segment[] {
  return segments.filter(
    (segment, index) =>
      segment.at < to && (segments[index + 1]?.at ?? Number.POSITIVE_INFINITY) > from,
  );
}
