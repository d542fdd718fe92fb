import type { Condition, ConditionKind } from '../../reading/posting.ts';
import { type TextName, t } from '../texts/text.ts';

/** The conditions of a job, each in a few words. */

type Plain = Extract<TextName, `conditions.${string}`>;

/** What is said where the condition holds and where the posting denies it; null: nothing worth saying. */
const plainWords = {
  travel: ['conditions.travel', 'conditions.noTravel'],
  'on-call': ['conditions.onCall', 'conditions.noOnCall'],
  weekends: ['conditions.weekends', 'conditions.noWeekends'],
  nights: ['conditions.nights', 'conditions.noNights'],
  shifts: ['conditions.shifts', 'conditions.noShifts'],
  overtime: ['conditions.overtime', 'conditions.noOvertime'],
  hours: [null, null],
  'office-days': [null, null],
  'time-zone': ['conditions.timeZone', 'conditions.noTimeZone'],
  sponsorship: ['conditions.sponsorship', 'conditions.noSponsorship'],
  relocation: ['conditions.relocation', 'conditions.noRelocation'],
  clearance: ['conditions.clearance', 'conditions.noClearance'],
  'background-check': ['conditions.check', 'conditions.noCheck'],
  'driving-licence': ['conditions.licence', 'conditions.noLicence'],
  'minimum-age': [null, null],
  lifting: ['conditions.lifting', null],
  'contract-length': ['conditions.contract', 'conditions.permanent'],
  start: ['conditions.start', null],
  equity: ['conditions.equity', 'conditions.noEquity'],
  bonus: ['conditions.bonus', 'conditions.noBonus'],
  closing: ['conditions.closing', null],
  'reports-to': ['conditions.reportsTo', null],
} as const satisfies Record<ConditionKind, readonly [Plain | null, Plain | null]>;

const withAmount = {
  travel: (amount) => t('conditions.travelShare', { amount }),
  hours: (amount) => t('conditions.hours', { amount }),
  'office-days': (amount) => t('conditions.officeDays', { amount }),
  'minimum-age': (amount) => t('conditions.age', { amount }),
  lifting: (amount) => t('conditions.liftingOf', { amount }),
  'contract-length': (amount) => t('conditions.contractOf', { amount }),
  bonus: (amount) => t('conditions.bonusOf', { amount }),
} as const satisfies Partial<Record<ConditionKind, (amount: number) => string>>;

/** "Travel 20%", "No visa sponsorship"; empty where there is nothing to say in a few words. */
export function conditionInWords({ kind, holds, amount }: Condition): string {
  const counted: Partial<Record<ConditionKind, (amount: number) => string>> = withAmount;
  const words = counted[kind];
  if (holds && amount !== null && words !== undefined) return words(amount);
  const name = plainWords[kind][holds ? 0 : 1];
  return name === null ? '' : t(name);
}

/** The conditions worth showing: each said once, in the posting's order. */
export function conditionsToShow(
  conditions: readonly Condition[],
): readonly { readonly condition: Condition; readonly words: string }[] {
  const shown = new Map<string, { condition: Condition; words: string }>();
  for (const condition of conditions) {
    const words = conditionInWords(condition);
    // One that gives the figure says more than one that does not.
    const known = shown.get(condition.kind);
    const saysMore = known?.condition.amount === null && condition.amount !== null;
    if (words !== '' && (known === undefined || saysMore)) {
      shown.set(condition.kind, { condition, words });
    }
  }
  return [...shown.values()];
}
