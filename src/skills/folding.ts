/**
 * How characters are read when names and texts are compared: letters and digits in lower case without accents,
 * "𝗣𝘆𝘁𝗵𝗼𝗻" in fancy letters as "python". Everything else parts tokens (scanned-text.ts), a few signs aside.
 */

/** An accent that stands as a character of its own, a soft hyphen, a mark without width: read as nothing. */
export const joiner = -1;
/** A character that is read as several letters, such as "ß": `spellingOf` tells which. */
const several = -2;

const ownSpellings: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
};

const letterOrDigit = /^[\p{L}\p{N}]$/u;
const mark = /^[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]$/u;

function reading(code: number): number {
  const character = String.fromCodePoint(code);
  if (mark.test(character)) return joiner;
  if (!letterOrDigit.test(character)) return 0;
  const letters = spellingOf(code);
  return letters.length === 1 ? letters.charCodeAt(0) : letters.length === 0 ? 0 : several;
}

/** The folded letters that a character is read as. */
export function spellingOf(code: number): string {
  const lower = String.fromCodePoint(code).toLowerCase();
  const parts = (ownSpellings[lower] ?? lower.normalize('NFKD')).toLowerCase();
  return [...parts].filter((part) => letterOrDigit.test(part)).join('');
}

const tableSize = 0x250;
const table = Int32Array.from({ length: tableSize }, (_, code) => reading(code));
const beyondTable = new Map<number, number>();

/** The folded letter of a character; 0 where it is neither letter nor digit; `joiner`; or less for several letters. */
export function foldedLetter(code: number): number {
  if (code < tableSize) return table[code]!;
  let letter = beyondTable.get(code);
  if (letter === undefined) {
    letter = reading(code);
    beyondTable.set(code, letter);
  }
  return letter;
}
