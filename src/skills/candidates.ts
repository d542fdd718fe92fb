import { emptyHash, hashOf } from './name-hash.ts';
import { longestName, type Name, type NameTable } from './name-table.ts';
import type { Token } from './tokens.ts';

/** A stretch of tokens that is a name, before its surroundings are looked at. */
export interface Candidate {
  readonly name: Name;
  /** Places in the list of tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Every name that begins at each token, the longest first. */
export function candidatesIn(
  text: string,
  tokens: readonly Token[],
  table: NameTable,
): Candidate[][] {
  const all: Candidate[][] = [];
  for (let from = 0; from < tokens.length; from++)
    all.push(candidatesAt(text, tokens, from, table));
  return all;
}

function candidatesAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  table: NameTable,
): Candidate[] {
  const found: Candidate[] = [];
  let hash = emptyHash;
  const limit = Math.min(tokens.length, from + longestName);
  for (let at = from; at < limit; at++) {
    const token = tokens[at]!;
    if (at > from && !token.joined) break;
    const before = hash;
    hash = hashOf(token.text, hash);
    const to = at + 1;
    const add = (names: Name[] | null, plural: boolean): void => {
      for (const name of names ?? []) {
        if (fits(name, text, tokens, from, to, plural)) found.push({ name, from, to });
      }
    };
    add(table.find(hash, tokens, from, to, 0, ''), false);
    for (const [cut, tail] of singularsOf(token.text)) {
      add(
        table.find(hashOf(token.text.slice(0, -cut) + tail, before), tokens, from, to, cut, tail),
        true,
      );
    }
    if (to - from > 1 && token.text.length > 3 && !token.text.endsWith('s')) {
      add(table.find(hashOf('s', hash), tokens, from, to, 0, 's'), true);
    }
  }
  return found.reverse();
}

const none: readonly (readonly [cut: number, tail: string])[] = [];
const plain = [[1, '']] as const;
const sibilant = [
  [1, ''],
  [2, ''],
] as const;
const withY = [
  [1, ''],
  [3, 'y'],
] as const;

/** How a plural may be undone: characters to cut, and what to put instead. */
function singularsOf(word: string): readonly (readonly [cut: number, tail: string])[] {
  if (word.length < 3 || !word.endsWith('s') || word.endsWith('ss')) return none;
  if (word.endsWith('ies')) return withY;
  return word.endsWith('es') ? sibilant : plain;
}

function fits(
  name: Name,
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  plural: boolean,
): boolean {
  if (name.capitals) {
    const written = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    return sameCapitals(name.written, written.replaceAll(' & ', '&'), plural);
  }
  if (plural && name.key.length < 4) return false;
  let length = 0;
  for (let at = from + 1; at < to; at++) {
    length += tokens[at - 1]!.text.length;
    if (!mayMeet(name, text, tokens[at - 1]!, tokens[at]!, length)) return false;
  }
  return true;
}

/**
 * Whether two tokens of the text may be parts of the name. They may where the name has its own gap after as many
 * characters; elsewhere ("Java Script" for "JavaScript") and at a stroke that the name has not
 * ("client/server") only where neither is short: "no de" is not "Node", "m/d" not "M.D.".
 */
function mayMeet(name: Name, text: string, left: Token, right: Token, length: number): boolean {
  const atGap = name.gaps.includes(length);
  const stroke = text.slice(left.end, right.start).includes('/') && !name.written.includes('/');
  if (atGap && !stroke) return true;
  const joined = !stroke && text[left.end] !== ' ';
  return joined || (left.text.length > 3 && right.text.length > 3);
}

function sameCapitals(name: string, written: string, plural: boolean): boolean {
  if (!plural) return written === name;
  return /['’]?s$/.test(written) && written.replace(/['’]?s$/, '') === name;
}
