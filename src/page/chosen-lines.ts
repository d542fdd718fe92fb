import { isApply } from './cues.ts';
import type { Line } from './lines.ts';
import type { Range } from './sums.ts';
import type { Container, Walked } from './walk.ts';

/** The places of the lines to keep: those of the part, and what stands beside the title where that is above it. */
export function chosenLines(
  { lines, containers }: Walked,
  kept: Uint8Array,
  main: Range,
  title: number,
): number[] {
  const chosen: number[] = [];
  if (title >= 0 && title < main.first) {
    chosen.push(...besideTitle(lines, containers, kept, main, title));
  } else if (title >= 0 && kept[title] === 0) chosen.push(title);
  const own: number[] = [];
  for (let index = main.first; index < main.end; index++) {
    if (kept[index] === 1) own.push(index);
  }
  return [...chosen, ...withoutMenus(own, lines, title)];
}

/** So many lines of links in a row are a menu. */
const shortestMenu = 4;

/** Leaves out lines that are links and nothing else: before the title, at the end, and many in a row. */
function withoutMenus(own: readonly number[], lines: readonly Line[], title: number): number[] {
  const isLink = (index: number): boolean => {
    const { text, linked, headingLevel } = lines[index]!;
    return headingLevel === 0 && linked >= text.length - 1;
  };
  // Another heading above the one that names the page is that of the site.
  const isBanner = (index: number): boolean =>
    index < title &&
    lines[index]!.headingLevel > 0 &&
    lines[index]!.headingLevel <= lines[title]!.headingLevel;
  const kept: number[] = [];
  for (let at = 0; at < own.length; ) {
    let end = at;
    while (end < own.length && isLink(own[end]!)) end++;
    const isMenu = end - at >= shortestMenu || end === own.length || own[at]! < title;
    if (!isMenu) kept.push(...own.slice(at, end).filter((index) => !isApply(lines[index]!.text)));
    if (end < own.length && !isBanner(own[end]!)) kept.push(own[end]!);
    at = end + 1;
  }
  return kept;
}

/** Company, place and the like stand close to the title. */
const mostBesideTitle = 25;

function besideTitle(
  lines: readonly Line[],
  containers: readonly Container[],
  kept: Uint8Array,
  main: Range,
  title: number,
): number[] {
  let range: Range = { first: title, end: title + 1 };
  for (const { first, end } of containers) {
    const isAround = first <= title && end > title && end <= main.first;
    if (isAround && end - first <= mostBesideTitle && end - first > range.end - range.first) {
      range = { first, end };
    }
  }
  // What stands between the title and the text belongs to both, if it is not much.
  if (main.first - title <= mostBesideTitle) range = { first: range.first, end: main.first };
  const beside: number[] = [];
  for (let index = range.first; index < range.end; index++) {
    if (
      index === title ||
      (kept[index] === 1 && lines[index]!.linked < lines[index]!.text.length)
    ) {
      beside.push(index);
    }
  }
  return beside;
}
