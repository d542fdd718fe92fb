import type { Mark } from '../../browser/messages.ts';
import type { Match } from '../../matching/match.ts';
import type { Block } from '../../page/content.ts';
import type { Posting } from '../../reading/posting.ts';
import { toneOf } from '../words/word-tones.ts';

/**
 * The words of the page to colour: each skill named in a requirement, by what became of it, and the place
 * of each sentence that names none. Without a
 * match (an empty profile) every word has the tone of what is yours to judge.
 */
export function marksFor(
  posting: Posting,
  blocks: readonly Block[],
  match: Match | null,
): readonly Mark[] {
  const verdicts = new Map(match?.verdicts.map((verdict) => [verdict.requirement, verdict]));
  return posting.requirements.flatMap((requirement) => {
    const { id, quote, block, skills } = requirement;
    const from = blocks[block]?.text.indexOf(quote) ?? -1;
    if (from < 0) return [];
    const verdict = verdicts.get(id);
    if (skills.length === 0) {
      // No word to colour; the mark of no length tells the page where the sentence is, for showing it.
      const tone = verdict?.verdict ?? 'judge';
      return [{ requirement: id, block, start: from, end: from, quote, tone }];
    }
    return skills.flatMap((mention) => {
      const tone = verdict === undefined ? 'judge' : toneOf(mention, requirement, verdict);
      if (tone === null) return [];
      const start = from + mention.start;
      return [{ requirement: id, block, start, end: from + mention.end, quote, tone }];
    });
  });
}
