import { ScannedText } from './scanned-text.ts';

/** A set of words and phrases, compared with a text as names are: in lower case, without accents. */
export class Phrases {
  /** By the first word, the other words of each phrase that begins so. */
  readonly #byFirst = new Map<string, string[][]>();
  readonly #byLast = new Map<string, string[][]>();

  constructor(written: readonly string[]) {
    const scan = new ScannedText();
    for (const phrase of written) {
      scan.scan(phrase);
      const words = Array.from({ length: scan.count }, (_, place) => scan.wordAt(place));
      if (words.length === 0) continue;
      add(this.#byFirst, words[0]!, words);
      add(this.#byLast, words.at(-1)!, words);
    }
  }

  /** Whether a phrase begins at this token. */
  beginsAt(scan: ScannedText, place: number): boolean {
    const phrases = this.#byFirst.get(scan.wordAt(place));
    return phrases?.some((words) => stands(words, scan, place)) ?? false;
  }

  /** Whether a phrase ends with this token. */
  endsAt(scan: ScannedText, place: number): boolean {
    const phrases = this.#byLast.get(scan.wordAt(place));
    return phrases?.some((words) => stands(words, scan, place - words.length + 1)) ?? false;
  }
}

function add(map: Map<string, string[][]>, key: string, words: string[]): void {
  const known = map.get(key);
  if (known) known.push(words);
  else map.set(key, [words]);
}

function stands(words: readonly string[], scan: ScannedText, from: number): boolean {
  return words.every((word, offset) => scan.wordAt(from + offset) === word);
}
