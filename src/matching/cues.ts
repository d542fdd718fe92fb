import type { PhraseFound } from '../reading/phrases.ts';

/**
 * The phrases without those that begin within an earlier one, or are shorter at the same place: "gute
 * Kenntnisse" in "sehr gute Kenntnisse", "secret clearance" in "top secret clearance".
 */
export function apart<Tag extends string>(
  phrases: readonly PhraseFound<Tag>[],
): PhraseFound<Tag>[] {
  const kept: PhraseFound<Tag>[] = [];
  let covered = 0;
  for (const phrase of phrases.toSorted(
    (one, other) => one.from - other.from || other.to - one.to,
  )) {
    if (phrase.from < covered) continue;
    kept.push(phrase);
    covered = phrase.to;
  }
  return kept;
}
