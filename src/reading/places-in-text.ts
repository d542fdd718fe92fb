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

/** Parts of a line of facts that are no place: employment, workplace, hours, pay, rank. */
const otherFact =
  /\d|full.?time|part.?time|permanent|temporary|contract|freelance|intern|vollzeit|teilzeit|festanstellung|befristet|temps|cdi|cdd|jornada|indefinido|fulltime|parttime|vast|tempo|remote|hybrid|on.?site|home.?office|junior|senior|mid\b|entry|posted|apply|new\b/i;

/** Where lines of facts end: prose, or more lines than a card has. */
const longestPart = 40;
const mostLines = 4;

/**
 * A place without a label in the lines under the title: "Amsterdam · 32 hours a week". It is told by what stands beside
 * it: all other parts are facts of known kinds, and one capitalised part is left.
 */
export function placeUnderTitle(
  blocks: readonly Block[],
  title: string,
  company: string,
): string | null {
  const top = blocks.findIndex(({ kind, text }) => kind === 'heading' && text.includes(title));
  if (top < 0 || title === '') return null;
  const lines: string[] = [];
  for (const { kind, text } of blocks.slice(top + 1, top + 1 + mostLines)) {
    if (kind !== 'text' || text.length > longestFact || /[.!?:]$/.test(text)) break;
    lines.push(text);
  }
  const parts = lines
    .flatMap((line) => line.split(/\s+[|•·–-]\s+|\s*[|•·]\s*/))
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== company);
  const left = parts.filter((part) => !otherFact.test(part));
  const known = left.find(
    (part) => knownRegions.has(part.split(', ').at(-1)!) && part.includes(', '),
  );
  if (known) return withoutCompany(known, company);
  const [only] = left;
  if (left.length !== 1 || parts.length < 2 || only === undefined) return null;
  return only.length <= longestPart && aTown.test(only) ? only : null;
}

/** "Austin, TX: $90,000 - $110,000": pay told by place tells the places. */
const payLine = new RegExp(
  `^(${town}), (${region})(?: \\([^)]{1,30}\\))?\\s*[:–-]\\s*(?:USD |US)?[$£€]`,
  'u',
);

/** The places of the job where its pay is told for each of them, in order. */
export function placesOfPay(blocks: readonly Block[]): string[] {
  const places = new Set<string>();
  for (const { text } of blocks) {
    const found = payLine.exec(text);
    if (found && knownRegions.has(found[2]!)) places.add(`${found[1]}, ${found[2]}`);
  }
  return [...places];
}

/** "Farm Machinery Instructor in Lincoln | Careers": the document's title names the place after the job's. */
export function placeAfterTitle(pageTitle: string, title: string): string | null {
  if (title === '' || !pageTitle.startsWith(`${title} in `)) return null;
  return titled.exec(pageTitle.slice(title.length))?.[1] ?? null;
}

const titled = new RegExp(`^ in (${town}(?:, ${town}){0,2})(?=$| [|–-])`, 'u');

function withoutCompany(place: string, company: string): string {
  return company !== '' && place.startsWith(`${company} `)
    ? place.slice(company.length + 1)
    : place;
}

const aTown = new RegExp(`^${town}(?:, ${town})?$`, 'u');

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
