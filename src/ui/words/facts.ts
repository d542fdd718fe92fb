import type { PayPeriod, Posting, Requirement, Salary } from '../../reading/posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { languageTag, t, wordsOf } from '../texts/text.ts';
import { joinAnd, joinOr } from './list.ts';
import { nameOf } from './names.ts';

/** The facts of a posting as a person would say them. */

const workplaceWords = wordsOf({
  remote: 'facts.remote',
  hybrid: 'facts.hybrid',
  onsite: 'facts.onsite',
});

const employmentWords: Readonly<Record<string, string>> = wordsOf({
  FULL_TIME: 'facts.fullTime',
  PART_TIME: 'facts.partTime',
  CONTRACTOR: 'facts.contract',
  TEMPORARY: 'facts.temporary',
  INTERN: 'facts.internship',
  VOLUNTEER: 'facts.volunteer',
  PER_DIEM: 'facts.byTheDay',
});

const perPeriod = {
  YEAR: 'facts.perYear',
  MONTH: 'facts.perMonth',
  WEEK: 'facts.perWeek',
  DAY: 'facts.perDay',
  HOUR: 'facts.perHour',
} as const satisfies Record<PayPeriod, string>;

/** More places than this would bury the rest. */
const mostPlaces = 2;

/** "Berlin", "Berlin, Hull and 3 more"; empty where the posting does not say. */
export function placesOf({ locations }: Pick<Posting, 'locations'>): string {
  if (locations.length <= mostPlaces) return joinOr(locations);
  return t('facts.places', {
    places: locations.slice(0, mostPlaces).join(', '),
    more: locations.length - mostPlaces,
  });
}

export function workplaceOf({ workplace }: Pick<Posting, 'workplace'>): string {
  return workplace === null ? '' : workplaceWords[workplace];
}

/** "Full time", "Full time or contract"; types that schema.org does not know are left out. */
export function employmentOf({ employmentTypes }: Pick<Posting, 'employmentTypes'>): string {
  const known = employmentTypes
    .map((type) => employmentWords[type])
    .filter((words) => words !== undefined);
  // German writes its nouns large wherever they stand.
  const isKeptLarge = languageTag() === 'de';
  return joinOr(
    known.map((words, index) => (index === 0 || isKeptLarge ? words : words.toLowerCase())),
  );
}

/** "€50,000 to €60,000 a year"; empty where there is no figure. */
export function payOf(salary: Salary | null): string {
  if (salary === null) return '';
  const { currency, period } = salary;
  const min = salary.min === null ? null : money(salary.min, currency);
  const max = salary.max === null ? null : money(salary.max, currency);
  const amount = amountBetween(min, max);
  return amount === '' || period === null ? amount : t(perPeriod[period], { amount });
}

function amountBetween(min: string | null, max: string | null): string {
  if (min === null) return max === null ? '' : t('facts.upTo', { max });
  if (max === null) return t('facts.from', { min });
  return min === max ? min : t('facts.range', { min, max });
}

function money(amount: number, currency: string | null): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const plain = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (currency === null) return new Intl.NumberFormat(languageTag(), plain).format(amount);
  try {
    const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
    return new Intl.NumberFormat(languageTag(), { ...plain, ...style }).format(amount);
  } catch {
    // Not a currency that the browser knows: the page's own word stands.
    return `${new Intl.NumberFormat(languageTag(), plain).format(amount)} ${currency}`;
  }
}

/** "today", "3 days ago", "12 March", "12 March 2024": how long a day lies back. */
export function dayAgo(isoDay: string, now: Date): string {
  const day = new Date(`${isoDay.slice(0, 10)}T00:00:00`);
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.round((today.getTime() - day.getTime()) / 86_400_000);
  if (days >= 0 && days <= 21) {
    return new Intl.RelativeTimeFormat(languageTag(), {
      numeric: days < 2 ? 'auto' : 'always',
    }).format(-days, 'day');
  }
  const sameYear = day.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(languageTag(), {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(day);
}

/** "Posted 3 days ago", and whether it may be out of date. */
export function postedOf(
  { postedOn, validThrough }: Pick<Posting, 'postedOn' | 'validThrough'>,
  now: Date,
): { readonly text: string; readonly stale: boolean } {
  if (validThrough !== null && new Date(`${validThrough}T23:59:59`) < now) {
    return { text: t('facts.closed', { when: dayAgo(validThrough, now) }), stale: true };
  }
  if (postedOn === null) return { text: '', stale: false };
  const stale = now.getTime() - new Date(postedOn).getTime() > oldAfter;
  return { text: t('facts.posted', { when: dayAgo(postedOn, now) }), stale };
}

const oldAfter = 90 * 86_400_000;

/** More skills than this would make a sentence of a fact. */
const mostSkills = 2;

/** The years that are required, the most first: "5 years of Python", "8 years"; empty where none are. */
export function yearsAskedOf(requirements: readonly Requirement[], vocabulary: Vocabulary): string {
  let most: Requirement['years'] = null;
  for (const { importance, years } of requirements) {
    if (importance === 'required' && (years?.min ?? 0) > (most?.min ?? 0)) most = years;
  }
  if (most === null || most.min === null) return '';
  const names = most.of.map((id) => nameOf(vocabulary, id));
  if (names.length === 0 || names.length > mostSkills) {
    return t('facts.yearsAsked', { years: most.min });
  }
  return t('facts.yearsOfSkills', { years: most.min, skills: joinAnd(names) });
}

/** The name of a language in the language of the texts; its code where the browser does not know one. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(languageTag(), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
