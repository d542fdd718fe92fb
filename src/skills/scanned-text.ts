import { foldedLetter, joiner, spellingOf } from './folding.ts';
import { gapBetween, gaps } from './gaps.ts';

const base = 0x01000193;
/** No name has more folded characters than this; the check of the vocabulary holds that. */
export const longestKey = 120;
const powers = new Int32Array(longestKey + 1);
powers[0] = 1;
for (let at = 1; at < powers.length; at++) powers[at] = Math.imul(powers[at - 1]!, base);

/** The rolling hash of something, followed by one more character. */
export function extendedHash(hash: number, code: number): number {
  return (Math.imul(hash, base) + code) | 0;
}

/**
 * A text as tokens: runs of letters, runs of digits with what is glued to them, the signs of "C++", "C#" and "A+",
 * ".NET" with its dot, and "&", which reads as "and". All folded characters stand one after the other in one
 * array, whatever stood between them, with the rolling hash of each prefix beside it: the hash of any stretch of
 * tokens written together ("nodejs") then costs one multiplication, and comparing it is a walk along the array.
 *
 * One object is used again for text after text, so that finding makes no new arrays.
 */
export class ScannedText {
  text = '';
  /** How many tokens there are. */
  count = 0;
  /** Places of each token in the text, in UTF-16 units. */
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  /** Where each token begins among the folded characters; one more entry closes the last. */
  offsets = new Int32Array(0);
  /** What stands before each token (see `gaps`). */
  gaps = new Uint8Array(0);
  folded = new Uint16Array(0);
  #hashes = new Int32Array(1);
  #length = 0;

  /** Reads a text into this object, in place of what it held. Linear in the length of the text. */
  scan(text: string): this {
    this.#makeRoom(text.length);
    this.text = text;
    this.count = 0;
    this.#length = 0;
    let inside = outside;
    for (let at = 0; at < text.length; ) {
      if (inside === inLetters) at = this.#pushPlainLetters(at);
      if (at === text.length) break;
      const code = codeAt(text, at);
      const width = code > 0xffff ? 2 : 1;
      const letter = foldedLetter(code);
      if (letter === joiner) {
        if (inside !== outside) this.ends[this.count - 1] = at + width;
        at += width;
      } else if (letter === 0) {
        at += this.#sign(at, code, inside) || width;
        inside = outside;
      } else {
        const digit = isDigit(letter);
        if (inside === outside || (digit && inside === inLetters)) {
          this.#open(at, inside !== outside);
          inside = digit ? inDigits : inLetters;
        }
        if (letter > 0) this.#push(letter);
        else this.#pushAll(spellingOf(code));
        at += width;
        this.ends[this.count - 1] = at;
      }
    }
    this.offsets[this.count] = this.#length;
    return this;
  }

  /** The rolling hash of the folded characters from one place to another, at most `longestKey` on. */
  hashOf(from: number, to: number): number {
    return (this.#hashes[to]! - Math.imul(this.#hashes[from]!, powers[to - from]!)) | 0;
  }

  /** The tokens from one to another (exclusive) written together, in folded characters. */
  keyOf(from: number, to: number): string {
    let key = '';
    const end = this.offsets[to]!;
    for (let at = this.offsets[from]!; at < end; at++) key += String.fromCharCode(this.folded[at]!);
    return key;
  }

  /** The token at this place as a word; an empty text where there is none. */
  wordAt(place: number): string {
    return place < 0 || place >= this.count ? '' : this.keyOf(place, place + 1);
  }

  /** What stands before a token as written; an empty text before the first. */
  gapText(place: number): string {
    return place === 0 ? '' : this.text.slice(this.ends[place - 1], this.starts[place]);
  }

  #makeRoom(length: number): void {
    if (length < this.starts.length) return;
    const size = 2 ** Math.ceil(Math.log2(Math.max(1024, length + 2)));
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.offsets = new Int32Array(size);
    this.gaps = new Uint8Array(size);
    this.folded = new Uint16Array(size);
    this.#hashes = new Int32Array(size + 1);
  }

  #open(at: number, glued: boolean): void {
    const { count, ends } = this;
    this.starts[count] = at;
    this.offsets[count] = this.#length;
    if (glued) this.gaps[count] = gaps.none;
    else this.gaps[count] = count === 0 ? gaps.end : gapBetween(this.text, ends[count - 1]!, at);
    this.count++;
  }

  #push(letter: number): void {
    const length = this.#length++;
    this.folded[length] = letter;
    this.#hashes[length + 1] = extendedHash(this.#hashes[length]!, letter);
  }

  /** The usual case by the shortest way: more letters from a to z. Says where they end. */
  #pushPlainLetters(from: number): number {
    const { text, folded } = this;
    const hashes = this.#hashes;
    const { length: end } = text;
    let length = this.#length;
    let hash = hashes[length]!;
    let at = from;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      const letter = code | lowerCaseBit;
      if (letter < firstLetter || letter > lastLetter || code > lastLetter) break;
      folded[length] = letter;
      hash = extendedHash(hash, letter);
      hashes[++length] = hash;
    }
    if (at === from) return at;
    this.#length = length;
    this.ends[this.count - 1] = at;
    return at;
  }

  /** For "ß", "&" and such, which are read as more letters than they have. */
  #pushAll(letters: string): void {
    if (this.#length + letters.length + this.text.length >= this.folded.length)
      this.#makeMoreRoom();
    for (let at = 0; at < letters.length; at++) this.#push(letters.charCodeAt(at));
  }

  #makeMoreRoom(): void {
    const { folded } = this;
    this.folded = new Uint16Array(folded.length * 2);
    this.folded.set(folded);
    const hashes = this.#hashes;
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#hashes.set(hashes);
  }

  /** Reads a sign that belongs to names as a token of its own; says how many characters it has, or 0. */
  #sign(at: number, code: number, inside: number): number {
    const { text } = this;
    const glued = inside !== outside;
    if (code === ampersand) return this.#token(at, 1, 'and', glued);
    if (code === sharp) return glued ? this.#token(at, 1, '#', true) : 0;
    if (code === plus && glued) {
      const next = at + 1 < text.length ? codeAt(text, at + 1) : 0;
      if (next === plus) return this.#token(at, 2, '++', true);
      return foldedLetter(next) === 0 ? this.#token(at, 1, '+', true) : 0;
    }
    if (code === dot && !glued) {
      const width = dotNetWidth(text, at);
      if (width > 0) return this.#token(at, width, dotNet, false);
    }
    return 0;
  }

  #token(at: number, width: number, letters: string, glued: boolean): number {
    this.#open(at, glued);
    this.#pushAll(letters);
    this.ends[this.count - 1] = at + width;
    return width;
  }
}

const outside = 0;
const inLetters = 1;
/** Digits, and the letters after them: "2FA" is one token, "Python3" two. */
const inDigits = 2;

const lowerCaseBit = 0x20;
const firstLetter = 0x61;
const lastLetter = 0x7a;
const ampersand = 0x26;
const plus = 0x2b;
const dot = 0x2e;
const sharp = 0x23;
const dotNet = '.net';

/** How many characters of ".NET" stand here, or of ". NET" as some sites write it; 0 where there is something else. */
function dotNetWidth(text: string, at: number): number {
  const hasSpaces = text[at + 1] === ' ' && (at === 0 || text[at - 1] === ' ');
  const start = at + (hasSpaces ? 2 : 1);
  const end = start + dotNet.length - 1;
  if (text.slice(start, end).toLowerCase() !== dotNet.slice(1)) return 0;
  const letter = end < text.length ? foldedLetter(codeAt(text, end)) : 0;
  return letter === 0 || isDigit(letter) ? end - at : 0;
}

function isDigit(letter: number): boolean {
  return letter >= 0x30 && letter <= 0x39;
}

function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff ? text.codePointAt(at)! : code;
}
