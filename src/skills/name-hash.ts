/**
 * The rolling hash (FNV-1a, 32 bits) by which names are looked up. It runs over a name's tokens written
 * together, "nodejs" for "Node.js", so that a text's tokens continue it one by one without making strings.
 */
export const emptyHash = 0x811c9dc5 | 0;

const prime = 0x01000193;

/** Continues a hash over the text of a token. */
export function hashOf(text: string, from: number): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

const plus = 43;
const sharp = 35;
const ampersand = 38;
const dot = 46;
const lastFolded = 0x17f;

/** Letters and digits up to U+017F in lower case without accents, by character code; 0 for all others. */
const folded = new Uint16Array(lastFolded + 1);
for (let code = 0; code <= lastFolded; code++) {
  const character = String.fromCharCode(code);
  if (!/[\p{L}\p{N}]/u.test(character)) continue;
  folded[code] = character.toLowerCase().normalize('NFD').charCodeAt(0);
}

/**
 * The hash of a name as written, the same as that of its tokens (test/skills/name-hash.test.ts holds that for
 * every name): at start-up it is made for every name of the vocabulary, and tokens would be thrice as slow.
 */
export function hashOfName(text: string, start: number, end: number): number {
  let hash = emptyHash;
  let afterLetter = false;
  let maySign = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const letter = foldedAt(code);
    if (letter !== 0) {
      if (code === sharpS) hash = Math.imul(hash ^ letter, prime);
      hash = Math.imul(hash ^ letter, prime);
      afterLetter = true;
      maySign = true;
      continue;
    }
    const sign = signAt(text, at, end, code, afterLetter, maySign);
    hash = hashOf(sign === '&' ? 'and' : sign.toLowerCase(), hash);
    if (sign.length > 1) at += sign.length - 1;
    afterLetter = sign.length === dotNetLength;
    maySign = false;
  }
  return hash;
}

/** The sign that belongs to the name at this place, or an empty text for one that only parts its tokens. */
function signAt(
  text: string,
  at: number,
  end: number,
  code: number,
  afterLetter: boolean,
  maySign: boolean,
): string {
  if (code === ampersand) return '&';
  if (code === sharp) return maySign ? '#' : '';
  if (code === dot && !afterLetter) {
    const written = text.slice(at, Math.min(end, at + dotNetLength + 1));
    return dotNet.test(written) ? '.net' : '';
  }
  if (code !== plus || !maySign) return '';
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
  if (next === plus) return '++';
  return foldedAt(next) === 0 ? '+' : '';
}

const dotNetLength = '.net'.length;
const dotNet = /^\.net\b/i;

/** "ß" reads as two of the letter that it is folded to. */
const sharpS = 0xdf;
folded[sharpS] = 's'.charCodeAt(0);

function foldedAt(code: number): number {
  return code <= lastFolded ? folded[code]! : letterOf(String.fromCharCode(code));
}

function letterOf(character: string): number {
  if (!/[\p{L}\p{N}]/u.test(character)) return 0;
  return character.toLowerCase().normalize('NFD').charCodeAt(0);
}
