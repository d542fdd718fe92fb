import * as words from './cue-words.ts';
import { findPhrases, isLetter, type PhraseList, phraseList, plainText } from './phrase-list.ts';

/** What a heading leads into, as far as it tells a posting from other pages. */
export type Cue = 'ask' | 'duty' | 'offer';

export interface HeadingCue {
  readonly cue: Cue;
  /** A single word that other pages have as a heading too. */
  readonly isWeak: boolean;
}

const lists = new Map<string, PhraseList>();

/** The list is opened when it is first needed: most pages need few of them. */
function listOf(written: string): PhraseList {
  let list = lists.get(written);
  if (list === undefined) {
    list = phraseList(written);
    lists.set(written, list);
  }
  return list;
}

/** Longer texts are no headings. */
export const longestHeading = 90;
/** Further on in a heading the same words are said in passing. */
const latestStart = 30;

/** The cues of headings, by their places in `texts`; texts that can't be headings have none. */
export function cuesIn(texts: readonly string[]): Map<number, HeadingCue> {
  const lines = headingLines(texts);
  const cues = new Map<number, HeadingCue>();
  const strong = (written: string, cue: Cue, isWeak: boolean): void =>
    findPhrases(listOf(written), lines.text, (at) => {
      const index = lines.indexAt(at);
      if (!cues.has(index) && at - lines.startOf(index) <= latestStart)
        cues.set(index, { cue, isWeak });
    });
  strong(words.ask, 'ask', false);
  strong(words.duty, 'duty', false);
  for (const [index, heading] of lines.headings) {
    if (!cues.has(index)) {
      const bare = lettersOnly(heading);
      if (aloneSet(words.askAlone).has(bare)) cues.set(index, { cue: 'ask', isWeak: true });
      else if (aloneSet(words.dutyAlone).has(bare)) cues.set(index, { cue: 'duty', isWeak: true });
    }
  }
  strong(words.offer, 'offer', true);
  return cues;
}

interface HeadingLines {
  /** All headings, each after a line break. */
  readonly text: string;
  readonly headings: readonly (readonly [number, string])[];
  indexAt(at: number): number;
  startOf(index: number): number;
}

function headingLines(texts: readonly string[]): HeadingLines {
  const headings: [number, string][] = [];
  const starts: number[] = [];
  const startByIndex = new Map<number, number>();
  let text = '';
  for (const [index, written] of texts.entries()) {
    if (written.length > longestHeading || isSentence(written)) continue;
    const heading = plainText(written);
    headings.push([index, heading]);
    starts.push(text.length + 1);
    startByIndex.set(index, text.length + 1);
    text += `\n${heading}`;
  }
  return {
    text,
    headings,
    indexAt: (at) => headings[lastNotAfter(starts, at)]?.[0] ?? -1,
    startOf: (index) => startByIndex.get(index) ?? 0,
  };
}

function lastNotAfter(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const sets = new Map<string, ReadonlySet<string>>();

function aloneSet(written: string): ReadonlySet<string> {
  let set = sets.get(written);
  if (set === undefined) {
    set = new Set(listOf(written).phrases.map(({ text }) => text));
    sets.set(written, set);
  }
  return set;
}

function lettersOnly(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && !isLetter(text.charCodeAt(start))) start++;
  while (end > start && !isLetter(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isSentence(text: string): boolean {
  return '.;,!'.includes(text.charAt(text.length - 1)) && text.includes(' ');
}

/** A heading over other postings. */
export const leadsToOthers = (text: string): boolean =>
  text.length <= longestHeading && firstIn(words.others, text) !== null;

/** The text of a button or link that leads to the application. */
export function isApply(text: string): boolean {
  if (text.length > longestControl) return false;
  const plain = lettersOnly(plainText(text));
  return listOf(words.apply).phrases.some(
    (phrase) => plain.startsWith(phrase.text) && !isWordGoingOn(plain, phrase.text.length),
  );
}

const longestControl = 40;

/** "Applying" and "Applied" are other words than "Apply". */
const isWordGoingOn = (text: string, at: number): boolean => isLetter(text.charCodeAt(at));

/** The words of a notice that the posting is closed, or null. */
export function closedNoticeIn(text: string): string | null {
  if (text.length > longestNotice || conditional.test(text)) return null;
  return firstIn(words.closed, text);
}

const longestNotice = 150;
/** "Open until the position is filled" is no notice. */
const conditional = /\b(?:until|once|when|if|after|before|bis|jusqu)/i;

function firstIn(written: string, text: string): string | null {
  let found: string | null = null;
  findPhrases(listOf(written), `\n${plainText(text)}`, (_at, phrase) => {
    found ??= phrase;
  });
  return found;
}

/** What in a title says that it is the name of a job, or null. */
export function roleNamedIn(title: string): string | null {
  const open = openToAll.exec(title);
  if (open !== null) return open[0];
  const plain = plainText(title);
  for (const { text } of listOf(words.roles).phrases) {
    const at = plain.indexOf(text);
    if (at >= 0 && !isLetter(plain.charCodeAt(at - 1)) && endsWord(plain, at + text.length))
      return text;
  }
  for (const { text } of listOf(words.roleEndings).phrases) {
    const at = plain.indexOf(text);
    if (at >= 0 && endsWord(plain, at + text.length)) return text;
  }
  return null;
}

/** Marks of a title that is open to all, as the law of some countries asks: "(m/w/d)". */
const openToAll = /\(?\b[mwfdhvx] ?[/|] ?[mwfdhvx](?: ?[/|] ?[mwfdxi])?\)|\(h\/f\)|all genders/i;
/** Plurals, and the ways German writes both genders. */
const wordEnds = ['', 's', 'e', 'en', 'er', 'in', 'innen', ':in', '*in', '_in', '/in', '/-in'];

function endsWord(text: string, at: number): boolean {
  return wordEnds.some(
    (end) => text.startsWith(end, at) && !isLetter(text.charCodeAt(at + end.length)),
  );
}

/** The different wordings of postings in a text, in lower case. */
export function wordingsIn(text: string): readonly string[] {
  const found = new Set<string>();
  findPhrases(listOf(words.wording), `\n${plainText(text)}`, (_at, phrase) => found.add(phrase));
  return [...found];
}
