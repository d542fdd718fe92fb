import type { Skill } from '../src/skills/skill.ts';
import type { Sentence, Span } from './skillspan.ts';

/**
 * What SkillSpan's annotators count as a span of knowledge, and where they let it begin and end, as far as rules can
 * say it. Learnt by reading the train part; general words only, no names of skills.
 */

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "Java developer" is a job and "the DevOps team" a team: their names are no knowledge. */
const workers = wordSet(
  'developer developers engineer engineers manager managers architect architects administrator administrators analyst analysts consultant consultants specialist specialists designer designers scientist scientists lead leads team teams expert experts tester testers programmer programmers officer officers assistant assistants intern professor department faculty master masters company companies industry center centre group firm director owner coach colleagues customers',
);

/** Sentences that begin so speak of the company, not of what is asked. */
const companyOpenings = wordSet('our <organization> as at its we’d');

/** "Fluent in English", "English skills": the language alone. */
const outsideBefore = wordSet(
  'spoken fluent fluency fluently written daily in good excellent strong',
);
const outsideAfter = wordSet('skills language experience knowledge proficiency');

/** "Agile principles", "cloud platforms": what kind of thing it is belongs to it. */
const insideAfter = wordSet(
  'design systems tools framework frameworks techniques best architecture scripting development patterns performance principles ecosystem practices cycle delivery methods methodologies methodology concepts processes platform platforms environment environments technologies services solutions standards fundamentals',
);
const insideBefore = wordSet('modern native automated hybrid');

const degrees = wordSet(
  'phd ph.d bsc msc b.sc m.sc bs ba ms bs/ba bs/ms bachelor bachelors master masters mba doctorate degree diploma',
);
const degreeLinks = wordSet('or in of a and');

/** The spans of one sentence: its mentions as SkillSpan would mark them, and degrees, which are knowledge there. */
export function spansByConvention(
  sentence: Sentence,
  mentions: readonly { readonly skill: Skill; readonly start: number; readonly end: number }[],
): Span[] {
  const spans: Span[] = [];
  for (const { skill, start, end } of mentions) {
    if (skill.kind === 'soft') continue;
    const from = sentence.places.findIndex((place) => place.end > start);
    const to = sentence.places.findIndex((place) => place.end >= end) + 1;
    if (from >= (spans.at(-1)?.to ?? 0)) spans.push({ from, to });
  }
  const words = sentence.words.map(plain);
  const kept = companyOpenings.has(words[0] ?? '')
    ? []
    : spans.filter(({ to }) => !workers.has(words[to] ?? ''));
  const fitted = kept.map((span, place) =>
    fitToWords(span, words, kept[place + 1]?.from ?? words.length),
  );
  const others = degreesIn(words).filter(
    ({ from, to }) => !fitted.some((span) => span.from < to && from < span.to),
  );
  return [...fitted, ...others];
}

function fitToWords({ from, to }: Span, words: readonly string[], next: number): Span {
  let start = from;
  let end = to;
  while (start < end - 1 && outsideBefore.has(words[start]!)) start++;
  while (end - 1 > start && outsideAfter.has(words[end - 1]!)) end--;
  if (end < next && insideAfter.has(words[end]!)) end++;
  if (start > 0 && insideBefore.has(words[start - 1]!)) start--;
  return { from: start, to: end };
}

/** "Bachelor's degree", "BS or MS". */
function degreesIn(words: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!degrees.has(words[from]!)) continue;
    let to = from + 1;
    while (degrees.has(words[to] ?? '') || isDegreeLink(words, to)) to++;
    spans.push({ from, to });
    from = to;
  }
  return spans;
}

function isDegreeLink(words: readonly string[], at: number): boolean {
  return degreeLinks.has(words[at] ?? '') && degrees.has(words[at + 1] ?? '');
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/^[\u200b(]+|['’]s$|[,;.)]+$/g, '')
    .replace(/['’]s$/, '');
}
