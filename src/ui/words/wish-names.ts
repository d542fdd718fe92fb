import type { WishName } from '../../profile/wishes.ts';
import { wordsOf } from '../texts/text.ts';

/** What a person may wish for, by name. */
export const wishNameWords = wordsOf<WishName>({
  permission: 'wishes.permission',
  places: 'wishes.places',
  workplaces: 'wishes.workplaces',
  employmentTypes: 'wishes.employmentTypes',
  pay: 'wishes.pay',
  travel: 'wishes.travel',
  shifts: 'wishes.shifts',
  nights: 'wishes.nights',
  weekends: 'wishes.weekends',
  onCall: 'wishes.onCall',
  clearance: 'wishes.clearance',
  drivingLicence: 'wishes.drivingLicence',
});
