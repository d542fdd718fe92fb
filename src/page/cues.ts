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
};

/** Longer texts are no headings. */
const longestHeading = 90;

/** The cue of a heading's text, or null. `isWeak` cues are single words that other pages have as headings too. */
export function cueOf(text: string): { readonly cue: Cue; readonly isWeak: boolean } | null {
  if (text.length > longestHeading) return null;
  const heading = straightened(text);
  if (patterns.ask.test(heading)) return strongAsk;
  if (patterns.duty.test(heading)) return strongDuty;
  if (patterns.askAlone.test(heading)) return weakAsk;
  if (patterns.dutyAlone.test(heading)) return weakDuty;
  return patterns.offer.test(heading) ? offer : null;
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
  return text.length > 300 ? null : (patterns.closed.exec(straightened(text))?.[0] ?? null);
}

/** Counts the wordings of postings in a text; each different one counts once. */
export function addWordings(text: string, found: Set<string>): void {
  for (const match of straightened(text).matchAll(patterns.wording)) {
    found.add(match[0].toLowerCase());
  }
}

const straightened = (text: string): string => text.replaceAll('’', "'");
