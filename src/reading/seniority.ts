import { ranklessTitles, seniorityCues } from './knowledge/seniority.ts';
import { CueList } from './phrases.ts';
import { type Seniority, seniorities } from './posting.ts';
import { wordsOf } from './words.ts';

const cues = new CueList(seniorityCues, 'seniority.ts', seniorities);
const rankless = new CueList(ranklessTitles, 'seniority.ts', ['none'] as const);

/** A rank that the title names beats those that come before it: an "Associate Director" is a director. */
const weight: Readonly<Record<Seniority, number>> = {
  junior: 1,
  mid: 2,
  senior: 3,
  lead: 4,
  manager: 5,
  director: 6,
  executive: 7,
  intern: 8,
};

/** How senior the job is by its title; null where the title does not say. */
export function seniorityOf(title: string, language: string): Seniority | null {
  const words = wordsOf(title);
  const trades = rankless.find(words, language);
  let rank: Seniority | null = null;
  for (const { tag, from, to } of cues.find(words, language)) {
    if (trades.some((trade) => trade.from <= from && trade.to >= to)) continue;
    if (rank === null || weight[tag] > weight[rank]) rank = tag;
  }
  return rank;
}
