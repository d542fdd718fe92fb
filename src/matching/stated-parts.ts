import {
  type Wishes,
  type WishName,
  type WorkplaceMode,
  workplaceModes,
} from '../profile/wishes.ts';
import { amountFor } from '../reading/condition-amounts.ts';
import { negations } from '../reading/knowledge/conditions.ts';
import type {
  Condition,
  ConditionKind,
  Posting,
  Requirement,
  RequirementKind,
} from '../reading/posting.ts';
import { foldedWords } from './ask-key.ts';
import { countriesIn, countryOfLocation } from './countries.ts';
import { wishJudges } from './match-wishes.ts';
import type { Part } from './part.ts';
import { type Judgement, said, type Terms } from './wishes/judge.ts';
import { judgePermissionAsked } from './wishes/permission.ts';
import { isWanted } from './wishes/places.ts';

/** Which wishes speak to a requirement of a kind. Kinds that are missing here are never settled by a wish. */
const wishesFor: Readonly<Partial<Record<RequirementKind, readonly WishName[]>>> = {
  travel: ['travel'],
  schedule: ['shifts', 'nights', 'weekends', 'onCall'],
  clearance: ['clearance'],
};

/** A requirement of these kinds states this even where no cue of a condition was read in it. */
const conditionOf: Readonly<Partial<Record<RequirementKind, ConditionKind>>> = {
  travel: 'travel',
  clearance: 'clearance',
};

/**
 * What the person's wishes say of a requirement that asks for no skill: permission, clearance, place, travel
 * and hours. Nothing where the profile says nothing: then it is the person's to judge.
 */
export function statedParts(requirement: Requirement, posting: Posting, wishes: Wishes): Part[] {
  const { kind } = requirement;
  const terms: Terms = {
    posting,
    conditions: conditionsIn(requirement, posting),
    isPlus: () => false,
  };
  if (kind === 'permission') {
    const judged = judgePermissionAsked(requirement.quote, terms, wishes.permission);
    return partsOf('permission', judged);
  }
  if (kind === 'place') return placeParts(requirement, terms, wishes);
  const names = wishesFor[kind] ?? [];
  return names.flatMap((wish) => partsOf(wish, wishJudges[wish](terms, wishes, false)));
}

function partsOf(wish: WishName, judged: Judgement | null): Part[] {
  if (judged === null || judged.verdict === 'unknown') return [];
  const isOk = judged.verdict === 'ok';
  const { stated, wished } = judged;
  return [
    {
      score: isOk ? 1 : 0,
      reasons: [
        {
          skill: '',
          by: wish,
          rule: isOk ? 'wish-met' : 'wish-short',
          ...(stated === undefined ? {} : { asked: stated }),
          ...(wished === undefined ? {} : { have: wished }),
        },
      ],
    },
  ];
}

/** The conditions that the requirement's own words state. */
function conditionsIn(requirement: Requirement, posting: Posting): Condition[] {
  const { quote, block, kind } = requirement;
  const stated = posting.conditions.filter(
    (condition) =>
      condition.block === block &&
      (quote.includes(condition.quote) || condition.quote.includes(quote)),
  );
  const own = conditionOf[kind];
  if (own === undefined || stated.some((condition) => condition.kind === own)) return stated;
  // "Polygraph: none": what the reader did not read as a demand is not made one where it may be denied.
  if (foldedWords(quote).some((word) => denials.has(word))) return stated;
  return [...stated, { kind: own, holds: true, amount: amountFor(own, quote), quote, block }];
}

/** "Must reside in the United States": whether the wanted places lie there; null where that can't be told. */
function countryVerdict(quote: string, { places }: Wishes): 'ok' | 'against' | null {
  const named = countriesIn(quote);
  if (named.length === 0 || places.length === 0) return null;
  const countries = places.map((place) => countryOfLocation(place));
  if (countries.flat().some((country) => named.includes(country))) return 'ok';
  return countries.every((each) => each.length > 0) ? 'against' : null;
}

const denials = new Set(
  Object.values(negations).flatMap((words) => words.flatMap((word) => foldedWords(word))),
);

/** "Must live in Nairobi", "willing to relocate", "on site three days a week". */
function placeParts(requirement: Requirement, terms: Terms, wishes: Wishes): Part[] {
  const words = foldedWords(requirement.quote);
  const mode = workplaceModes.find((each) => workplaceWords[each].test(requirement.quote));
  if (mode !== undefined && wishes.workplaces.length > 0) {
    return partsOf('workplaces', said(wishes.workplaces.includes(mode) ? 'ok' : 'against'));
  }
  if (wishes.places.length > 0 && isWanted(requirement.quote, wishes)) {
    return partsOf('places', said('ok'));
  }
  if (wishes.willingToRelocate === true) return partsOf('places', said('ok'));
  const abroad = countryVerdict(requirement.quote, wishes);
  if (abroad !== null) return partsOf('places', said(abroad));
  if (wishes.places.length === 0 && wishes.willingToRelocate === null) return [];
  if (!words.some((word) => living.some((stem) => word.startsWith(stem)))) return [];
  if (words.some((word) => offered.has(word))) return [];
  const asksToMove = words.some((word) => word.startsWith('relocat') || word === 'umzug');
  if (asksToMove && wishes.willingToRelocate === false) {
    const isThere = terms.posting.locations.some((location) => isWanted(location, wishes));
    return partsOf('places', said(isThere ? 'ok' : 'against'));
  }
  return partsOf('places', wishJudges.places(terms, wishes, false));
}

/** Beginnings of words that say where one must live or work; "in person" and the like do not. */
const living =
  'live liv reloc resid based locat local commut wohn umzug ansassig domicili habit viv morar woon gevestigd base'.split(
    ' ',
  );
/** The employer's help with moving is no demand. */
const offered = new Set(
  'available assistance package support provided offered expenses'.split(' '),
);

const workplaceWords: Readonly<Record<WorkplaceMode, RegExp>> = {
  hybrid: /\bh[yíi]brid/iu,
  remote: /\bremote|télétravail|teletrabajo|teletrabalho|thuiswerken|home-?office/iu,
  onsite:
    /\bon-?site\b|\bin(?:-| the )office\b|vor ort|sur site|présentiel|presencial|op locatie/iu,
};
