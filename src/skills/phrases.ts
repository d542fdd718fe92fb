import { longestKey, ScannedText } from './scanned-text.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly hashes: readonly number[];
}

/** A set of words and phrases, compared with a text as names are: in lower case, without accents. */
export class Phrases {
  /** By the hash of the first word, the phrases that begin so: making no strings of the text is most of the speed. */
  readonly #byFirst = new Map<number, Phrase[]>();
  readonly #byLast = new Map<number, Phrase[]>();

  constructor(written: readonly string[]) {
    const scan = new ScannedText();
    for (const phrase of written) {
      scan.scan(phrase);
      const places = Array.from({ length: scan.count }, (_, place) => place);
      if (places.length === 0) continue;
      const words = places.map((place) => scan.wordAt(place));
      const hashes = places.map((place) => hashAt(scan, place));
      add(this.#byFirst, hashes[0]!, { words, hashes });
      add(this.#byLast, hashes.at(-1)!, { words, hashes });
    }
  }

  /** Whether a phrase begins at this token. */
  beginsAt(scan: ScannedText, place: number): boolean {
    if (this.#byFirst.size === 0 || place < 0 || place >= scan.count) return false;
    const phrases = this.#byFirst.get(hashAt(scan, place));
    return phrases?.some((phrase) => stands(phrase, scan, place)) ?? false;
  }

  /** Whether a phrase ends with this token. */
  endsAt(scan: ScannedText, place: number): boolean {
    if (this.#byLast.size === 0 || place < 0 || place >= scan.count) return false;
    const phrases = this.#byLast.get(hashAt(scan, place));
    return (
      phrases?.some((phrase) => stands(phrase, scan, place - phrase.words.length + 1)) ?? false
    );
  }
}

/** A word too long for any name has no hash; 0 stands for it, and the letters decide. */
function hashAt(scan: ScannedText, place: number): number {
  const from = scan.offsets[place]!;
  const to = scan.offsets[place + 1]!;
  return to - from > longestKey ? 0 : scan.hashOf(from, to);
}

function add(map: Map<number, Phrase[]>, key: number, phrase: Phrase): void {
  const known = map.get(key);
  if (known) known.push(phrase);
  else map.set(key, [phrase]);
}

function stands({ words, hashes }: Phrase, scan: ScannedText, from: number): boolean {
  if (from < 0 || from + words.length > scan.count) return false;
  return words.every(
    (word, offset) =>
      hashAt(scan, from + offset) === hashes[offset] && scan.wordAt(from + offset) === word,
  );
}
