import { CueList } from '../../reading/phrases.ts';
import type { Condition } from '../../reading/posting.ts';
import { wordsOf } from '../../reading/words.ts';
import { apart } from '../cues.ts';
import {
  clearanceLevels,
  clearances,
  clearanceTags,
  obtainable,
  obtainableTags,
} from '../knowledge/clearances.ts';
import { conditionsOf, type Judgement, said, type WishJudge, worst } from './judge.ts';

const levelCues = new CueList(clearances, 'clearances.ts', clearanceTags);
const obtainCues = new CueList(obtainable, 'clearances.ts', obtainableTags);

/**
 * The clearance held against the one asked, by the ranks of each country's own ladder. One that may be
 * obtained after hiring is against nobody; ladders of different countries are not compared.
 */
export const clearanceJudge: WishJudge = (terms, { clearance }, isDealBreaker) => {
  const held = clearance ?? (isDealBreaker ? '' : null);
  const conditions = conditionsOf(terms, 'clearance');
  if (held === null || conditions.length === 0) return null;
  return worst(
    conditions.map((condition) =>
      terms.isPlus(condition) && held === ''
        ? { verdict: 'unknown', ground: 'not-demanded', condition }
        : judge(condition, held),
    ),
  );
};

function judge(condition: Condition, held: string): Judgement {
  if (!condition.holds) return said('ok', condition);
  if (held === '') {
    return obtainCues.find(wordsOf(condition.quote), 'en').length > 0
      ? { verdict: 'unknown', ground: 'not-demanded', condition }
      : said('against', condition);
  }
  const asked = ranksIn(condition.quote);
  const have = ranksIn(held);
  for (const [ladder, rank] of asked) {
    const own = have.get(ladder);
    if (own !== undefined) return said(own >= rank ? 'ok' : 'against', condition);
  }
  // "A security clearance" names no rank: whichever is held will do.
  return asked.size === 0
    ? said('ok', condition)
    : { verdict: 'unknown', ground: 'profile-silent', condition };
}

/** The rank on each ladder that a text names; of several the lowest, since it is accepted. */
function ranksIn(text: string): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const { tag } of apart(levelCues.find(wordsOf(text), 'en'))) {
    const { ladder, rank } = clearanceLevels[tag];
    ranks.set(ladder, Math.min(rank, ranks.get(ladder) ?? rank));
  }
  return ranks;
}
