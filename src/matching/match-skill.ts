import type { Holding, Holdings } from './holdings.ts';
import type { Reason } from './match.ts';

/** How far one asked skill is met: 1 for met, 0.5 for partly, 0 for missing. */
export interface SkillMatch {
  readonly score: number;
  readonly holding: Holding | null;
  readonly reason: Reason;
}

/**
 * Compares one asked skill with what the person has. Rules, the strongest first:
 * same (they name it), implied (something they name surely brings it), part-of (they have one kind of
 * what is asked as a whole), close (they have a near relative: counts half), absent.
 */
export function matchSkill(skill: string, holdings: Holdings): SkillMatch {
  const same = holdings.owned.get(skill);
  if (same) return { score: 1, holding: same, reason: { skill, by: same.id, rule: 'same' } };
  const implied = mostYears(holdings.implied.get(skill));
  if (implied)
    return { score: 1, holding: implied, reason: { skill, by: implied.id, rule: 'implied' } };
  const part = mostYears(holdings.wholes.get(skill));
  if (part) return { score: 1, holding: part, reason: { skill, by: part.id, rule: 'part-of' } };
  const close = mostYears(holdings.close.get(skill));
  if (close) return { score: 0.5, holding: close, reason: { skill, by: close.id, rule: 'close' } };
  return { score: 0, holding: null, reason: { skill, by: null, rule: 'absent' } };
}

function mostYears(holdings: readonly Holding[] | undefined): Holding | null {
  return (holdings ?? []).reduce<Holding | null>(
    (best, holding) => (best === null || (holding.years ?? 0) > (best.years ?? 0) ? holding : best),
    null,
  );
}
