/**
 * JSON as publishers leave it in pages: behind comment and CDATA marks, with comments, trailing commas, raw line
 * breaks within strings, or with its quotes written as HTML entities. One pass over the text for each repair.
 */

/** The parsed value, or undefined where no repair helps. */
export function parseLoosely(text: string): unknown {
  const bare = withoutWrapping(text);
  return (
    parsed(bare) ??
    parsed(repaired(bare)) ??
    (bare.includes('quot;') || bare.includes('&#34;')
      ? parsed(repaired(withoutEntities(bare)))
      : undefined)
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Cuts off what stands before the first bracket and after the last: comment marks, CDATA marks, semicolons. */
function withoutWrapping(text: string): string {
  const start = firstOf(text.indexOf('{'), text.indexOf('['));
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  if (start < 0 || end < start) return '';
  const before = text.slice(0, start);
  // "<![CDATA[" has a bracket of its own.
  if (before.includes('<!') && text.startsWith('[CDATA[', start)) {
    return withoutWrapping(text.slice(start + 7).replace(/\]\]>[^\]}]*$/, ''));
  }
  return text.slice(start, end + 1);
}

function firstOf(left: number, right: number): number {
  if (left < 0) return right;
  return right < 0 ? left : Math.min(left, right);
}

/** The same text with comments and trailing commas gone and control characters in strings escaped. */
function repaired(text: string): string {
  const out: string[] = [];
  let kept = 0;
  let inString = false;
  for (let at = 0; at < text.length; ) {
    const edit = inString ? editInString(text, at) : editBetween(text, at);
    if (text.charAt(at) === '"') inString = !inString;
    if (edit.instead !== null) {
      out.push(text.slice(kept, at), edit.instead);
      kept = at + edit.length;
    }
    at += edit.length;
  }
  out.push(text.slice(kept));
  return out.join('');
}

/** How far to go on, and what to write instead; null leaves the text as it is. */
interface Edit {
  readonly length: number;
  readonly instead: string | null;
}

const keepOne: Edit = { length: 1, instead: null };
const keepTwo: Edit = { length: 2, instead: null };

function editInString(text: string, at: number): Edit {
  const code = text.charCodeAt(at);
  // JSON knows few escapes; a stray backslash stands for itself.
  if (code === 92) {
    return '"\\/bfnrtu'.includes(text.charAt(at + 1)) ? keepTwo : { length: 1, instead: '\\\\' };
  }
  if (code < 32) return { length: 1, instead: code === 10 ? '\\n' : ' ' };
  return keepOne;
}

function editBetween(text: string, at: number): Edit {
  const character = text.charAt(at);
  if (character === ',' && closesNext(text, at + 1)) return { length: 1, instead: '' };
  if (character !== '/') return keepOne;
  const next = text.charAt(at + 1);
  if (next !== '*' && next !== '/') return keepOne;
  const close = next === '*' ? '*/' : '\n';
  const end = text.indexOf(close, at + 2);
  return { length: (end < 0 ? text.length : end + close.length) - at, instead: ' ' };
}

function closesNext(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  const next = text.charAt(at);
  return next === '}' || next === ']' || next === ',';
}

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  '#34': '"',
  amp: '&',
  lt: '<',
  gt: '>',
  '#39': "'",
  apos: "'",
  nbsp: ' ',
};

/** Resolves the entities that matter to JSON, twice where they were escaped twice. */
function withoutEntities(text: string): string {
  const once = resolved(text);
  return once.includes('&quot;') && !once.includes('"') ? resolved(once) : once;
}

function resolved(text: string): string {
  return text.replace(
    /&(quot|#34|amp|lt|gt|#39|apos|nbsp);/g,
    (whole, name: string) => entities[name] ?? whole,
  );
}
