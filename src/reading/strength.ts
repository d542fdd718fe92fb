import { joiningOf } from './joining.ts';
import { strength, strengthTags } from './knowledge/strength.ts';
import { type Passage, partOf } from './passages.ts';
import { CueList } from './phrases.ts';
import { wordsOf } from './words.ts';

export type Importance = 'required' | 'preferred';

/** A passage with one strength. `without` are the words that another requirement took out of it. */
export interface StrengthPart {
  readonly passage: Passage;
  readonly importance: Importance;
  /** Nothing in the passage itself says how strongly it asks. */
  readonly bySection: boolean;
  /** A stretch within the passage, in UTF-16 units from its start, that belongs to another requirement. */
  readonly without: { readonly start: number; readonly end: number } | null;
}

const cueList = new CueList(strength, 'strength.ts', strengthTags);

/**
 * Tells how strongly a passage asks: its own words override the section's; a passage that asks one
 * thing firmly and another as a bonus is split in two.
 */
export function strengthParts(
  passage: Passage,
  section: Importance,
  language: string,
): StrengthPart[] {
  const cues = cuesOf(passage, language);
  const preferred = cues.filter((cue) => cue.importance === 'preferred');
  const required = cues.filter((cue) => cue.importance === 'required');
  if (preferred.length === 0) {
    const firm = required.some((cue) => firmWords.test(cue.text));
    return [
      {
        passage,
        importance: section === 'preferred' && !firm ? 'preferred' : 'required',
        bySection: !firm,
        without: null,
      },
    ];
  }
  if (section === 'preferred' && required.length === 0) {
    return [{ passage, importance: 'preferred', bySection: false, without: null }];
  }
  return (
    splitAt(passage, preferred[0]!, required, language) ?? [
      { passage, importance: 'preferred', bySection: false, without: null },
    ]
  );
}

/** In a section of wishes "must" and "minimum" are weak words; these are not. */
const firmWords =
  /^(?:(?:is )?required|mandatory|must have|essential|erforderlich|zwingend|exigée?|obligatoir[eo]|imprescindible|vereist|verplicht|obrigatóri[oa])$/;

interface Cue {
  readonly importance: Importance;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function cuesOf({ words }: Passage, language: string): Cue[] {
  const found = cueList.find(words, language);
  const neither = found.filter((phrase) => phrase.tag === 'neither');
  return found.flatMap((phrase): Cue[] => {
    if (phrase.tag === 'neither') return [];
    if (neither.some((other) => other.from <= phrase.from && phrase.to <= other.to)) return [];
    const text = words
      .slice(phrase.from, phrase.to)
      .map((word) => word.text)
      .join(' ');
    return [
      {
        importance: phrase.tag,
        start: words[phrase.from]!.start,
        end: words[phrase.to - 1]!.end,
        text,
      },
    ];
  });
}

/** Splits off the clause that holds the preferred cue, where it can stand alone; null where it cannot. */
function splitAt(
  passage: Passage,
  cue: Cue,
  required: readonly Cue[],
  language: string,
): StrengthPart[] | null {
  const clause =
    openedBy(passage.text, cue) ?? clauseAround(passage.text, cue, required.length > 0, language);
  if (!clause) return null;
  const bonus = partOf(passage, clause.start, clause.end);
  const own = bonus.words.filter(
    (word) =>
      !dependentWords.has(word.text) &&
      (word.start < cue.start - clause.start || word.end > cue.end - clause.start),
  ).length;
  const restWords = passage.words.length - bonus.words.length;
  if (own < 1 || restWords < 2) return null;
  const trailing = clause.end >= passage.text.length - 2;
  const leading = passage.text.slice(0, clause.start).trim() === '';
  const kept = trailing
    ? partOf(passage, 0, trimmedEnd(passage.text, clause.start))
    : leading
      ? partOf(passage, clause.end + 1, passage.text.length)
      : passage;
  if (!saysSomething(kept) || kept.text.startsWith('(')) return null;
  return [
    {
      passage: kept,
      importance: 'required',
      bySection: false,
      without: kept === passage ? { start: clause.start, end: clause.end } : null,
    },
    { passage: bonus, importance: 'preferred', bySection: false, without: null },
  ];
}

/** "but not required" is no ask of its own. */
function saysSomething({ words }: Passage): boolean {
  return words.some(({ text }) => !dependentWords.has(text) && !bareStrengths.has(text));
}

const bareStrengths = new Set([
  'required',
  'preferred',
  'necessary',
  'mandatory',
  'essential',
  'needed',
  'desired',
]);

/** Words that open the wish they speak of: "…, ideally in a hospital", "(preferably Oracle)". */
const openers =
  /^(?:preferably|ideally|idealerweise|vorzugsweise|idéalement|de préférence|preferiblemente|preferentemente|idealmente|bij voorkeur|liefst|idealiter|preferencialmente|desejável|deseable|si possible)$/;

function openedBy(text: string, cue: Cue): { start: number; end: number } | null {
  if (!openers.test(cue.text)) return null;
  if (!/[,(–—-]\s*$/.test(text.slice(0, cue.start)) && !followsAskInFull(text, cue)) return null;
  let depth = 0;
  for (let at = cue.end; at < text.length; at++) {
    const mark = text[at]!;
    if (mark === '(') depth++;
    else if (mark === ')' && depth-- === 0) return { start: cue.start, end: at };
    else if (',;'.includes(mark) && depth === 0) return { start: cue.start, end: at };
  }
  return { start: cue.start, end: text.replace(/[.\s]+$/, '').length };
}

/** "Three years in customer success preferably for …": enough stands before the opener to be an ask by itself. */
function followsAskInFull(text: string, cue: Cue): boolean {
  const before = text.slice(0, cue.start);
  return wordsOf(before).length >= leastWordsOfAsk && !/[;.]\s*$/.test(before);
}

const leastWordsOfAsk = 4;

/** Marks that end a clause by themselves; a comma does so only beside an explicit "required", or before a bonus. */
const strongBreaks = ['; ', '. ', ' (', ') ', ' - ', ' – ', ' — ', ', but ', ' but '];
const bonusWords = /\b(?:plus|asset|bonus|advantage|vorteil|atout|pré)$/;

/** A clause that begins with one of these has no subject of its own. */
const dependentWords = new Set([
  ...'est sont serait seraient ist sind wäre wären será serán sería son são seria zijn qui que die das wat'.split(
    ' ',
  ),
  'is',
  'are',
  'will',
  'would',
  'which',
  'that',
  'but',
  'not',
  'although',
  'though',
  'a',
  'strongly',
  'highly',
]);

function clauseAround(
  text: string,
  cue: Cue,
  besideRequired: boolean,
  language: string,
): { start: number; end: number } | null {
  const commaBreaks = besideRequired || bonusWords.test(cue.text) || isShortTail(text, cue);
  const marks = commaBreaks ? [...strongBreaks, ', '] : strongBreaks;
  const end = endOfClause(text, cue, marks);
  for (const start of clauseStarts(text, cue, marks, language)) {
    if (start === 0 && end >= text.length - 2) return null;
    const first = wordsOf(text.slice(start, end))[0]?.text ?? '';
    if (dependentWords.has(first)) continue;
    return joiningOf(first, language) === null ? { start, end } : null;
  }
  return null;
}

/** "…, PhD preferred": a few words after the last comma, with the cue at their end. */
function isShortTail(text: string, cue: Cue): boolean {
  const comma = text.lastIndexOf(', ', cue.start);
  if (comma < 0 || !/^[\s.)]*$/.test(text.slice(cue.end))) return false;
  return wordsOf(text.slice(comma, cue.start)).length <= longestTail;
}

const longestTail = 4;

/** Where the clause with the cue may begin: after each break before it, the nearest first, and at the start. */
function clauseStarts(
  text: string,
  cue: Cue,
  marks: readonly string[],
  language: string,
): number[] {
  const starts = new Set([0]);
  for (const mark of marks) {
    const before = text.lastIndexOf(mark, cue.start - 1);
    if (before >= 0 && isBreak(text, before, mark, cue.start, language))
      starts.add(before + mark.length);
  }
  return [...starts].sort((left, right) => right - left);
}

function endOfClause(text: string, cue: Cue, marks: readonly string[]): number {
  const ends = marks.map((mark) => text.indexOf(mark, cue.end)).filter((end) => end >= 0);
  const close = text.indexOf(')', cue.end);
  if (close >= 0 && text.lastIndexOf('(', cue.start) > text.lastIndexOf(')', cue.start))
    ends.push(close);
  return Math.min(text.length, ...ends);
}

/** The comma in "Python, Java or Go a plus" divides a list, not two asks; a closed bracket opens nothing. */
function isBreak(
  text: string,
  at: number,
  mark: string,
  cueStart: number,
  language: string,
): boolean {
  const between = text.slice(at + mark.length, cueStart);
  if (mark === '. ' && !/^[\p{Lu}\d]/u.test(text.slice(at + 2))) return false;
  if (mark === ' (') return !between.includes(')');
  return mark !== ', ' || joiningOf(between, language) === null;
}

function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && ' (,;–—-'.includes(text[at - 1]!)) at--;
  return at;
}
