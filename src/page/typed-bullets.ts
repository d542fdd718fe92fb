/** Bullets and numbers that people type where the page has no list. */

/** Marks that stand for nothing else at the start of a line; a space after them is often missing. */
const plainMarks = new Set('•●▪▫■□◦○‣⁃∙·►▶➢➤✓✔✅◆❖§🔹🔸👉\uf0b7\uf0a7');
/** Marks that also mean something else, so that a space must follow. */
const spacedMarks = new Set('-*–—+');
const numbered = /^\(?(\d{1,2})[.)]\)?\s+(?=\S)/;

export interface TypedBullet {
  /** How many characters of the text the mark takes, with the space after it. */
  readonly length: number;
  /** The number, or null for a plain mark. */
  readonly number: number | null;
}

/** The bullet or number that a line of text starts with, or null. */
export function typedBulletOf(text: string): TypedBullet | null {
  const first = text.codePointAt(0);
  if (first === undefined) return null;
  const mark = String.fromCodePoint(first);
  const rest = text.slice(mark.length).replace(/^\ufe0f/, '');
  const isMark =
    plainMarks.has(mark) ||
    (spacedMarks.has(mark) && rest.startsWith(' ')) ||
    /^o [A-Z]/.test(text);
  if (isMark) {
    const length = text.length - rest.trimStart().length;
    return length < text.length ? { length, number: null } : null;
  }
  if (mark !== '(' && !(mark >= '0' && mark <= '9')) return null;
  const number = numbered.exec(text);
  return number === null ? null : { length: number[0].length, number: Number(number[1]) };
}

const withinLine = /\s[•●▪■◦‣⁃➢➤\uf0b7]\s*(?=\S)/g;
/** Shorter pieces between dots are facts side by side: "Berlin • Full time • Remote". */
const shortestItem = 25;

/**
 * Where a line that holds a whole list in one breath ("Duties: • drive the van • load it") must be cut:
 * the starts of its pieces after the first, or none.
 */
export function cutsWithin(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(withinLine)) starts.push(match.index + 1);
  if (starts.length === 0) return starts;
  const needed = plainMarks.has(text.charAt(0)) ? 1 : 2;
  if (starts.length < needed) return [];
  const listLength = text.length - (needed === 1 ? 0 : starts[0]!);
  const pieces = needed === 1 ? starts.length + 1 : starts.length;
  return listLength / pieces >= shortestItem ? starts : [];
}
