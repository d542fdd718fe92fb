/**
 * Finds many phrases in a text with the string's own search. A single pattern of hundreds of alternatives would take
 * longer to be made ready than the whole rest of a page's reading, and a content script starts cold on every page.
 */
export interface PhraseList {
  readonly phrases: readonly Phrase[];
}

interface Phrase {
  readonly text: string;
  /** Only where the text begins. */
  readonly atStart: boolean;
}

/** Expands a list: phrases parted by ";" or a line's end, the alternatives of a word by "|", "^" for the beginning. */
export function phraseList(written: string): PhraseList {
  const phrases: Phrase[] = [];
  for (const entry of written.split(/[;\n]/)) {
    const trimmed = entry.trim();
    if (trimmed === '') continue;
    const atStart = trimmed.startsWith('^');
    for (const text of expanded(atStart ? trimmed.slice(1) : trimmed)) {
      phrases.push({ text, atStart });
    }
  }
  return { phrases };
}

function expanded(entry: string): string[] {
  let texts = [''];
  for (const word of entry.split(' ')) {
    const choices = word.split('|');
    texts = texts.flatMap((text) =>
      choices.map((choice) => (choice === '' || text === '' ? text + choice : `${text} ${choice}`)),
    );
  }
  return texts;
}

/** The lower-case text with plain apostrophes, as the lists are written. */
export const plainText = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/**
 * Calls `onFound` with the place of each phrase in `text` (lower case, lines parted by "\n") where a word begins;
 * each phrase is told once a line.
 */
export function findPhrases(
  { phrases }: PhraseList,
  text: string,
  onFound: (at: number, phrase: string) => void,
): void {
  for (const phrase of phrases) {
    const sought = phrase.atStart ? `\n${phrase.text}` : phrase.text;
    let at = text.indexOf(sought);
    while (at >= 0) {
      const start = phrase.atStart ? at + 1 : at;
      if (phrase.atStart || !isLetter(text.charCodeAt(start - 1))) onFound(start, phrase.text);
      const lineEnd = text.indexOf('\n', start + 1);
      at = lineEnd < 0 ? -1 : text.indexOf(sought, lineEnd);
    }
  }
}

/** Latin letters with and without accents; what else a word begins after is no matter here. */
export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250)
  );
}
