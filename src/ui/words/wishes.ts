import type { EmploymentType, WishName, WorkplaceMode } from '../../profile/wishes.ts';
import type { PayPeriod } from '../../reading/posting.ts';

/** The words of what a person may and wants to do. */

export const wishesTitle = 'What you are looking for';
export const wishesText =
  'All of it is optional. A posting that goes against a deal-breaker is marked first thing, however well it fits.';

export const wishTitles: Readonly<Record<WishName, string>> = {
  permission: 'Where you may work',
  places: 'Places',
  workplaces: 'Workplace',
  employmentTypes: 'Kind of employment',
  pay: 'Pay, at least',
  travel: 'Travel, at most',
  shifts: 'Shift work',
  nights: 'Night work',
  weekends: 'Weekend work',
  onCall: 'On-call duty',
  clearance: 'Security clearance',
  drivingLicence: 'Driving licence',
};

export const workplaceWords: Readonly<Record<WorkplaceMode, string>> = {
  remote: 'Remote',
  hybrid: 'Hybrid',
  onsite: 'On site',
};

export const employmentWords: Readonly<Record<EmploymentType, string>> = {
  FULL_TIME: 'Full time',
  PART_TIME: 'Part time',
  CONTRACTOR: 'Contract',
  TEMPORARY: 'Temporary',
  INTERN: 'Internship',
  VOLUNTEER: 'Volunteer',
};

export const periodWords: Readonly<Record<PayPeriod, string>> = {
  YEAR: 'a year',
  MONTH: 'a month',
  WEEK: 'a week',
  DAY: 'a day',
  HOUR: 'an hour',
};

export const wishWords = {
  dealBreaker: 'Deal-breaker',
  countries: 'Country you may work in',
  addCountry: 'Add a country',
  sponsorship: 'Elsewhere I need a visa from the employer',
  place: 'Town, region or country',
  addPlace: 'Add a place',
  relocate: 'I would move for a job',
  amount: 'Amount',
  currency: 'Currency',
  period: 'Period',
  percent: '% of the time',
  travelLabel: 'Percent of the time',
  clearanceLabel: 'The clearance you hold',
  clearancePlaceholder: 'None, or which one you hold',
  add: 'Add',
} as const;

export const yesNo = { yes: 'Yes', no: 'No' } as const;
export const fineOrNot = { yes: 'Fine with me', no: 'Not for me' } as const;
export const unsaid = 'Not said';

/** "Germany" for DE. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
}
