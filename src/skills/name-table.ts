import { foldedLetter, joiner } from './folding.ts';
import { extendedHash, longestKey, ScannedText } from './scanned-text.ts';
import { markOf, type NameMark } from './skill-index.ts';
import { accentsIn } from './spelling.ts';

/**
 * So many letters of a name are known to the table's filter: a stretch of text whose first ones no name begins with
 * needs no further look.
 */
export const prefixLengths: readonly number[] = [4, 8, 12, 17];

const filterBits = 20;

/** One name of one skill. */
export interface Name extends NameMark {
  /** The skill's place in the index. */
  readonly skill: number;
  readonly written: string;
  /** The tokens written together: "nodejs". */
  readonly key: string;
  /** Its letters with accents, see `accentsIn`. */
  readonly accents: string;
  /** What stands between the tokens, by how many characters of the key come before it. */
  readonly gaps: ReadonlyMap<number, string>;
}

/**
 * A table from name to skill: an open hash table in typed arrays over the index's one long text. It fills in a few
 * milliseconds, since it makes neither strings nor objects: those come when a name is first found.
 * `npm run bench -- finder` sets it beside a Map from string to skill.
 */
export class NameTable {
  readonly #text: string;
  readonly #starts: Uint32Array;
  readonly #skills: Uint32Array;
  readonly #hashes: Int32Array;
  /** By slot, a name's place and one more; 0 where there is none. */
  readonly #slots: Int32Array;
  /** The next name of the same slot, likewise. */
  readonly #next: Int32Array;
  readonly #shift: number;
  /** A bit for the hash of each name, and of its beginnings of `prefixLengths` letters: small enough for a fast cache. */
  readonly #filter = new Uint8Array(2 ** (filterBits - 3));
  readonly #made = new Map<number, Name>();
  readonly #scan = new ScannedText();

  /**
   * @param text a line per skill, its names with a tab between, each after its mark
   * @param count how many names there are
   */
  constructor(text: string, count: number) {
    this.#text = text;
    const bits = Math.ceil(Math.log2(Math.max(16, count * 2)));
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(2 ** bits);
    this.#next = new Int32Array(count);
    this.#hashes = new Int32Array(count);
    this.#starts = new Uint32Array(count + 1);
    this.#skills = new Uint32Array(count);
    this.#fill();
  }

  /** The first name of this hash, and then, given that one, the next; -1 where there is no more. */
  find(hash: number, after = -1): number {
    if (after < 0 && !this.mayHold(hash)) return -1;
    let found = after < 0 ? this.#slots[slotOf(hash, this.#shift)]! : this.#next[after]!;
    while (found > 0 && this.#hashes[found - 1] !== hash) found = this.#next[found - 1]!;
    return found - 1;
  }

  /** Whether a name may have this hash, or begin with `prefixLengths` letters of it; never wrong where it says no. */
  mayHold(hash: number): boolean {
    const bit = slotOf(hash, 32 - filterBits);
    return (this.#filter[bit >> 3]! & (1 << (bit & 7))) !== 0;
  }

  nameAt(place: number): Name {
    let name = this.#made.get(place);
    if (!name) {
      name = this.#make(place);
      this.#made.set(place, name);
    }
    return name;
  }

  #make(place: number): Name {
    const { written, ...mark } = markOf(
      this.#text.slice(this.#starts[place]!, this.#starts[place + 1]! - 1),
    );
    const scan = this.#scan.scan(written);
    const gaps = new Map<number, string>();
    for (let token = 1; token < scan.count; token++) {
      gaps.set(scan.offsets[token]!, scan.gapText(token));
    }
    const key = scan.keyOf(0, scan.count);
    return {
      ...mark,
      skill: this.#skills[place]!,
      written,
      key,
      accents: accentsIn(written),
      gaps,
    };
  }

  #fill(): void {
    const text = this.#text;
    const { length } = text;
    const count = this.#next.length;
    let skill = 0;
    let start = 0;
    let hash = 0;
    let plain = true;
    let place = 0;
    let letters = 0;
    for (let at = 0; at <= length && place < count; at++) {
      const code = at < length ? text.charCodeAt(at) : newLine;
      if (code !== tab && code !== newLine) {
        const letter = foldedLetter(code);
        if (letter > 0) {
          hash = extendedHash(hash, letter);
          letters++;
          if (isPrefixLength[letters] === 1) this.#addToFilter(hash);
        } else if (letter < joiner || isSign(code)) plain = false;
        continue;
      }
      this.#add(place++, skill, start, plain ? hash : this.#scannedHash(start, at));
      if (code === newLine) skill++;
      start = at + 1;
      hash = 0;
      letters = 0;
      plain = true;
    }
    this.#starts[place] = start;
  }

  #add(place: number, skill: number, start: number, hash: number): void {
    this.#starts[place] = start;
    this.#skills[place] = skill;
    this.#hashes[place] = hash;
    this.#addToFilter(hash);
    const slot = slotOf(hash, this.#shift);
    this.#next[place] = this.#slots[slot]!;
    this.#slots[slot] = place + 1;
  }

  #addToFilter(hash: number): void {
    const bit = slotOf(hash, 32 - filterBits);
    this.#filter[bit >> 3]! |= 1 << (bit & 7);
  }

  /** The hash of a name with signs in it, which only the scan of a text knows how to read. */
  #scannedHash(start: number, end: number): number {
    const scan = this.#scan.scan(this.#text.slice(start, end));
    for (const length of prefixLengths) {
      if (length <= scan.offsets[scan.count]!) this.#addToFilter(scan.hashOf(0, length));
    }
    return scan.hashOf(0, scan.offsets[scan.count]!);
  }
}

const isPrefixLength = new Uint8Array(longestKey + 1);
for (const length of prefixLengths) isPrefixLength[length] = 1;

const tab = 0x09;
const newLine = 0x0a;

function slotOf(hash: number, shift: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> shift;
}

/** Whether a character may be a token, or part of one, though it is neither letter nor digit. */
function isSign(code: number): boolean {
  return code === 0x23 || code === 0x26 || code === 0x2b || code === 0x2e || code > 0xd7ff;
}
