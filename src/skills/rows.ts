import { goTogether } from './ambiguity.ts';
import type { Candidate } from './candidates.ts';
import { gaps } from './gaps.ts';
import type { ScannedText } from './scanned-text.ts';
import type { Skill } from './skill.ts';

/** So many names with nothing but spaces between them are a row of tags: "spring java docker". */
const leastInRow = 3;

/** So many unmistakable names in a row speak for the others, whatever the fields. */
const enoughKnown = 2;

/**
 * Names in doubt that stand in a row of tags with names that are not ambiguous: one that goes with them, or several of
 * any field. Prose puts other words between names, so small letters do not matter here.
 * @param candidates the longest first
 */
export function namesInRows(
  candidates: readonly Candidate[],
  scan: ScannedText,
  skillAt: (place: number) => Skill,
): ReadonlySet<Candidate> {
  const byStart = longestAtEachPlace(candidates);
  const found = new Set<Candidate>();
  let row: Candidate[] = [];
  const close = (): void => {
    if (row.length >= leastInRow) {
      const known = row
        .filter(({ name, isSmall }) => !name.ambiguous && !isSmall)
        .map(({ name }) => skillAt(name.skill));
      for (const each of row) {
        const skill = skillAt(each.name.skill);
        const isSpokenFor =
          known.length >= enoughKnown || known.some((other) => goTogether(skill, other));
        if (each.name.key.length > 1 && isSpokenFor) found.add(each);
      }
    }
    row = [];
  };
  for (const candidate of byStart) {
    const follows = row.at(-1)?.to === candidate.from && scan.gaps[candidate.from] === gaps.space;
    if (!follows) close();
    row.push(candidate);
  }
  close();
  return found;
}

function longestAtEachPlace(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    let isFree = true;
    for (let place = candidate.from; place < candidate.to; place++) {
      if (taken.has(place)) isFree = false;
    }
    if (!isFree) continue;
    for (let place = candidate.from; place < candidate.to; place++) taken.add(place);
    kept.push(candidate);
  }
  return kept.sort((left, right) => left.from - right.from);
}
