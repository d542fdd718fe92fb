import type { Candidate } from './candidates.ts';
import { gaps } from './gaps.ts';
import type { ScannedText } from './scanned-text.ts';
import type { Skill } from './skill.ts';

/** So many names with nothing but spaces between them are a row of tags: "spring java docker". */
const leastInRow = 3;

/**
 * Names in doubt that stand in a row of tags with a name of their field that is not ambiguous. Prose puts other words
 * between names, so small letters do not matter here.
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
      const known = row.filter(({ name }) => !name.ambiguous);
      const fields = new Set(known.map(({ name }) => skillAt(name.skill).field));
      for (const each of row) {
        if (each.name.key.length > 1 && fields.has(skillAt(each.name.skill).field)) found.add(each);
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
