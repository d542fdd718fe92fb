import type { Wishes } from '../../profile/wishes.ts';
import { foldedWords } from '../ask-key.ts';
import { countriesIn, countryOfLocation, spellingsOfCity } from '../countries.ts';
import { notSaid, said, type WishJudge } from './judge.ts';

/**
 * The posting's places against those that the person wants. A place matches where one names the other
 * ("Berlin" and "Berlin, Germany"), or where the wish is the country that the place lies in. Who is
 * willing to move may work anywhere; a job from home may be done from anywhere that is not ruled out.
 */
export const placesJudge: WishJudge = ({ posting }, wishes) => {
  if (wishes.places.length === 0) return null;
  const { locations, workplace } = posting;
  if (locations.length === 0) return workplace === 'remote' ? said('ok') : notSaid;
  if (locations.some((location) => isWanted(location, wishes))) return said('ok');
  if (wishes.willingToRelocate === true) return said('ok');
  const known = locations.filter((location) => lies(location, wishes) === 'elsewhere');
  return known.length === locations.length ? said('against') : notSaid;
};

export function isWanted(location: string, wishes: Wishes): boolean {
  return wishes.places.some((place) => {
    const country = countryOfLocation(location);
    return isCountryAlone(place) && country.length > 0
      ? sharesCountry(place, location)
      : names(location, place);
  });
}

/** Whether a place is surely none of those wanted: another town, or another country. */
function lies(location: string, wishes: Wishes): 'elsewhere' | 'perhaps' {
  const country = countryOfLocation(location);
  const isWhole = isCountryAlone(location);
  const perhaps = wishes.places.some((place) => {
    if (isCountryAlone(place)) return country.length === 0;
    // "Germany" may be the Berlin that is wanted; so may "anywhere" or "Remote".
    return isWhole
      ? countryOfLocation(place).length === 0 || sharesCountry(place, location)
      : anywhere.test(location);
  });
  return perhaps ? 'perhaps' : 'elsewhere';
}

const anywhere = /\b(?:remote|anywhere|worldwide|multiple|various|flexible|nationwide|home)\b/iu;

function names(location: string, place: string): boolean {
  const within = ` ${foldedWords(location).join(' ')} `;
  return spellingsOfCity(place).some((name) => name !== '' && within.includes(` ${name} `));
}

function sharesCountry(one: string, other: string): boolean {
  const countries = countryOfLocation(other);
  return countryOfLocation(one).some((country) => countries.includes(country));
}

/** "Germany", "the EU": a place that is a country or several and nothing else. */
function isCountryAlone(place: string): boolean {
  return countriesIn(place).length > 0 && !/,/.test(place) && foldedWords(place).length <= 3;
}
