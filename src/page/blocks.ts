import { type Draft, joined, type Piece, partOf, pieceOf } from './draft.ts';
import type { Line } from './lines.ts';
import { cutsWithin, typedBulletOf } from './typed-bullets.ts';

/** A longer text is no heading, whatever element it stands in. */
const longestHeading = 200;
/** A bold line up to this length reads as a heading. */
const longestBoldHeading = 90;
const longestLabel = 60;
const longestValue = 200;
/** An item with more parts, or more text, is a frame for other things and not one thing said. */
const mostParts = 12;
const longestItem = 2500;

/** Turns the lines of a page into blocks, in the same order. */
export function draftsOf(lines: readonly Line[]): Draft[] {
  return itemsOfHeadings(rawDraftsOf(lines));
}

function rawDraftsOf(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]!;
    if (isLabelled(lines, index)) {
      drafts.push(pairOf(line, lines[index + 1]!));
      index += 2;
    } else if (line.headingLevel > 0) {
      drafts.push(headingOf(line));
      index++;
    } else if (line.item > 0) {
      const end = endOfRun(
        lines,
        index,
        (other) => other.item === line.item && other.headingLevel === 0,
      );
      addItem(drafts, lines.slice(index, end));
      index = end;
    } else if (line.pair > 0 && line.side === 1) {
      const end = endOfRun(lines, index, (other) => other.pair === line.pair && other.item === 0);
      addPair(drafts, lines.slice(index, end));
      index = end;
    } else {
      const end = endOfRun(lines, index, isLoose);
      addLoose(drafts, lines.slice(index, end));
      index = end;
    }
  }
  return drafts;
}

/** A heading of this length, with another of its level right after it, heads nothing: it is one of a list. */
const shortestListed = 30;

/** Some pages write the items of a list as headings, one after the other. */
function itemsOfHeadings(drafts: Draft[]): Draft[] {
  const isListed = (draft: Draft | undefined, level: number): boolean =>
    draft?.kind === 'heading' && draft.level === level && draft.text.length >= shortestListed;
  return drafts.map((draft, index) => {
    const { level } = draft;
    const isOne =
      level > 2 &&
      isListed(draft, level) &&
      (isListed(drafts[index - 1], level) || isListed(drafts[index + 1], level));
    return isOne ? { ...draft, kind: 'item', level: 1 } : draft;
  });
}

/** A heading and one short line, alone together in a list item: "Seniority level", "Director". */
function isLabelled(lines: readonly Line[], index: number): boolean {
  const [label, value, after] = lines.slice(index, index + 3);
  return (
    label !== undefined &&
    value !== undefined &&
    label.headingLevel > 0 &&
    label.item > 0 &&
    value.headingLevel === 0 &&
    value.item === label.item &&
    after?.item !== label.item &&
    label.text.length <= longestLabel &&
    value.text.length <= longestLabel
  );
}

const isLoose = (line: Line): boolean =>
  line.headingLevel === 0 && line.item === 0 && !(line.pair > 0 && line.side === 1);

function endOfRun(lines: readonly Line[], start: number, belongs: (line: Line) => boolean): number {
  let end = start + 1;
  while (end < lines.length && belongs(lines[end]!)) end++;
  return end;
}

function headingOf(line: Line): Draft {
  const isLong = line.text.length > longestHeading;
  return {
    kind: isLong ? 'text' : 'heading',
    level: isLong ? 0 : line.headingLevel,
    text: line.text,
    segments: line.segments,
  };
}

function addItem(drafts: Draft[], lines: readonly Line[]): void {
  const level = lines[0]!.listDepth;
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  const isFrame = lines.length > mostParts || length > longestItem;
  let open: Piece[] = [];
  const close = (): void => {
    if (open.length > 0) drafts.push({ kind: 'item', level, ...joined(open, ' ') });
    open = [];
  };
  for (const [index, line] of lines.entries()) {
    for (const piece of piecesOf(line)) {
      const bullet = typedBulletOf(piece.text);
      if (bullet !== null && bullet.number === null) {
        const isFirst = index === 0 && open.length === 0;
        close();
        const item = partOf(piece, bullet.length, piece.text.length);
        if (isFirst) open = [item];
        else
          drafts.push({ kind: 'item', level: level + 1, text: item.text, segments: item.segments });
      } else if (index > 0 && isHeadingWithin(piece, lines[index - 1]!)) {
        close();
        drafts.push({ kind: 'heading', level: 7, text: piece.text, segments: piece.segments });
      } else if (index > 0 && piece.edge === 'blank') {
        close();
        drafts.push(looseOf(piece));
      } else {
        if (isFrame) close();
        open.push(piece);
      }
    }
  }
  close();
}

/** A bold paragraph after plain text in a list item heads what follows: the list was not closed in time. */
function isHeadingWithin(piece: Piece, before: Line): boolean {
  return piece.edge !== 'break' && isBoldHeading(piece) && !before.bold;
}

function addPair(drafts: Draft[], lines: readonly Line[]): void {
  const [label, value, ...more] = lines;
  const isPair =
    label !== undefined &&
    value?.side === 2 &&
    more.length === 0 &&
    label.text.length <= longestLabel &&
    value.text.length <= longestValue &&
    typedBulletOf(value.text) === null;
  if (!isPair) {
    addLoose(drafts, lines);
    return;
  }
  drafts.push(pairOf(label, value));
}

function pairOf(label: Line, value: Line): Draft {
  const between = label.text.endsWith(':') ? ' ' : ': ';
  return { kind: 'pair', level: 0, ...joined([pieceOf(label), pieceOf(value)], between) };
}

/** Lines outside lists: headings that only look like ones, typed lists, and text. */
function addLoose(drafts: Draft[], lines: readonly Line[]): void {
  const pieces = lines.flatMap(piecesOf);
  const isCounted = countsUp(pieces);
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    const next = pieces[index + 1];
    if (next !== undefined && isLabelOf(piece, next)) {
      drafts.push({ kind: 'pair', level: 0, ...joined([piece, next], ' ') });
      index++;
      continue;
    }
    const bullet = typedBulletOf(piece.text);
    if (bullet !== null && (bullet.number === null || (isCounted && !piece.line.bold))) {
      const { text, segments } = partOf(piece, bullet.length, piece.text.length);
      drafts.push({ kind: 'item', level: 1 + piece.line.listDepth, text, segments });
    } else if (piece.line.listDepth > 0 && piece.edge === 'block' && !piece.line.bold) {
      drafts.push({
        kind: 'item',
        level: piece.line.listDepth,
        text: piece.text,
        segments: piece.segments,
      });
    } else drafts.push(looseOf(piece));
  }
}

/** "Job ID:" and "4262", in places of their own. */
function isLabelOf(label: Piece, value: Piece): boolean {
  return (
    label.text.endsWith(':') &&
    !label.line.bold &&
    label.text.length <= longestLooseLabel &&
    value.text.length <= longestLabel &&
    value.edge === 'block' &&
    !/[:.]$/.test(value.text) &&
    typedBulletOf(value.text) === null
  );
}

const longestLooseLabel = 30;

function looseOf(piece: Piece): Draft {
  const isHeading = isBoldHeading(piece);
  return {
    kind: isHeading ? 'heading' : 'text',
    level: isHeading ? 7 : 0,
    text: piece.text,
    segments: piece.segments,
  };
}

function isBoldHeading({ line, text }: Piece): boolean {
  return (
    line.bold &&
    text.length <= longestBoldHeading &&
    line.linked < text.length / 2 &&
    text.toLowerCase() !== text.toUpperCase()
  );
}

function piecesOf(line: Line): Piece[] {
  const whole = pieceOf(line);
  const cuts = cutsWithin(line.text);
  if (cuts.length === 0) return [whole];
  const starts = [0, ...cuts];
  return starts.map((start, index) => partOf(whole, start, starts[index + 1] ?? line.text.length));
}

/** Numbers at line starts make a list where one follows another. */
function countsUp(pieces: readonly Piece[]): boolean {
  let last = Number.NaN;
  for (const piece of pieces) {
    const number = typedBulletOf(piece.text)?.number ?? null;
    if (number === null) continue;
    if (number === last + 1) return true;
    last = number;
  }
  return false;
}
