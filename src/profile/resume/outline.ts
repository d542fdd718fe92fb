import { datesIn } from './dates.ts';
import type { Passage } from './draft.ts';
import { labelOf, roleOfName, type SectionRole } from './headings.ts';
import type { Line } from './line.ts';

/** Lines in reading order → the sections of a résumé. */

export interface Part {
  readonly role: SectionRole;
  readonly lines: readonly Line[];
}

/**
 * What stands before the first heading is a name, an address, perhaps a sentence: prose, where
 * nothing but plain sentences is read. A heading without anything under it keeps its place.
 */
export function partsOf(lines: readonly Line[]): Part[] {
  const parts: { role: SectionRole; lines: Line[] }[] = [{ role: 'prose', lines: [] }];
  for (const line of lines) {
    const role = line.bullet ? null : roleOfName(line.text);
    const label = role === null ? labelledHeading(line) : null;
    if (line.fresh) parts.push({ role: 'prose', lines: [] });
    if (role !== null) parts.push({ role, lines: [] });
    else if (label !== null) {
      parts.push({ role: label.role, lines: [{ ...line, text: label.rest, apart: true }] });
    } else parts.at(-1)!.lines.push(line);
  }
  return parts.filter((part) => part.lines.length > 0);
}

/** "Work experience<tab>Nurse, Harbour Clinic": the heading stands in the margin of its first line. */
function labelledHeading(line: Line): { role: SectionRole; rest: string } | null {
  if (line.bullet || !/^[^:\t]+:?\t/u.test(line.text)) return null;
  return labelOf(line.text.replace(':\t', '\t'));
}

/** Joins the lines of an item or a paragraph; tabs stay, for they part cells. */
export function passagesOf(lines: readonly Line[]): Passage[] {
  const passages: { text: string; page: number }[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    const before = passages.at(-1);
    if (before !== undefined && last !== null && goesOn(last, line)) {
      before.text = join(before.text, line.text);
    } else passages.push({ text: line.text, page: line.page });
    last = line;
  }
  return passages;
}

/** Letters. In a narrow column a short line may reach the edge and be a name of its own. */
const shortestFull = 24;

/** Whether a line continues the sentence of the one before it. */
function goesOn(last: Line, line: Line): boolean {
  if (line.bullet || line.apart || !last.full || last.strong !== line.strong) return false;
  if (last.text.length < shortestFull && !/^\p{Ll}/u.test(line.text)) return false;
  return datesIn(line.text).every(({ kind }) => kind === 'single');
}

/** A word that was parted at the end of its line is put together: "develop-" and "ment". */
function join(text: string, next: string): string {
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  return `${text} ${next}`;
}
