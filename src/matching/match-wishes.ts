import type { Profile } from '../profile/profile.ts';
import { type WishName, wishNames } from '../profile/wishes.ts';
import type { Condition, Posting } from '../reading/posting.ts';
import type { WishOutcome } from './match.ts';
import { clearanceJudge } from './wishes/clearance.ts';
import { acceptanceJudge, licenceJudge, travelJudge } from './wishes/demands.ts';
import type { Judgement, Terms, WishJudge } from './wishes/judge.ts';
import { payJudge } from './wishes/pay.ts';
import { permissionJudge } from './wishes/permission.ts';
import { placesJudge } from './wishes/places.ts';
import { employmentJudge, workplaceJudge } from './wishes/terms-of-work.ts';

export const wishJudges: Readonly<Record<WishName, WishJudge>> = {
  permission: permissionJudge,
  places: placesJudge,
  workplaces: workplaceJudge,
  employmentTypes: employmentJudge,
  pay: payJudge,
  travel: travelJudge,
  shifts: acceptanceJudge('shifts', 'shifts'),
  nights: acceptanceJudge('nights', 'nights'),
  weekends: acceptanceJudge('weekends', 'weekends'),
  onCall: acceptanceJudge('onCall', 'on-call'),
  clearance: clearanceJudge,
  drivingLicence: licenceJudge,
};

/**
 * How a posting stands to what the person may and wants to do: a line for each wish that they stated and
 * that the posting can be held against, those against it first and deal-breakers before others. It never
 * enters the fit.
 */
export function matchWishes(posting: Posting, { wishes }: Profile): WishOutcome[] {
  const terms = termsOf(posting);
  const outcomes = wishNames.flatMap((wish): WishOutcome[] => {
    const dealBreaker = wishes.dealBreakers.includes(wish);
    const judgement = wishJudges[wish](terms, wishes, dealBreaker);
    return judgement === null ? [] : [outcomeOf(wish, dealBreaker, judgement)];
  });
  return outcomes.toSorted((one, other) => weightOf(other) - weightOf(one));
}

function outcomeOf(wish: WishName, dealBreaker: boolean, judgement: Judgement): WishOutcome {
  const { verdict, ground, condition, stated, wished } = judgement;
  return {
    wish,
    dealBreaker,
    verdict,
    ground,
    quote: condition?.quote ?? '',
    block: condition?.block ?? null,
    ...(stated === undefined ? {} : { stated }),
    ...(wished === undefined ? {} : { wished }),
  };
}

const verdictWeights = { against: 4, unknown: 2, ok: 0 } as const;

function weightOf({ verdict, dealBreaker }: WishOutcome): number {
  return verdictWeights[verdict] + (dealBreaker ? 1 : 0);
}

export function termsOf(posting: Posting): Terms {
  return {
    posting,
    conditions: posting.conditions,
    isPlus: (condition) => isPlus(condition, posting),
  };
}

/** Whether the requirement that says it is a preferred one. */
function isPlus(condition: Condition, { requirements }: Posting): boolean {
  const saying = requirements.filter(
    ({ block, quote }) =>
      block === condition.block &&
      (quote.includes(condition.quote) || condition.quote.includes(quote)),
  );
  return saying.length > 0 && saying.every(({ importance }) => importance === 'preferred');
}
