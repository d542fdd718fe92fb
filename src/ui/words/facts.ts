import type { Posting, Salary } from '../../reading/posting.ts';

/** The facts of a posting as a person would say them. */

const workplaceWords = { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' } as const;

const employmentWords: Readonly<Record<string, string>> = {
  FULL_TIME: 'Full time',
  PART_TIME: 'Part time',
  CONTRACTOR: 'Contract',
  TEMPORARY: 'Temporary',
  INTERN: 'Internship',
  VOLUNTEER: 'Volunteer',
  PER_DIEM: 'By the day',
};

const periodWords = {
  YEAR: 'a year',
  MONTH: 'a month',
  WEEK: 'a week',
  DAY: 'a day',
  HOUR: 'an hour',
} as const;

/** More places than this would bury the rest. */
const mostPlaces = 2;

/** "Berlin", "Berlin, Hull and 3 more"; empty where the posting does not say. */
export function placesOf({ locations }: Pick<Posting, 'locations'>): string {
  if (locations.length <= mostPlaces) return locations.join(' or ');
  return `${locations.slice(0, mostPlaces).join(', ')} and ${locations.length - mostPlaces} more`;
}

export function workplaceOf({ workplace }: Pick<Posting, 'workplace'>): string {
  return workplace === null ? '' : workplaceWords[workplace];
}

/** "Full time", "Full time or contract"; words of the page's own are shown as they are. */
export function employmentOf({ employmentTypes }: Pick<Posting, 'employmentTypes'>): string {
  return employmentTypes
    .map((type) => employmentWords[type])
    .filter((words) => words !== undefined)
    .map((words, index) => (index === 0 ? words : words.toLowerCase()))
    .join(' or ');
}

/** "€50,000 to €60,000 a year"; empty where there is no figure. */
export function payOf(salary: Salary | null): string {
  if (salary === null) return '';
  const { min, max, currency, period } = salary;
  const per = period === null ? '' : ` ${periodWords[period]}`;
  if (min !== null && max !== null && min !== max) {
    return `${money(min, currency)} to ${money(max, currency)}${per}`;
  }
  if (min !== null && max === null) return `From ${money(min, currency)}${per}`;
  if (min === null && max !== null) return `Up to ${money(max, currency)}${per}`;
  return min === null ? '' : `${money(min, currency)}${per}`;
}

function money(amount: number, currency: string | null): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const plain = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (currency === null) return new Intl.NumberFormat('en', plain).format(amount);
  try {
    const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
    return new Intl.NumberFormat('en', { ...plain, ...style }).format(amount);
  } catch {
    // Not a currency that the browser knows: the page's own word stands.
    return `${new Intl.NumberFormat('en', plain).format(amount)} ${currency}`;
  }
}

/** "today", "3 days ago", "12 March", "12 March 2024": how long a day lies back. */
export function dayAgo(isoDay: string, now: Date): string {
  const day = new Date(`${isoDay.slice(0, 10)}T00:00:00`);
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.round((today.getTime() - day.getTime()) / 86_400_000);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days > 1 && days <= 21) return `${days} days ago`;
  const sameYear = day.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat('en-GB', {
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
    return { text: `Closed ${dayAgo(validThrough, now)}`, stale: true };
  }
  if (postedOn === null) return { text: '', stale: false };
  const old = now.getTime() - new Date(postedOn).getTime() > 90 * 86_400_000;
  return { text: `Posted ${dayAgo(postedOn, now)}`, stale: old };
}

/** The name of a language in English; its code where the browser does not know one. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
