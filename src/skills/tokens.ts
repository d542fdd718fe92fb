/**
 * Names and texts are compared token by token: runs of letters and digits, with the signs that belong to
 * names ("C++", "C#", "A+", ".NET"), in lower case and without accents; "&" reads as "and".
 */
export interface Token {
  /** Lower case, without accents and apostrophes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Only a hyphen, dot, slash or space stands between this token and the one before it. */
  readonly joined: boolean;
}

const tokenPattern =
  /(?<![\p{L}\p{N}])\.net\b|[\p{L}\p{N}]+(?:['’][\p{L}]{1,2}\b)?(?:\+\+|#|\+(?![\p{L}\p{N}]))?|&/giu;

/** Splits a text into tokens, in order. Linear in the length of the text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const found of text.matchAll(tokenPattern)) {
    const start = found.index;
    const end = start + found[0].length;
    tokens.push({
      text: normalise(found[0]),
      start,
      end,
      joined: previousEnd >= 0 && isSoftGap(text, previousEnd, start),
    });
    previousEnd = end;
  }
  return tokens;
}

function normalise(written: string): string {
  if (written === '&') return 'and';
  const lower = written.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower.replace(/['’]/g, '').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 || code === 39) return false;
  }
  return true;
}

const softMarks = ' -./\u2010\u2011\u2013_\u00a0';

/** "CI/CD", "node.js", "full-stack", "full stack"; a full stop before a space ends a sentence instead. */
function isSoftGap(text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length === 0) return true;
  if (length === 1) return softMarks.includes(text[from]!) || text[from] === '\n';
  return length === 3 && text.slice(from, to) === ' / ';
}

/** The key under which a name is looked up: its tokens written together, so that "nodejs" is "Node.js". */
export function keyOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join('');
}
