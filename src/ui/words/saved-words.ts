import type { Difference } from '../../saved/differences.ts';
import type { SavedEvent, SavedStatus } from '../../saved/saved-posting.ts';
import { dayAgo, payOf } from './facts.ts';

/** The words of the saved list. */

export const statusWords: Readonly<Record<SavedStatus, string>> = {
  saved: 'Saved',
  applied: 'Applied',
  interviewing: 'Interviewing',
  offer: 'Offer',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  archived: 'Archived',
};

export const columnWords = {
  fit: 'Fit',
  title: 'Title',
  company: 'Company',
  status: 'Status',
  stars: 'Stars',
  place: 'Place',
  pay: 'Pay',
  next: 'Next step',
  tags: 'Tags',
  saved: 'Saved',
  changed: 'Last change',
  posted: 'Posted',
} as const;

export type ColumnName = keyof typeof columnWords;

export const groupWords = {
  none: 'No groups',
  status: 'By status',
  company: 'By company',
  band: 'By fit',
  month: 'By month saved',
} as const;

export type GroupBy = keyof typeof groupWords;

export const seniorityWords: Readonly<Record<string, string>> = {
  intern: 'Internship',
  junior: 'Junior',
  mid: 'Mid-level',
  senior: 'Senior',
  lead: 'Lead',
  manager: 'Manager',
  director: 'Director',
  executive: 'Executive',
  unsaid: 'Level not named',
};

/** "Asks more: Experience with Kubernetes." */
export function differenceInWords(difference: Difference): string {
  switch (difference.kind) {
    case 'added':
      return `${difference.required ? 'Asked now' : 'Wished for now'}: ${difference.quote}`;
    case 'dropped':
      return `Asked no more: ${difference.quote}`;
    case 'harder':
      return `Required now, preferred before: ${difference.quote}`;
    case 'softer':
      return `Only preferred now: ${difference.quote}`;
    case 'pay':
      return fromTo('Pay', payOf(difference.before), payOf(difference.after));
    case 'places':
      return fromTo('Place', difference.before, difference.after);
    case 'title':
      return fromTo('Title', difference.before, difference.after);
    case 'workplace':
      return fromTo('Workplace', difference.before, difference.after);
    case 'last-day':
      return fromTo('Last day to apply', difference.before, difference.after);
  }
}

function fromTo(what: string, before: string, after: string): string {
  if (before === '') return `${what} is named now: ${after}`;
  if (after === '') return `${what} is not named any more; it was ${before}`;
  return `${what}: ${after}, before it was ${before}`;
}

/** "Applied", "The text changed", "Joined with boards.example/12". */
export function eventInWords({ kind, value, field }: SavedEvent): string {
  switch (kind) {
    case 'status':
      return statusWords[value as SavedStatus] ?? value;
    case 'changed':
      return 'The text on the page was another';
    case 'closed':
      return 'The page said that it is closed';
    case 'reopened':
      return 'The page took applications again';
    case 'reposted':
      return value === '' ? 'It was posted anew' : `It was posted anew, dated ${value}`;
    case 'joined':
      return `Seen at another address too: ${value}`;
    case 'parted':
      return `Parted from ${value}`;
    case 'earlier':
      return `An earlier value of ${field ?? 'a field'}, from another device: ${value}`;
  }
}

/** "Changed since 3 March", or an empty text where the page says what it said. */
export function changedInWords(count: number, since: string | null, now: Date): string {
  if (count === 0 || since === null) return '';
  return `Changed since you saw it ${dayAgo(since, now)}`;
}

/** "March 2026". */
export function monthInWords(month: string): string {
  const [year, number] = month.split('-').map(Number);
  const date = new Date(year ?? 0, (number ?? 1) - 1, 1);
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' }).format(date);
}

/** "Due today", "Overdue since 3 March", "In 4 days". */
export function dueInWords(
  due: string,
  now: Date,
): { readonly text: string; readonly late: boolean } {
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.round((new Date(`${due}T00:00:00`).getTime() - today.getTime()) / 86_400_000);
  if (days === 0) return { text: 'Due today', late: true };
  if (days === 1) return { text: 'Due tomorrow', late: false };
  if (days > 1 && days < 15) return { text: `Due in ${days} days`, late: false };
  return { text: `${days < 0 ? 'Was due' : 'Due'} ${dayAgo(due, now)}`, late: days < 0 };
}
