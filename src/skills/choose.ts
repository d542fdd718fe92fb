import type { Ambiguity } from './ambiguity.ts';
import type { Candidate } from './candidates.ts';
import { namesInRows } from './rows.ts';
import type { ScannedText } from './scanned-text.ts';
import type { Skill } from './skill.ts';

export interface Context {
  readonly scan: ScannedText;
  readonly skills: (place: number) => Skill;
  readonly ambiguity: Ambiguity;
  readonly fields: ReadonlySet<string>;
}

/**
 * Chooses among overlapping candidates: unmistakable names first, the longest of them first; then ambiguous ones where
 * their surroundings speak for them, which may in turn speak for their neighbours, from both ends.
 * @returns in the order of the text, none overlapping
 */
export function chosen(candidates: readonly Candidate[], context: Context): Candidate[] {
  const taken: Places = new Array(context.scan.count);
  const sorted = byLength(candidates);
  for (const candidate of sorted.filter(isSure)) {
    if (isFree(candidate, taken)) take(candidate, taken);
  }
  const doubtful = sorted.filter((candidate) => !isSure(candidate) && isFree(candidate, taken));
  if (doubtful.length > 0) {
    for (const candidate of namesInRows(sorted, context.scan, context.skills)) {
      if (!isSure(candidate) && isFree(candidate, taken)) take(candidate, taken);
    }
    settle(doubtful, taken, context);
  }
  return inOrder(taken);
}

/** By token, the name that it is part of. */
type Places = (Candidate | undefined)[];
type ReadonlyPlaces = readonly (Candidate | undefined)[];

function inOrder(taken: ReadonlyPlaces): Candidate[] {
  const found: Candidate[] = [];
  for (let place = 0; place < taken.length; ) {
    const candidate = taken[place];
    if (candidate) found.push(candidate);
    place = candidate ? candidate.to : place + 1;
  }
  return found;
}

/** Whether the name is meant wherever it stands. */
export function isSure({ name, doubtful }: Candidate): boolean {
  return !name.ambiguous && !doubtful;
}

/** The longest first, and of the same length the first in the text. */
function byLength(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort(
    (left, right) => lengthOf(right) - lengthOf(left) || left.from - right.from,
  );
}

function lengthOf({ from, to }: Candidate): number {
  return to - from;
}

function take(candidate: Candidate, taken: Places): void {
  for (let place = candidate.from; place < candidate.to; place++) taken[place] = candidate;
}

/** Two ambiguous names side by side in a list speak for each other: "Word, Outlook". */
function settle(doubtful: readonly Candidate[], taken: Places, context: Context): void {
  const plausible = [...taken];
  for (const candidate of doubtful) {
    const skill = context.skills(candidate.name.skill);
    if (
      isFree(candidate, plausible) &&
      context.ambiguity.isPlausible(candidate, skill, context.scan)
    ) {
      take(candidate, plausible);
    }
  }
  for (const [place, candidate] of doubtful.entries()) {
    if (!isFree(candidate, taken) || !isMeantHere(candidate, plausible, context)) continue;
    const rivals = doubtful
      .slice(place, place + mostRivals)
      .filter((other) => isSamePlace(candidate, other));
    take(closestToNeighbours(rivals, plausible, context) ?? candidate, taken);
  }
}

/** How many skills may share an ambiguous name; sorted, they stand one after the other. */
const mostRivals = 8;

function isSamePlace(left: Candidate, right: Candidate): boolean {
  return left.from === right.from && left.to === right.to;
}

/** Of names that are written alike, the one whose skill is of a family with what stands beside it: "CMake, Make". */
function closestToNeighbours(
  rivals: readonly Candidate[],
  plausible: ReadonlyPlaces,
  context: Context,
): Candidate | undefined {
  if (rivals.length < 2) return rivals[0];
  return rivals.find(
    (candidate) =>
      isMeantHere(candidate, plausible, context) &&
      neighboursOf(candidate, plausible, context).some((other) =>
        isOfOneFamily(other, context.skills(candidate.name.skill)),
      ),
  );
}

function isOfOneFamily(skill: Skill, other: Skill): boolean {
  return (
    skill.closeTo.includes(other.id) || skill.partOf.some((whole) => other.partOf.includes(whole))
  );
}

/** An ambiguous name may take the place of shorter ones that lie within it, never of part of another. */
function isFree({ from, to }: Candidate, taken: ReadonlyPlaces): boolean {
  for (let place = from; place < to; place++) {
    const other = taken[place];
    if (other && (other.from < from || other.to > to || other.to - other.from >= to - from)) {
      return false;
    }
  }
  return true;
}

function isMeantHere(candidate: Candidate, plausible: ReadonlyPlaces, context: Context): boolean {
  const { scan, fields } = context;
  const neighbours = neighboursOf(candidate, plausible, context);
  const skill = context.skills(candidate.name.skill);
  return context.ambiguity.isMeant(candidate, skill, { scan, neighbours, fields });
}

function neighboursOf(
  { from, to }: Candidate,
  plausible: ReadonlyPlaces,
  { scan, skills, ambiguity }: Context,
): Skill[] {
  const around = [
    neighbour(from - 1, -1, plausible, scan, ambiguity),
    neighbour(to, 1, plausible, scan, ambiguity),
  ];
  return around.flatMap((other) => (other ? [skills(other.name.skill)] : []));
}

const listGap = /^[\s,;/&|+()]{1,4}$/;

/** The name next to a place in a list, where only list marks, or "and" and the like, stand between. */
function neighbour(
  at: number,
  step: 1 | -1,
  plausible: ReadonlyPlaces,
  scan: ScannedText,
  ambiguity: Ambiguity,
): Candidate | undefined {
  if (at < 0 || at >= scan.count) return undefined;
  const gap = scan.gapText(step > 0 ? at : at + 1);
  if (!listGap.test(gap)) return undefined;
  const beside = plausible[at];
  if (beside) return gap.trim() === '' ? undefined : beside;
  if (!ambiguity.isListWord(scan, at)) return undefined;
  const beyond = at + step;
  const isNear = listGap.test(scan.gapText(step > 0 ? beyond : beyond + 1));
  return isNear ? plausible[beyond] : undefined;
}
