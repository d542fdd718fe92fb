import type { Counts } from '../../matching/match.ts';

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

export const bandWords: Readonly<Record<Band, string>> = {
  strong: 'Strong fit',
  good: 'Good fit',
  fair: 'Fair fit',
  weak: 'Weak fit',
  unknown: 'No figure',
};

/** How many of the requirements could be compared with the profile. */
export function judgedOf(counts: Counts): number {
  return counts.met + counts.partly + counts.missing;
}

/** The same under a heading that says which: "5 of 8 met". */
export function metShort(counts: Counts): string {
  const judged = judgedOf(counts);
  if (judged > 0) return `${counts.met} of ${judged} met`;
  return counts.judge > 0 ? 'Yours to judge' : '';
}

/** "5 of 8 required met", or what there is instead. */
export function metOf(counts: Counts, importance: 'required' | 'preferred'): string {
  const judged = judgedOf(counts);
  if (judged > 0) return `${counts.met} of ${judged} ${importance} met`;
  return counts.judge > 0 ? `${counts.judge} ${importance}, yours to judge` : `None ${importance}`;
}
