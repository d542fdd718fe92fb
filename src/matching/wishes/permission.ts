import type { Condition } from '../../reading/posting.ts';
import { countriesIn, countryOfLocation } from '../countries.ts';
import {
  conditionsOf,
  type Judgement,
  notSaid,
  said,
  type Terms,
  type WishJudge,
} from './judge.ts';

/**
 * Whether the person may work where the job is, or the employer sponsors. The countries are those that
 * the sentence names, else those of the posting's places.
 */
export const permissionJudge: WishJudge = (terms, { permission }) => {
  const { countries, needsSponsorship } = permission;
  if (countries.length === 0 && needsSponsorship === null) return null;
  const [condition = null, ...others] = conditionsOf(terms, 'sponsorship');
  const sponsors = sponsorshipIn(condition === null ? [] : [condition, ...others]);
  const asked = countriesAsked(terms, condition);
  if (asked.some((country) => countries.includes(country))) return said('ok', condition);
  if (needsSponsorship === false) return said('ok', condition);
  const isElsewhere =
    needsSponsorship === true ? countries.length === 0 || asked.length > 0 : asked.length > 0;
  if (!isElsewhere) {
    return condition === null
      ? notSaid
      : { verdict: 'unknown', ground: 'profile-silent', condition };
  }
  if (sponsors === null) return notSaid;
  return said(sponsors ? 'ok' : 'against', condition);
};

/** Whether the employer sponsors; one sentence that denies it outweighs. Null where none speaks of it. */
function sponsorshipIn(conditions: readonly Condition[]): boolean | null {
  return conditions.length === 0 ? null : conditions.every(({ holds }) => holds);
}

/** ISO 3166-1 codes of the countries where one must be allowed to work. */
export function countriesAsked({ posting }: Terms, condition: Condition | null): string[] {
  const named = condition === null ? [] : countriesIn(condition.quote);
  return named.length > 0
    ? named
    : [...new Set(posting.locations.flatMap((place) => countryOfLocation(place)))];
}

/**
 * A requirement that asks for the permission itself: "authorised to work in the US". Citizenship is more
 * than permission: who may work there may still not be a citizen.
 */
export function judgePermissionAsked(
  quote: string,
  terms: Terms,
  permission: { readonly countries: readonly string[]; readonly needsSponsorship: boolean | null },
): Judgement | null {
  const { countries, needsSponsorship } = permission;
  if (countries.length === 0 && needsSponsorship === null) return null;
  const named = countriesIn(quote);
  const asked =
    named.length > 0 ? named : [...new Set(terms.posting.locations.flatMap(countryOfLocation))];
  if (asked.some((country) => countries.includes(country))) {
    return citizenship.test(quote)
      ? { verdict: 'unknown', ground: 'profile-silent', condition: null }
      : said('ok');
  }
  if (needsSponsorship === false && !citizenship.test(quote)) return said('ok');
  if (asked.length === 0 && countries.length > 0) {
    return { verdict: 'unknown', ground: 'profile-silent', condition: null };
  }
  return said('against');
}

const citizenship = /\bciti[sz]en|staatsangehörig|nationalit|ciudadan|nacionalidad|cidadan/iu;
