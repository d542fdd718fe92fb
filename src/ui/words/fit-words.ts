import type { Counts, VerdictKind } from '../../matching/match.ts';
import { t, wordsOf } from '../texts/text.ts';

/** The fit and the counts in words. */

export type Band = 'strong' | 'good' | 'fair' | 'weak' | 'unknown';

/** 80 and more is strong, 60 good, 40 fair, below weak; without a figure unknown. */
export function bandOf(fit: number | null): Band {
  if (fit === null) return 'unknown';
  if (fit >= 80) return 'strong';
  if (fit >= 60) return 'good';
  if (fit >= 40) return 'fair';
  return 'weak';
}

export const bandWords = wordsOf<Band>({
  strong: 'fit.strong',
  good: 'fit.good',
  fair: 'fit.fair',
  weak: 'fit.weak',
  unknown: 'fit.unknown',
});

export const verdictWords = wordsOf<VerdictKind>({
  met: 'verdict.met',
  partly: 'verdict.partly',
  missing: 'verdict.missing',
  judge: 'verdict.judge',
});

/** "5 met", "1 yours to judge". */
export function countOf(verdict: VerdictKind, count: number): string {
  return t(`count.${verdict}`, { count });
}

/** How many of the requirements could be compared with the profile. */
export function judgedOf(counts: Counts): number {
  return counts.met + counts.partly + counts.missing;
}

/** The same under a heading that says which: "5 of 8 met". */
export function metShort(counts: Counts): string {
  const judged = judgedOf(counts);
  if (judged > 0) return t('fit.met', { met: counts.met, judged });
  return counts.judge > 0 ? t('verdict.judge') : '';
}

/** "5 of 8 required met", or what there is instead. */
export function metOf(counts: Counts, importance: 'required' | 'preferred'): string {
  const judged = judgedOf(counts);
  if (judged > 0) return t(`fit.${importance}Met`, { met: counts.met, judged });
  if (counts.judge > 0) return t(`fit.${importance}Judge`, { count: counts.judge });
  return t(importance === 'required' ? 'fit.noneRequired' : 'fit.nonePreferred');
}
