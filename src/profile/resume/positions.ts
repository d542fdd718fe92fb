import { wordsOf } from '../../reading/words.ts';
import { type DateFound, datesIn } from './dates.ts';
import type { Passage, Position } from './draft.ts';
import { jobWords } from './knowledge/job-words.ts';
import type { Line } from './line.ts';
import { passagesOf } from './outline.ts';

/** Lines of a section of experience → positions. Each begins with a line that carries its dates. */

interface Place {
  /** The line with the dates. */
  readonly dated: number;
  /** Where its heading begins and ends (exclusive). */
  readonly from: number;
  readonly to: number;
  readonly date: DateFound;
}

/** A heading has no more lines than these before and after the one with the dates. */
const mostBefore = 3;
const mostAfter = 2;
const longestHeadingLine = 110;

/**
 * Lines that stand before the first position and belong to none are handed back in `rest`.
 */
export function positionsIn(lines: readonly Line[]): { positions: Position[]; rest: Passage[] } {
  const places = placesIn(lines);
  const positions = places.map((place, number): Position => {
    const until = places[number + 1]?.from ?? lines.length;
    const heading = lines.slice(place.from, place.to);
    const { from, to, kind } = place.date;
    const end = kind === 'single' ? from : to;
    return {
      ...namesIn(heading),
      from,
      to: end,
      current: kind === 'open',
      heading: heading.map(({ text, page }) => ({ text, page })),
      passages: passagesOf(lines.slice(place.to, until)),
    };
  });
  return { positions, rest: passagesOf(lines.slice(0, places[0]?.from ?? lines.length)) };
}

function placesIn(lines: readonly Line[]): Place[] {
  const places: Place[] = [];
  for (const [dated, line] of lines.entries()) {
    const date = headingDate(line);
    if (date === null) continue;
    const earliest = places.at(-1)?.to ?? 0;
    const from = beginning(lines, dated, earliest);
    places.push({ dated, from, to: ending(lines, dated, from), date });
  }
  return places;
}

/** The stretch of a line that says little else: a title, a name, a place. */
function headingDate(line: Line): DateFound | null {
  if (line.bullet && line.text.length > 70) return null;
  const dates = datesIn(line.text);
  const range = dates.find(({ kind }) => kind !== 'single');
  const single = dates.length === 1 ? dates[0]! : null;
  const date = range ?? single;
  if (date === undefined || date === null) return null;
  const rest = restOf(line.text, date);
  if (line.text.length > longestHeadingLine + 30 || /[.!?;]$/.test(rest)) return null;
  if (range !== undefined) return rest.length <= longestHeadingLine ? range : null;
  // A single date is a position's own only where it stands at the edge, apart from the words.
  const edge =
    line.text.includes('\t') || rest === '' || /[(|,–-]\s*$/.test(line.text.slice(0, date.start));
  return edge && !line.bullet && date.end >= line.text.replace(/[)\s]+$/, '').length ? date : null;
}

function restOf(text: string, { start, end }: DateFound): string {
  return `${text.slice(0, start)} ${text.slice(end)}`
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/[\s|·•,–—-]+$/u, '')
    .trim();
}

/** Walks back over the lines above the dates that name the position too. */
function beginning(lines: readonly Line[], dated: number, earliest: number): number {
  const own = restOf(lines[dated]!.text, datesIn(lines[dated]!.text)[0]!);
  const titled = lines[dated - 1]?.strong === true && !namesJob(own);
  if (startsBlock(lines, dated) && own !== '' && !titled) return dated;
  let from = dated;
  while (from > earliest && dated - from < mostBefore) {
    const above = lines[from - 1]!;
    if (!isHeadingLine(above) || continues(lines, from - 1)) break;
    if (own !== '' && namesJob(own) && lines[from]!.strong && !above.strong) break;
    from -= 1;
    if (startsBlock(lines, from)) break;
  }
  return from;
}

function startsBlock(lines: readonly Line[], place: number): boolean {
  const line = lines[place]!;
  return line.apart || place === 0;
}

/** A line that ends the paragraph or the item before it is no heading of what follows. */
function continues(lines: readonly Line[], place: number): boolean {
  const [before, line] = [lines[place - 1], lines[place]!];
  return before?.full === true && !line.apart && !line.strong && !before.strong;
}

function isHeadingLine(line: Line): boolean {
  return !line.bullet && line.text.length <= longestHeadingLine && !/[.;!?]$/.test(line.text);
}

/** The lines after the dates that are still the heading: the employer below, the place. */
function ending(lines: readonly Line[], dated: number, from: number): number {
  let to = dated + 1;
  const named = lines
    .slice(from, to)
    .map(({ text }) => restOfAll(text))
    .filter((text) => text !== '');
  const wanted = named.length === 0 ? mostAfter : named.join(' ').includes('\t') ? 0 : 1;
  while (to < lines.length && to - dated <= wanted) {
    const line = lines[to]!;
    if (!isHeadingLine(line) || line.full || headingDate(line) !== null) break;
    if (line.apart && named.length > 0) break;
    if (line.text.includes(':') || line.text.split(',').length > 3) break;
    to += 1;
  }
  return to;
}

function restOfAll(text: string): string {
  const [first] = datesIn(text);
  return first === undefined ? text : restOf(text, first);
}

const jobWordSet = new Set(jobWords);
const jobEnding =
  /(?:leiter|leiterin|entwickler|entwicklerin|ingenieur|ingenieurin|kraft|pfleger|pflegerin|berater|beraterin|medewerker|techniker|mechaniker|arbeiter|helfer|assistent|assistentin|manager|managerin|kaufmann|kauffrau|lehrer|lehrerin|führer|führerin|verwalter|bauer|monteur|koch|köchin)$/;

export function namesJob(text: string): boolean {
  return wordsOf(text).some(({ text: word }) => jobWordSet.has(word) || jobEnding.test(word));
}

const between =
  /\t|\s+[|·•–—]\s+|\s+-\s+|\s@\s|,\s|\s\((?=\p{Lu})|\s(?:at|bei|chez|en|bij|na|para)\s(?=\p{Lu})/u;

/** The title is the piece with a word for a job in it; the employer the first piece without. */
function namesIn(heading: readonly Line[]): { title: string; employer: string } {
  const pieces = heading
    .flatMap(({ text }) => {
      let bare = text;
      for (const { start, end } of datesIn(text).toReversed()) {
        bare = `${bare.slice(0, start)}\t${bare.slice(end)}`;
      }
      return bare.split(between);
    })
    .map((piece) => piece.replace(/^[\s,()|–—-]+|[\s,()|–—:-]+$/gu, ''))
    .filter((piece) => /\p{L}{2}/u.test(piece) && !isDuration(piece));
  const title = pieces.find(namesJob) ?? pieces[0] ?? '';
  const employer = pieces.find((piece) => piece !== title && !namesJob(piece)) ?? '';
  return { title, employer };
}

/** "2 years 3 months", as LinkedIn puts after the dates. */
function isDuration(piece: string): boolean {
  const words = wordsOf(piece).map(({ text }) => text);
  return (
    words.some((word) => /^\d+$/.test(word)) && words.length <= 4 && words.every(isDurationWord)
  );
}

function isDurationWord(word: string): boolean {
  return /^\d+$|^(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|mois|años?|meses|mes|jaar|maanden|maand|anos?|und|and|et|y|en|e)$/.test(
    word,
  );
}
