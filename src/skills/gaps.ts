/** What stands between a token and the one before it. */
export const gaps = {
  /** Nothing: the "3" of "Python3", the "#" of "C#". */
  none: 0,
  apostrophe: 1,
  /** Spaces, and the "®" of "Microsoft® Excel". */
  space: 2,
  /** One hyphen, dot or underscore without spaces: "full-stack", "Node.js". */
  joined: 3,
  /** One "/" with or without spaces: "CI/CD". */
  stroke: 4,
  /** A comma, a bracket or the like: part of a name only where the name has the very same. */
  other: 5,
  /** The start of a text or line, or much between: no name reaches across. */
  end: 6,
} as const;

const longestGap = 4;

/** The kind of what stands between two tokens that do not touch. */
export function gapBetween(text: string, from: number, to: number): number {
  if (to - from === 1) return gapOf(text.charCodeAt(from));
  let strokes = 0;
  let others = 0;
  for (let at = from; at < to; at++) {
    const kind = gapOf(text.charCodeAt(at));
    if (kind === gaps.end) return gaps.end;
    if (kind === gaps.stroke) strokes++;
    else if (kind !== gaps.space) others++;
  }
  if (others === 0 && strokes < 2) return strokes === 0 ? gaps.space : gaps.stroke;
  return to - from > longestGap ? gaps.end : gaps.other;
}

const kinds = new Map<number, number>();
const add = (characters: string, kind: number): void => {
  for (const character of characters) kinds.set(character.charCodeAt(0), kind);
};
add(' \t\u00a0\u2009\u202f®™©', gaps.space);
add('-._\u2010\u2011\u2012\u2013', gaps.joined);
add("'’‘ʼ´`", gaps.apostrophe);
add('/', gaps.stroke);
add('\n\r\u2028\u2029', gaps.end);

const space = 0x20;

function gapOf(code: number): number {
  return code === space ? gaps.space : (kinds.get(code) ?? gaps.other);
}
