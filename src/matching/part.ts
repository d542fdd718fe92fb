import type { Reason, VerdictKind } from './match.ts';

/** The outcome of one part of a requirement: 1 met, 0.5 partly, 0 missing. */
export interface Part {
  readonly score: 0 | 0.5 | 1;
  readonly reasons: readonly Reason[];
}

/** All parts met is met, none is missing, anything between is partly; without parts nothing can be judged. */
export function verdictOf(parts: readonly Part[]): VerdictKind {
  if (parts.length === 0) return 'judge';
  if (parts.every((part) => part.score === 1)) return 'met';
  return parts.every((part) => part.score === 0) ? 'missing' : 'partly';
}

/** The part with the highest score; of equal ones the first. There is at least one. */
export function bestPart(parts: readonly Part[]): Part {
  return parts.reduce((left, right) => (right.score > left.score ? right : left));
}
