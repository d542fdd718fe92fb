import type { Area } from './areas.ts';
import { chosenLines } from './chosen-lines.ts';
import { cuesIn, type HeadingCue, leadsToOthers, longestHeading } from './cues.ts';
import type { Line } from './lines.ts';
import { massOf, type Range, Sums, weightOf } from './sums.ts';
import type { Container, Walked } from './walk.ts';

/** The lines of a page that are the posting's own. */
export interface Part {
  /** Places in the page's lines, in order. */
  readonly lines: readonly number[];
  /** The line with the page's main heading, or -1. */
  readonly title: number;
  /** The cue of each line that has one, strong ones first known. */
  readonly cues: ReadonlyMap<number, HeadingCue>;
  /** How many letters of running text the page has, and the part. */
  readonly pageMass: number;
  readonly mass: number;
}

/** An area with this share of the page's running text is no side matter. */
const mainShare = 0.4;
/** The part holds at least these shares of the page's running text and of its cues. */
const leastMass = 0.5;
/** A hint to less running text is out of date, or the text has not come yet. */
const leastHinted = 80;
/** Without cues the text alone tells, and must be nearly all. */
const leastMassAlone = 0.8;
const leastParted = 400;
const leastCues = 0.75;

/**
 * Chooses the lines of the posting.
 * @param hints elements that are said to hold it, unless they have fewer letters than `leastInHints`
 * @param documentTitle what the page calls itself
 */
export function partOf(
  walked: Walked,
  hints: readonly Element[],
  documentTitle = '',
  leastInHints = leastHinted,
): Part {
  const { lines, containers } = walked;
  const cues = cuesOf(lines);
  const kept = new Uint8Array(lines.length).fill(1);
  const page = new Sums(lines, kept, cues);
  let dropped = 0;
  for (const container of containers) {
    // What lies within a dropped area is dropped already.
    if (container.area === null || container.first < dropped) continue;
    if (!isSideMatter(container, container.area, page)) continue;
    kept.fill(0, container.first, container.end);
    dropped = container.end;
  }
  const title = titleOf(lines, kept, documentTitle);
  const sums = new Sums(lines, kept, cues);
  const main = mainOf(containers, sums, hints, leastInHints);
  dropOthers(walked, kept, { ...main, title }, cues);
  const chosen = chosenLines(walked, kept, main, title);
  return {
    lines: chosen,
    title,
    cues,
    pageMass: page.mass(0, lines.length),
    mass: chosen.reduce((sum, index) => sum + massOf(lines[index]!), 0),
  };
}

function cuesOf(lines: readonly Line[]): ReadonlyMap<number, HeadingCue> {
  const places: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (mayHead(line)) places.push(index);
  }
  const cues = cuesIn(places.map((index) => lines[index]!.text));
  return new Map([...cues].map(([place, cue]) => [places[place]!, cue]));
}

/** Headings by element, bold lines, labels, and lines that end in a colon or stand between blank lines. */
function mayHead(line: Line): boolean {
  const { text } = line;
  if (text.length > longestHeading || line.linked > text.length / 2) return false;
  return (
    line.headingLevel > 0 ||
    line.bold ||
    line.side === 1 ||
    text.endsWith(':') ||
    (line.item === 0 && text.length <= 50)
  );
}

function isSideMatter({ first, end }: Container, area: Area, page: Sums): boolean {
  const share = page.mass(first, end) / Math.max(1, page.mass(0, page.size));
  if (area === 'header' || area === 'footer' || area === 'consent') return share < mainShare;
  return share < mainShare && page.cues(first, end) === 0;
}

/**
 * The heading that names the page: one that the document's title has too, else the first of the highest level, even in
 * the page's header, where sites put the posting's name.
 */
function titleOf(lines: readonly Line[], kept: Uint8Array, documentTitle: string): number {
  const rankOf = (index: number): number => {
    const { headingLevel, text } = lines[index]!;
    const isNamed = text.length >= shortestName && documentTitle.includes(text);
    return (isNamed ? 0 : 10) + Math.min(headingLevel, 3) + (kept[index] === 1 ? 0 : 0.5);
  };
  let best = -1;
  for (let index = 0; index < lines.length; index++) {
    if (lines[index]!.headingLevel === 0) continue;
    if (best < 0 || rankOf(index) < rankOf(best)) best = index;
  }
  return best;
}

/** A shorter heading is found in many titles by chance. */
const shortestName = 6;

/** From the first line of the first container to the last of the last. */
function spanOf(containers: readonly Container[]): Range | null {
  if (containers.length === 0) return null;
  return {
    first: Math.min(...containers.map(({ first }) => first)),
    end: Math.max(...containers.map(({ end }) => end)),
  };
}

/** The smallest container with most of the cues and of the running text. */
function mainOf(
  containers: readonly Container[],
  sums: Sums,
  hints: readonly Element[],
  leastInHints: number,
): Range {
  const whole = { first: 0, end: sums.size };
  const hinted = spanOf(containers.filter(({ element }) => hints.includes(element)));
  if (hinted !== null && sums.mass(hinted.first, hinted.end) >= leastInHints) return hinted;
  const mass = sums.mass(0, sums.size);
  const cues = sums.cues(0, sums.size);
  // Of a page that says little, all may belong together.
  if (mass < leastParted) return whole;
  const neededMass = (cues === 0 ? leastMassAlone : leastMass) * mass;
  const neededCues = leastCues * cues;
  let best: Range = whole;
  for (const container of containers) {
    const { first, end, name } = container;
    if (name === 'li' || name === 'ul' || name === 'ol' || end - first >= best.end - best.first)
      continue;
    if (sums.mass(first, end) >= neededMass && sums.cues(first, end) >= neededCues)
      best = container;
  }
  return best;
}

/** No page has more parts for other postings. */
const mostOthers = 20;

/** Drops "Similar jobs" and its like, to the end of the container that it heads. */
function dropOthers(
  { lines, containers }: Walked,
  kept: Uint8Array,
  main: Range & { readonly title: number },
  cues: ReadonlyMap<number, HeadingCue>,
): void {
  const headings: number[] = [];
  for (let index = main.first; index < main.end; index++) {
    const line = lines[index]!;
    const mayLead = line.headingLevel > 0 || line.bold;
    if (mayLead && kept[index] === 1 && index !== main.title) headings.push(index);
  }
  const others = leadsToOthers(headings.map((index) => lines[index]!.text));
  for (const place of [...others].slice(0, mostOthers)) {
    const index = headings[place]!;
    const headed = smallestAround(containers, index, main);
    if (headed === null) continue;
    let hasCue = false;
    for (let at = index + 1; at < headed.end; at++) hasCue ||= weightOf(cues.get(at)) > 0;
    if (!hasCue) kept.fill(0, index, headed.end);
  }
}

/** The smallest container with the line and something after it, within the part. */
function smallestAround(
  containers: readonly Container[],
  index: number,
  main: Range,
): Range | null {
  let best: Range | null = null;
  for (const container of containers) {
    if (container.first > index) break;
    if (container.end <= index + 1 || container.first < main.first || container.end > main.end)
      continue;
    if (best === null || container.end - container.first <= best.end - best.first) best = container;
  }
  return best;
}
