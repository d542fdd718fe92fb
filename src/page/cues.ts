import * as words from './cue-words.ts';

/** What a heading leads into, as far as it tells a posting from other pages. */
export type Cue = 'ask' | 'duty' | 'offer';

/** The alternatives of a list, each where a word begins. */
function within(list: string, flags = 'iu'): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${alternatives(list)})`, flags);
}

function alone(list: string): RegExp {
  return new RegExp(`^[^\\p{L}]*(?:${alternatives(list)})[^\\p{L}]*$`, 'iu');
}

const alternatives = (list: string): string => list.trim().replaceAll('\n', '|');

/** Plurals, and the ways German writes both genders. */
const roleEnd = '(?:s|e|en|er|[:*_/]?-?in(?:nen)?)?(?!\\p{L})';

const patterns = {
  ask: within(words.ask),
  askAlone: alone(words.askAlone),
  duty: within(words.duty),
  dutyAlone: alone(words.dutyAlone),
  offer: within(words.offer),
  others: within(words.others),
  closed: within(words.closed),
  apply: new RegExp(`^[^\\p{L}\\d]*(?:${alternatives(words.apply)})(?!\\p{L}{3})`, 'iu'),
  wording: within(words.wording, 'giu'),
  roles: new RegExp(
    `(?<!\\p{L})(?:${alternatives(words.roles)})${roleEnd}|(?:${alternatives(words.roleEndings)})${roleEnd}`,
    'iu',
  ),
  openToAll: new RegExp(alternatives(words.openToAll), 'iu'),
};

/** Longer texts are no headings. */
const longestHeading = 90;

/** The cue of a heading's text, or null. `isWeak` cues are single words that other pages have as headings too. */
export function cueOf(text: string): { readonly cue: Cue; readonly isWeak: boolean } | null {
  if (text.length > longestHeading || isSentence(text)) return null;
  const heading = straightened(text);
  if (leads(heading, patterns.ask)) return strongAsk;
  if (leads(heading, patterns.duty)) return strongDuty;
  if (patterns.askAlone.test(heading)) return weakAsk;
  if (patterns.dutyAlone.test(heading)) return weakDuty;
  return leads(heading, patterns.offer) ? offer : null;
}

/** Further on in a heading the same words are said in passing. */
const latestStart = 30;

function leads(heading: string, pattern: RegExp): boolean {
  const start = heading.search(pattern);
  return start >= 0 && start <= latestStart;
}

function isSentence(text: string): boolean {
  return /[.;,!]$/.test(text) && text.indexOf(' ') > 0;
}

const strongAsk = { cue: 'ask', isWeak: false } as const;
const weakAsk = { cue: 'ask', isWeak: true } as const;
const strongDuty = { cue: 'duty', isWeak: false } as const;
const weakDuty = { cue: 'duty', isWeak: true } as const;
const offer = { cue: 'offer', isWeak: true } as const;

/** A heading over other postings. */
export const leadsToOthers = (text: string): boolean =>
  text.length <= longestHeading && patterns.others.test(straightened(text));

/** The text of a button or link that leads to the application. */
export const isApply = (text: string): boolean =>
  text.length <= 40 && patterns.apply.test(straightened(text));

/** The words of a notice that the posting is closed, or null. */
export function closedNoticeIn(text: string): string | null {
  if (text.length > longestNotice || conditional.test(text)) return null;
  return patterns.closed.exec(straightened(text))?.[0] ?? null;
}

const longestNotice = 150;
/** "Open until the position is filled" is no notice. */
const conditional = /\b(?:until|once|when|if|after|before|bis|jusqu)/i;

/** What in a title says that it is the name of a job, or null. */
export function roleNamedIn(title: string): string | null {
  return (patterns.openToAll.exec(title) ?? patterns.roles.exec(title))?.[0] ?? null;
}

/** Counts the wordings of postings in a text; each different one counts once. */
export function addWordings(text: string, found: Set<string>): void {
  for (const match of straightened(text).matchAll(patterns.wording)) {
    found.add(match[0].toLowerCase());
  }
}

const straightened = (text: string): string => text.replaceAll('’', "'");
