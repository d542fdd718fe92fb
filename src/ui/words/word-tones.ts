import type { Reason, Verdict, VerdictKind } from '../../matching/match.ts';
import type { Mention, Requirement } from '../../reading/posting.ts';

/** How each word of a requirement is coloured, in the panel and on the page. */

const tones: Readonly<Partial<Record<Reason['rule'], VerdictKind>>> = {
  same: 'met',
  implied: 'met',
  'part-of': 'met',
  close: 'partly',
  'level-short': 'partly',
  absent: 'missing',
};

/**
 * The tone of one mention: what its own reason says. In a choice ("Python or Go") one reason stands for
 * all; where that is "absent", the whole choice is missing, else nothing is said about the other words (null).
 * A word that no reason speaks of at all is the person's to judge.
 */
export function toneOf(
  mention: Pick<Mention, 'id'>,
  requirement: Requirement,
  verdict: Verdict,
): VerdictKind | null {
  const own = toneFor(verdict, mention.id);
  if (own !== null) return own;
  const choice = requirement.groups.find(
    (group) => group.logic === 'any' && group.skills.includes(mention.id),
  );
  const decided = choice?.skills.map((id) => toneFor(verdict, id)).find((tone) => tone !== null);
  if (decided === undefined) return 'judge';
  return decided === 'missing' ? 'missing' : null;
}

function toneFor(verdict: Verdict, skill: string): VerdictKind | null {
  for (const reason of verdict.because) {
    const tone = reason.skill === skill ? tones[reason.rule] : undefined;
    if (tone !== undefined) return tone;
  }
  return null;
}
