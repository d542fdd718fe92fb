/**
 * Finds many phrases in many short texts with the string's own search. A single pattern of hundreds of alternatives would
 * take longer to be made ready than the whole rest of a page's reading, and a content script starts cold on every page.
 */
export type PhraseList = readonly string[];

const opened = new Map<string, PhraseList>();

/**
 * Opens a written list, once: phrases parted by "; " or a line's end, the alternatives of a word by "|", "^" in front
 * for the beginning of a text.
 */
export function phraseList(written: string): PhraseList {
  const known = opened.get(written);
  if (known !== undefined) return known;
  const phrases: string[] = [];
  for (const line of written.trim().split('\n')) {
    for (const entry of line.split('; ')) {
      if (entry.includes('|')) phrases.push(...expanded(entry));
      else phrases.push(entry);
    }
  }
  opened.set(written, phrases);
  return phrases;
}

/** Plain loops: this runs once on every page, before anything has been made fast. */
function expanded(entry: string): string[] {
  let texts = [''];
  for (const word of entry.split(' ')) {
    const choices = word.split('|');
    const longer: string[] = [];
    for (const text of texts) {
      for (const choice of choices) {
        longer.push(choice === '' || text === '' ? text + choice : `${text} ${choice}`);
      }
    }
    texts = longer;
  }
  return texts;
}

/** The lower-case text with plain apostrophes, as the lists are written. */
export const plainText = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** Several texts made ready to be searched at once. */
export class TextLines {
  private readonly text: string;
  private readonly starts: number[] = [];

  constructor(texts: readonly string[]) {
    let at = 0;
    for (const text of texts) {
      this.starts.push(at + 1);
      at += text.length + 1;
    }
    const joined = plainText(`\n${texts.join('\n')}`);
    // A few capitals have longer small letters; places would no longer fit.
    this.text = joined.length === at ? joined : `\n${texts.map(sameLength).join('\n')}`;
  }

  /** Tells each phrase that begins with a word, at most once for each text. */
  find(list: PhraseList, onFound: (found: Found) => void): void {
    const { text } = this;
    for (const entry of list) {
      const atStart = entry.startsWith('^');
      const phrase = atStart ? entry.slice(1) : entry;
      const sought = atStart ? `\n${phrase}` : phrase;
      for (let at = text.indexOf(sought); at >= 0; ) {
        const start = atStart ? at + 1 : at;
        const index = this.indexAt(start);
        const offset = start - this.starts[index]!;
        if (offset >= 0 && (atStart || !isLetter(text.charCodeAt(start - 1)))) {
          onFound({
            index,
            offset,
            phrase,
            next: text.slice(start + phrase.length, start + phrase.length + 8),
          });
        }
        const nextStart = this.starts[index + 1];
        at = nextStart === undefined ? -1 : text.indexOf(sought, nextStart - 1);
      }
    }
  }

  private indexAt(at: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! <= at) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}

export interface Found {
  /** Which of the texts, and where in it. */
  readonly index: number;
  readonly offset: number;
  readonly phrase: string;
  /** The letters that follow, enough to see whether the word goes on. */
  readonly next: string;
}

function sameLength(text: string): string {
  const plain = plainText(text);
  return plain.length === text.length ? plain : text.replaceAll('’', "'");
}

/** Latin letters with and without accents; what else a word begins after is no matter here. */
export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250)
  );
}
