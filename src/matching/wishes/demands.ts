import type { Accepts } from '../../profile/wishes.ts';
import type { Condition, ConditionKind } from '../../reading/posting.ts';
import { conditionsOf, type Judgement, notSaid, said, type WishJudge, worst } from './judge.ts';

/** Wishes about what the job demands of a person's time: travel, nights, weekends, shifts, on-call; and the licence. */

/** Travel up to the person's limit is accepted. "Some travel" is against none at all only. */
export const travelJudge: WishJudge = (terms, { travelAtMost: limit }) => {
  if (limit === null) return null;
  const judged = conditionsOf(terms, 'travel').map((condition): Judgement => {
    const { holds, amount } = condition;
    if (!holds || limit === 100) return said('ok', condition);
    if (terms.isPlus(condition)) return { ...notSaid, ground: 'not-demanded', condition };
    if (amount === null) {
      return limit === 0
        ? said('against', condition)
        : { verdict: 'unknown', ground: 'no-amount', condition };
    }
    return {
      ...said(amount <= limit ? 'ok' : 'against', condition),
      stated: amount,
      wished: limit,
    };
  });
  return worst(judged) ?? notSaid;
};

/** A deal-breaker without a word on it means that the person does not accept it. */
export function acceptanceJudge(wish: keyof Accepts, kind: ConditionKind): WishJudge {
  return (terms, { accepts }, isDealBreaker) => {
    const accepted = accepts[wish] ?? (isDealBreaker ? false : null);
    const conditions = conditionsOf(terms, kind);
    if (accepted === null || (accepted && conditions.length === 0)) return null;
    return worst(conditions.map((condition) => demand(condition, accepted, terms))) ?? notSaid;
  };
}

export const licenceJudge: WishJudge = (terms, { drivingLicence }, isDealBreaker) => {
  const has = drivingLicence ?? (isDealBreaker ? false : null);
  const conditions = conditionsOf(terms, 'driving-licence');
  if (has === null || conditions.length === 0) return null;
  return worst(conditions.map((condition) => demand(condition, has, terms)));
};

function demand(
  condition: Condition,
  accepted: boolean,
  { isPlus }: { readonly isPlus: (condition: Condition) => boolean },
): Judgement {
  if (!condition.holds || accepted) return said('ok', condition);
  if (isPlus(condition)) return { verdict: 'unknown', ground: 'not-demanded', condition };
  return said('against', condition);
}
