import { nameMarks } from './compile-vocabulary.ts';
import { hashOfName } from './name-hash.ts';
import { keyOf, type Token, tokensOf } from './tokens.ts';

/** One name of one skill. */
export interface Name {
  readonly skill: number;
  readonly written: string;
  /** The tokens written together: "nodejs". */
  readonly key: string;
  /** After how many characters of the key a token ends, the last one aside. */
  readonly gaps: readonly number[];
  /** Matched in capitals only. */
  readonly capitals: boolean;
  readonly ambiguous: boolean;
}

/**
 * A table from name to skills: an open hash table in typed arrays over the index's one long text.
 * It fills in a few milliseconds, since it makes neither strings nor objects: those come when a name is first
 * found. A Map from string to skill takes nearly twice as long for as many names (`npm run bench -- finder`).
 */
export class NameTable {
  readonly #text: string;
  readonly #starts: Uint32Array;
  readonly #skills: Uint32Array;
  readonly #slots: Int32Array;
  readonly #next: Int32Array;
  readonly #mask: number;
  readonly #made = new Map<number, Name>();
  readonly #isAmbiguous: (written: string) => boolean;

  /**
   * @param text a line per skill, its names with a tab between, each after its mark
   * @param count how many names there are
   * @param isAmbiguous names that count as ambiguous whatever their mark
   */
  constructor(text: string, count: number, isAmbiguous: (written: string) => boolean) {
    this.#text = text;
    this.#isAmbiguous = isAmbiguous;
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, count * 2)));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    this.#next = new Int32Array(count);
    this.#starts = new Uint32Array(count + 1);
    this.#skills = new Uint32Array(count);
    this.#fill();
  }

  #fill(): void {
    const text = this.#text;
    let skill = 0;
    let start = 0;
    let index = 0;
    for (let at = 0; at <= text.length && index < this.#next.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : newLine;
      if (code !== tab && code !== newLine) continue;
      const slot = mixed(hashOfName(text, start + 1, at)) & this.#mask;
      this.#starts[index] = start;
      this.#skills[index] = skill;
      this.#next[index] = this.#slots[slot]!;
      this.#slots[slot] = index++;
      this.#starts[index] = at + 1;
      start = at + 1;
      if (code === newLine) skill++;
    }
  }

  /**
   * Names whose key is the tokens from `from` to `to` (exclusive) written together, less `cut` characters at
   * the end, and then `tail`.
   * @param hash the rolling hash of just that
   */
  find(
    hash: number,
    tokens: readonly Token[],
    from: number,
    to: number,
    cut: number,
    tail: string,
  ): Name[] | null {
    let found: Name[] | null = null;
    for (
      let index = this.#slots[mixed(hash) & this.#mask]!;
      index >= 0;
      index = this.#next[index]!
    ) {
      const name = this.#nameAt(index);
      if (!sameKey(name.key, tokens, from, to, cut, tail)) continue;
      if (found) found.push(name);
      else found = [name];
    }
    return found;
  }

  #nameAt(index: number): Name {
    let name = this.#made.get(index);
    if (!name) {
      const mark = this.#text[this.#starts[index]!];
      const written = this.#text.slice(this.#starts[index]! + 1, this.#starts[index + 1]! - 1);
      const tokens = tokensOf(written);
      name = {
        skill: this.#skills[index]!,
        written,
        key: keyOf(tokens),
        gaps: gapsOf(tokens),
        capitals: mark === nameMarks.capitals || mark === nameMarks.ambiguousCapitals,
        ambiguous:
          mark === nameMarks.ambiguous ||
          mark === nameMarks.ambiguousCapitals ||
          this.#isAmbiguous(written),
      };
      this.#made.set(index, name);
    }
    return name;
  }
}

function gapsOf(tokens: readonly Token[]): number[] {
  let length = 0;
  return tokens.slice(0, -1).map(({ text }) => (length += text.length));
}

const tab = 9;
const newLine = 10;

/** No name has more tokens than this; the check of the vocabulary holds that. */
export const longestName = 10;

function mixed(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

function sameKey(
  key: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  cut: number,
  tail: string,
): boolean {
  let at = 0;
  for (let index = from; index < to; index++) {
    const { text } = tokens[index]!;
    const part = index === to - 1 && cut > 0 ? text.slice(0, -cut) : text;
    if (!key.startsWith(part, at)) return false;
    at += part.length;
  }
  return key.length === at + tail.length && key.endsWith(tail);
}
