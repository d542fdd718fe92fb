import type { Match } from '../../matching/match.ts';
import type { Posting } from '../../reading/posting.ts';

/**
 * The skills whose lack costs most here: asked as required before preferred, by several requirements
 * before one, in the posting's order. Ids.
 */
export function topGaps(posting: Posting, match: Match, limit: number): readonly string[] {
  const weights = new Map<string, number>();
  for (const requirement of posting.requirements) {
    const verdict = match.verdicts.find((one) => one.requirement === requirement.id);
    if (verdict === undefined || verdict.verdict === 'met') continue;
    for (const { skill, rule } of verdict.because) {
      if (skill === '' || rule !== 'absent') continue;
      const weight = requirement.importance === 'required' ? 2 : 1;
      weights.set(skill, (weights.get(skill) ?? 0) + weight);
    }
  }
  return [...weights.entries()]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, limit)
    .map(([skill]) => skill);
}
