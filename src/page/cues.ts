import * as words from './cue-words.ts';
import { type Found, isLetter, phraseList, plainText, TextLines } from './phrase-list.ts';

/** What a heading leads into, as far as it tells a posting from other pages. */
export type Cue = 'ask' | 'duty' | 'offer';

export interface HeadingCue {
  readonly cue: Cue;
  /** A single word that other pages have as a heading too. */
  readonly isWeak: boolean;
}

/** Longer texts are no headings. */
export const longestHeading = 90;
/** Further on in a heading the same words are said in passing. */
const latestStart = 30;

/** The page's lines and its blocks have the same headings: what was found once is kept. */
const remembered = new Map<string, HeadingCue | null>();
const mostRemembered = 5000;

/** The cues of headings, by their places in `texts`; texts that can't be headings have none. */
export function cuesIn(texts: readonly string[]): ReadonlyMap<number, HeadingCue> {
  if (remembered.size > mostRemembered) remembered.clear();
  const unknown = [...new Set(texts.filter((text) => mayLead(text) && !remembered.has(text)))];
  const found = searched(unknown);
  for (const [index, text] of unknown.entries()) remembered.set(text, found.get(index) ?? null);
  const cues = new Map<number, HeadingCue>();
  for (const [index, text] of texts.entries()) {
    const cue = remembered.get(text);
    if (cue) cues.set(index, cue);
  }
  return cues;
}

const mayLead = (text: string): boolean => text.length <= longestHeading && !isSentence(text);

function searched(headings: readonly string[]): Map<number, HeadingCue> {
  const cues = new Map<number, HeadingCue>();
  const lines = new TextLines(headings);
  const search = (written: string, cue: HeadingCue): void =>
    lines.find(phraseList(written), ({ index, offset }) => {
      if (offset <= latestStart && !cues.has(index)) cues.set(index, cue);
    });
  search(words.ask, { cue: 'ask', isWeak: false });
  search(words.duty, { cue: 'duty', isWeak: false });
  const alone: [ReadonlySet<string>, HeadingCue][] = [
    [textsOf(words.askAlone), { cue: 'ask', isWeak: true }],
    [textsOf(words.dutyAlone), { cue: 'duty', isWeak: true }],
  ];
  for (const [index, heading] of headings.entries()) {
    if (cues.has(index)) continue;
    const bare = lettersOnly(plainText(heading));
    const cue = alone.find(([texts]) => texts.has(bare))?.[1];
    if (cue !== undefined) cues.set(index, cue);
  }
  search(words.askWeak, { cue: 'ask', isWeak: true });
  search(words.offer, { cue: 'offer', isWeak: true });
  return cues;
}

const textsOf = (written: string): ReadonlySet<string> => new Set(phraseList(written));

function lettersOnly(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && !isLetter(text.charCodeAt(start))) start++;
  while (end > start && !isLetter(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isSentence(text: string): boolean {
  return '.;,!'.includes(text.charAt(text.length - 1)) && text.includes(' ');
}

/** Which of the headings stand over other postings. */
export function leadsToOthers(headings: readonly string[]): ReadonlySet<number> {
  const lines = new TextLines(headings);
  const found = new Set<number>();
  lines.find(phraseList(words.others), ({ index }) => found.add(index));
  const kinds = placesOf(lines, words.otherKinds);
  if (kinds.size > 0) {
    // "More jobs", "All open positions": which comes before of what.
    lines.find(phraseList(words.otherThings), ({ index, offset }) => {
      const before = offset - (kinds.get(index) ?? offset);
      if (before > 0 && before <= farthestThing) found.add(index);
    });
  }
  return found;
}

/** Letters from "other" to "jobs", with two words between them. */
const farthestThing = 25;

/** Where in each text the first phrase of a list stands. */
function placesOf(lines: TextLines, written: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  lines.find(phraseList(written), ({ index, offset }) => {
    places.set(index, Math.min(offset, places.get(index) ?? offset));
  });
  return places;
}

/** The text of a button or link that leads to the application. */
export function isApply(text: string): boolean {
  if (text.length > longestControl) return false;
  const plain = lettersOnly(plainText(text));
  return phraseList(words.apply).some(
    // "Applying" and "Applied" are other words than "Apply".
    (phrase) => plain.startsWith(phrase) && !isLetter(plain.charCodeAt(phrase.length)),
  );
}

const longestControl = 40;

/** The words of the first notice that the posting is closed, or null. */
export function closedNoticeIn(texts: readonly string[]): string | null {
  const notices = texts.filter((text) => text.length <= longestNotice);
  const lines = new TextLines(notices);
  let found: string | null = null;
  const note = (index: number, phrase: string): void => {
    if (found === null && !conditional.test(notices[index]!)) found = phrase;
  };
  lines.find(phraseList(words.closed), ({ index, phrase }) => note(index, phrase));
  const states: Found[] = [];
  lines.find(phraseList(words.closedStates), (state) => states.push(state));
  if (states.length > 0) {
    const things = placesOf(lines, words.closedThings);
    for (const { index, offset, phrase } of states) {
      if ((things.get(index) ?? offset) < offset) note(index, phrase);
    }
  }
  return found;
}

const longestNotice = 150;
/** "Open until the position is filled" is no notice. */
const conditional = /\b(?:until|once|when|if|after|before|bis|jusqu)/i;

/** What in each title says that it is the name of a job, by the titles' places. */
export function rolesNamedIn(titles: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [index, title] of titles.entries()) {
    const open = openToAll.exec(title);
    if (open !== null) found.set(index, open[0]);
  }
  new TextLines(titles).find(phraseList(words.roles), ({ index, phrase, next }) => {
    if (!found.has(index) && endsWord(next)) found.set(index, phrase);
  });
  for (const [index, title] of titles.entries()) {
    if (found.has(index)) continue;
    const ending = roleEndingOf(plainText(title));
    if (ending !== null) found.set(index, ending);
  }
  return found;
}

function roleEndingOf(title: string): string | null {
  for (const text of phraseList(words.roleEndings)) {
    const at = title.indexOf(text);
    if (at >= 0 && endsWord(title.slice(at + text.length, at + text.length + 8))) return text;
  }
  return null;
}

/** Marks of a title that is open to all, as the law of some countries asks: "(m/w/d)". */
const openToAll = /\(?\b[mwfdhvx] ?[/|] ?[mwfdhvx](?: ?[/|] ?[mwfdxi])?\)|\(h\/f\)|all genders/i;
/** Plurals, and the ways German writes both genders. */
const wordEnds = ['', 's', 'e', 'en', 'er', 'in', 'innen', ':in', '*in', '_in', '/in', '/-in'];

function endsWord(next: string): boolean {
  return wordEnds.some((end) => next.startsWith(end) && !isLetter(next.charCodeAt(end.length)));
}

/** The different wordings of postings in a text. */
export function wordingsIn(text: string): readonly string[] {
  const plain = plainText(text);
  return phraseList(words.wording).filter((phrase) => plain.includes(phrase));
}
