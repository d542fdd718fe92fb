import type { Mark } from '../../browser/messages.ts';
import type { Match } from '../../matching/match.ts';
import type { Block } from '../../page/content.ts';
import type { Posting } from '../../reading/posting.ts';
import { conditionPlace } from '../posting/Conditions.tsx';
import { wishPlace } from '../posting/WishNotes.tsx';
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
  const asked = posting.requirements.flatMap((requirement): Mark[] => {
    const { id, quote, block, skills } = requirement;
    const from = blocks[block]?.text.indexOf(quote) ?? -1;
    if (from < 0) return [];
    const verdict = verdicts.get(id);
    const read = skills.filter((mention) => verdict?.unread?.includes(mention.id) !== true);
    if (read.length === 0 || verdict?.ignored) return placeOnly(id, block, quote, blocks);
    return read.flatMap((mention) => {
      const tone = verdict === undefined ? 'judge' : toneOf(mention, requirement, verdict);
      if (tone === null) return [];
      const start = from + mention.start;
      return [{ requirement: id, block, start, end: from + mention.end, quote, tone }];
    });
  });
  const conditions = posting.conditions.flatMap(({ quote, block }, index) =>
    placeOnly(conditionPlace(index), block, quote, blocks),
  );
  const wishes = (match?.wishes ?? []).flatMap((outcome) =>
    outcome.block === null
      ? []
      : placeOnly(wishPlace(outcome), outcome.block, outcome.quote, blocks),
  );
  return [...asked, ...conditions, ...wishes];
}

/** No word to colour; a mark of no length tells the page where the sentence is, for showing it. */
function placeOnly(
  requirement: string,
  block: number,
  quote: string,
  blocks: readonly Block[],
): Mark[] {
  const start = quote === '' ? -1 : (blocks[block]?.text.indexOf(quote) ?? -1);
  return start < 0 ? [] : [{ requirement, block, start, end: start, quote, tone: 'judge' }];
}
