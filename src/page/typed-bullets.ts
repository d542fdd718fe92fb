/** Bullets and numbers that people type where the page has no list. */

/** Marks that stand for nothing else at the start of a line; a space after them is often missing. */
const plainBullet = /^[•●▪▫■□◦○‣⁃∙·►▶➢➤✓✔✅◆❖§🔹🔸👉](?:\ufe0f)?\s*/u;
/** Marks that also mean something else, so that a space must follow. */
const spacedBullet = /^(?:[-*–—+]|o(?=\s[A-Z]))\s+/;
const numbered = /^\(?(\d{1,2})[.)]\)?\s+(?=\S)/;

export interface TypedBullet {
  /** How many characters of the text the mark takes, with the space after it. */
  readonly length: number;
  /** The number, or null for a plain mark. */
  readonly number: number | null;
}

/** The bullet or number that a line of text starts with, or null. */
export function typedBulletOf(text: string): TypedBullet | null {
  const mark = plainBullet.exec(text) ?? spacedBullet.exec(text);
  if (mark !== null) {
    return mark[0].length < text.length ? { length: mark[0].length, number: null } : null;
  }
  const number = numbered.exec(text);
  return number === null ? null : { length: number[0].length, number: Number(number[1]) };
}

const withinLine = /\s[•●▪■◦‣⁃➢➤]\s*(?=\S)/gu;
/** Shorter pieces between dots are facts side by side: "Berlin • Full time • Remote". */
const shortestItem = 25;

/**
 * Where a line that holds a whole list in one breath ("Duties: • drive the van • load it") must be cut:
 * the starts of its pieces after the first, or none.
 */
export function cutsWithin(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(withinLine)) starts.push(match.index + 1);
  const needed = plainBullet.test(text) ? 1 : 2;
  if (starts.length < needed) return [];
  const listLength = text.length - (needed === 1 ? 0 : starts[0]!);
  const pieces = needed === 1 ? starts.length + 1 : starts.length;
  return listLength / pieces >= shortestItem ? starts : [];
}
