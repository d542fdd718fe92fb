import type { PayPeriod, Posting } from '../../reading/posting.ts';
import { type Judgement, notSaid, said, type WishJudge } from './judge.ts';

/** Weeks of a year, and days and hours of a full working week, where the posting names no hours. */
const weeksAYear = 52;
const daysAWeek = 5;
const hoursAWeek = 40;

/** How often a period's pay is paid in a year. */
function timesAYear(period: PayPeriod, hours: number): number {
  switch (period) {
    case 'YEAR':
      return 1;
    case 'MONTH':
      return 12;
    case 'WEEK':
      return weeksAYear;
    case 'DAY':
      return weeksAYear * daysAWeek;
    case 'HOUR':
      return weeksAYear * hours;
  }
}

/**
 * The pay against the least that the person accepts, both by the year and in one currency only. The top
 * of a range decides: a range that reaches the wish is no reason against. Where only a lowest figure is
 * named and it is below the wish, nothing is known.
 */
export const payJudge: WishJudge = ({ posting }, { pay: wish }) => {
  if (wish === null) return null;
  const { salary } = posting;
  const top = salary?.max ?? null;
  const low = salary?.min ?? null;
  if (salary === null || (top === null && low === null)) return notSaid;
  const unsettled = (ground: Judgement['ground']): Judgement => ({
    verdict: 'unknown',
    ground,
    condition: null,
  });
  if (salary.currency !== wish.currency) return unsettled('other-currency');
  if (salary.period === null) return unsettled('no-amount');
  const hours = hoursOf(posting);
  const offered = (top ?? low!) * timesAYear(salary.period, hours);
  const wanted = wish.min * timesAYear(wish.period, hours);
  const figures = { stated: Math.round(offered), wished: Math.round(wanted) };
  if (offered >= wanted) return { ...said('ok'), ...figures };
  return { ...(top === null ? unsettled('no-amount') : said('against')), ...figures };
};

/** The hours a week that the posting names, the most of several; else a full week. */
function hoursOf({ conditions }: Posting): number {
  const named = conditions
    .filter(({ kind, holds, amount }) => kind === 'hours' && holds && amount !== null)
    .map(({ amount }) => amount!)
    .filter((amount) => amount > 0 && amount <= 80);
  return named.length === 0 ? hoursAWeek : Math.max(...named);
}
