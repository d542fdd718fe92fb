import type { Posting } from '../reading/posting.ts';
import type { Counts, Match, Verdict } from './match.ts';

/**
 * The fit figure. Each requirement that can be judged weighs 2 where it is required and 1 where it is
 * preferred; met counts whole, partly half, missing nothing. The fit is what was reached of what was
 * judged, in whole percent. What is the person's to judge counts on neither side.
 */
const weights = { required: 2, preferred: 1 } as const;
const scores = { met: 1, partly: 0.5, missing: 0 } as const;

/** With fewer judged requirements a figure would pretend to know. */
export const leastJudged = 2;

export interface FitPart {
  readonly importance: 'required' | 'preferred';
  readonly weight: number;
  readonly met: number;
  readonly partly: number;
  readonly missing: number;
  /** weight × (met + partly / 2) */
  readonly points: number;
  /** weight × (met + partly + missing) */
  readonly of: number;
}

/** The fit with every number that goes into it, as the panel shows it for recomputing by hand. */
export interface FitExplained {
  readonly parts: readonly FitPart[];
  readonly points: number;
  readonly of: number;
  readonly fit: number | null;
}

export function explainFit(required: Counts, preferred: Counts): FitExplained {
  const parts = [fitPart('required', required), fitPart('preferred', preferred)];
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  const of = parts.reduce((sum, part) => sum + part.of, 0);
  const judged = parts.reduce((sum, part) => sum + part.met + part.partly + part.missing, 0);
  return { parts, points, of, fit: judged < leastJudged ? null : Math.round((100 * points) / of) };
}

function fitPart(importance: FitPart['importance'], counts: Counts): FitPart {
  const weight = weights[importance];
  const { met, partly, missing } = counts;
  return {
    importance,
    weight,
    met,
    partly,
    missing,
    points: weight * (met * scores.met + partly * scores.partly),
    of: weight * (met + partly + missing),
  };
}

/** Counts the verdicts of the requirements of one importance; what the person ignores is not counted. */
export function countVerdicts(
  posting: Posting,
  verdicts: readonly Verdict[],
  importance: FitPart['importance'],
): Match['required'] {
  const counts = { met: 0, partly: 0, missing: 0, judge: 0 };
  for (const [index, requirement] of posting.requirements.entries()) {
    const { verdict, ignored } = verdicts[index]!;
    if (requirement.importance === importance && !ignored) counts[verdict]++;
  }
  return counts;
}
