import { type Token, tokensOf } from './tokens.ts';

/** One name of one skill, ready for finding. */
export interface Name {
  readonly skill: number;
  readonly written: string;
  /** The tokens written together: "nodejs". */
  readonly key: string;
  readonly tokens: number;
  /** Matched in capitals only. */
  readonly capitals: boolean;
  readonly ambiguous: boolean;
}

/**
 * A table from name to skills. Keys are the name's tokens written together, kept by a rolling hash, so that the
 * finder can extend a name token by token without making strings. An own open table in typed arrays holds
 * 45,000 names in a megabyte and fills in a few milliseconds; a Map of strings takes three times either.
 */
export class NameTable {
  readonly #names: readonly Name[];
  readonly #slots: Int32Array;
  readonly #next: Int32Array;
  readonly #mask: number;
  /** No name has more tokens than this. */
  readonly longest: number;

  constructor(names: readonly Name[]) {
    this.#names = names;
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, names.length * 2)));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    this.#next = new Int32Array(names.length).fill(-1);
    let longest = 1;
    for (let index = 0; index < names.length; index++) {
      const { key, tokens } = names[index]!;
      const slot = mixed(hashOf(key, emptyHash)) & this.#mask;
      this.#next[index] = this.#slots[slot]!;
      this.#slots[slot] = index;
      if (tokens > longest) longest = tokens;
    }
    this.longest = Math.min(longest, longestName);
  }

  /** Names whose key is that of the tokens from `from` to `to` (exclusive) with `tail` added; `hash` is their rolling hash. */
  find(
    hash: number,
    tokens: readonly Token[],
    from: number,
    to: number,
    tail: string,
    cut: number,
  ): Name[] | null {
    let found: Name[] | null = null;
    const slot = mixed(tail === '' ? hash : hashOf(tail, hash)) & this.#mask;
    for (let index = this.#slots[slot]!; index >= 0; index = this.#next[index]!) {
      const name = this.#names[index]!;
      if (sameKey(name.key, tokens, from, to, tail, cut)) {
        if (found) found.push(name);
        else found = [name];
      }
    }
    return found;
  }
}

const longestName = 8;
export const emptyHash = 0x811c9dc5 | 0;

/** Continues a rolling hash (FNV-1a, 32 bits) over a text. */
export function hashOf(text: string, from: number): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}

function mixed(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Whether the key is the tokens' texts written together, less `cut` characters at the end, and then `tail`. */
function sameKey(
  key: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  tail: string,
  cut: number,
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

export function nameOf(
  skill: number,
  written: string,
  capitals: boolean,
  ambiguous: boolean,
): Name {
  const tokens = tokensOf(written);
  return {
    skill,
    written,
    key: tokens.map((token) => token.text).join(''),
    tokens: tokens.length,
    capitals,
    ambiguous,
  };
}
