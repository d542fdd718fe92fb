import type { Block } from '../page/content.ts';
import { regions } from './knowledge/regions.ts';

const knownRegions: ReadonlySet<string> = new Set(
  regions
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(';'))
    .map((name) => name.trim())
    .filter((name) => name !== ''),
);

const town =
  "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|la|le|of|am|an|der|upon|do|da|del|\\p{Lu}[\\p{L}.'’-]*)){0,3}";
const region = '\\p{Lu}[\\p{L}.]*(?: (?:of|and|\\p{Lu}[\\p{L}.]*)){0,2}';

/** "Austin, TX" or "Leeds, West Yorkshire, UK" at the start of a line, alone or before a stroke. */
const factLine = new RegExp(
  `^(?:(?:location|place|office|standort|lieu|ubicación|locatie|local)\\s*:?\\s*)?(${town})(, ${town})?, (${region})(?: \\d{5})?(?=$|\\s*[|•·–;(/-])`,
  'u',
);

/** "This position is located in Hull, UK", "You will work from our office in Leeds". */
const told = new RegExp(
  `(?:(?:position|role|job|opportunity|vacancy|post|fellowship|internship) (?:is|will be|can be) (?:located|based|situated)|you (?:will|'ll) be based|work (?:from|at|out of) our (?:\\p{L}+ )?office|duty station is) (?:in|at|near|out of) (?:our |the |downtown )?(${town}(?:, ${town}){0,2})`,
  'u',
);

/** A fact stands near the top; further down a line of this shape is an office in a list. */
const openingBlocks = 8;
const longestFact = 90;

/**
 * The place that a posting's own text gives for the job: a line of facts near its top, else a sentence that says so
 * of the job. Null where neither is there; the company's seat is no place of the job.
 */
export function placeInText(blocks: readonly Block[]): string | null {
  for (const { text } of blocks.slice(0, openingBlocks)) {
    if (text.length > longestFact) continue;
    const found = factLine.exec(text);
    if (found && knownRegions.has(found[3]!)) return `${found[1]}${found[2] ?? ''}, ${found[3]}`;
  }
  for (const { text } of blocks) {
    const found = told.exec(text);
    if (found) return found[1]!.replace(/[.,]$/, '');
  }
  return null;
}
