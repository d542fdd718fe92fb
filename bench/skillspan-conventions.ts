import type { Skill } from '../src/skills/skill.ts';
import type { Sentence, Span } from './skillspan.ts';
import { isCounted } from './skillspan-counted.ts';
import { listedBetween, phrasesAskedFor } from './skillspan-phrases.ts';
import { plainWords, wordSet } from './skillspan-words.ts';

/**
 * What SkillSpan's annotators count as a span of knowledge, and where they let it begin and end, as far as rules can
 * say it. Learnt by reading the train part; general words only, no names of skills.
 */

/** "Fluent in English", "English skills": the language alone. */
const outsideBefore = wordSet(
  'spoken fluent fluency fluently written daily in good excellent strong',
);
const outsideAfter = wordSet(
  'skills language experience knowledge proficiency approach experiences',
);

/** "Agile principles", "cloud platforms": what kind of thing it is belongs to it. */
const insideAfter = wordSet(
  'design systems system tools framework frameworks techniques best architecture scripting development patterns performance principles ecosystem practices cycle delivery methods methodologies methodology concepts processes platform platforms environments technologies technology solutions standards fundamentals pipelines administration requirements sessions server industry services environment networking )',
);
const insideBefore = wordSet('modern native automated hybrid restful core end-to-end distributed');

const degrees = wordSet(
  'phd ph.d bsc msc b.sc m.sc bs ba ms bs/ba bs/ms ba/bs bsc/msc bachelor bachelors bachelor’s master masters master’s mba doctorate degree diploma ged university academic',
);
const fieldLinks = wordSet('in of');
const degreeLinks = wordSet('or in of a and and/or');

/** The spans of one sentence: its mentions as SkillSpan would mark them, degrees, and what is asked for in other words. */
export function spansByConvention(
  sentence: Sentence,
  mentions: readonly { readonly skill: Skill; readonly start: number; readonly end: number }[],
): Span[] {
  const words = plainWords(sentence);
  const spans: Span[] = [];
  for (const { skill, start, end } of mentions) {
    if (skill.kind === 'soft') continue;
    const from = sentence.places.findIndex((place) => place.end > start);
    const to = sentence.places.findIndex((place) => place.end >= end) + 1;
    if (from >= (spans.at(-1)?.to ?? 0) && isCounted({ from, to }, skill, words)) {
      spans.push({ from, to });
    }
  }
  const fitted = spans.map((span, place) =>
    fitToWords(span, words, spans[place - 1]?.to ?? 0, spans[place + 1]?.from ?? words.length),
  );
  const [withDegrees, degrees] = joined(fitted, degreesIn(words), words);
  const phrases = phrasesAskedFor(words);
  const found = [degrees, phrases].reduce(withFree, widened(withDegrees, phrases));
  return withFree(found, listedBetween(found, words));
}

/** A mention is as wide as the phrase that it alone stands in: "experience with [low power wireless technologies]". */
function widened(spans: readonly Span[], phrases: readonly Span[]): Span[] {
  return spans.map((span) => {
    const phrase = phrases.find(({ from, to }) => from <= span.from && span.to <= to);
    const within = phrase && spans.filter(({ from, to }) => phrase.from <= from && to <= phrase.to);
    return phrase && within?.length === 1 ? { from: phrase.from, to: span.to } : span;
  });
}

/** "Master's degree in Computer Science" is one span: those that are joined, and the degrees that stand alone. */
function joined(
  spans: readonly Span[],
  degrees: readonly Span[],
  words: readonly string[],
): readonly [Span[], Span[]] {
  const degreeOf = (span: Span): Span | undefined =>
    degrees.find(({ to }) => fieldLinks.has(words[to] ?? '') && to + 1 === span.from);
  return [
    spans.map((span) => ({ from: degreeOf(span)?.from ?? span.from, to: span.to })),
    degrees.filter((degree) => !spans.some((span) => degreeOf(span) === degree)),
  ];
}

/** Those of the others that touch none of the spans join them. */
function withFree(spans: readonly Span[], others: readonly Span[]): Span[] {
  const free = others.filter(
    ({ from, to }) => !spans.some((span) => span.from < to && from < span.to),
  );
  return [...spans, ...free];
}

function fitToWords(
  { from, to }: Span,
  words: readonly string[],
  previous: number,
  next: number,
): Span {
  let start = from;
  let end = to;
  while (start < end - 1 && outsideBefore.has(words[start]!)) start++;
  while (end - 1 > start && outsideAfter.has(words[end - 1]!)) end--;
  while (end < next && insideAfter.has(words[end]!)) end++;
  if (start > previous && insideBefore.has(words[start - 1]!)) start--;
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
