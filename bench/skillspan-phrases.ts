import type { Span } from './skillspan.ts';
import { wordSet } from './skillspan-words.ts';

/**
 * What is asked for in words that no vocabulary holds: "knowledge of [trade flows]", "experience with [remote data]".
 * SkillSpan marks them as knowledge too. Found by the words that ask, and by the general words that end a phrase.
 */
export function phrasesAskedFor(words: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let place = 1; place < words.length; place++) {
    if (!links.has(words[place]!) || !asking.has(words[place - 1]!)) continue;
    spans.push(...phrasesFrom(place + 1, words));
  }
  return spans;
}

/**
 * What stands between two spans without a word that parts them is of their list, since SkillSpan leaves no commas:
 * "[testing] monitoring [deployment]".
 */
export function listedBetween(spans: readonly Span[], words: readonly string[]): Span[] {
  const sorted = [...spans].sort((left, right) => left.from - right.from);
  return sorted.flatMap(({ to: from }, place) => {
    const to = sorted[place + 1]?.from ?? from;
    const between = words.slice(from, to);
    const last = joins.has(between.at(-1) ?? '') ? to - 1 : to;
    const isListed =
      last > from &&
      last - from <= longestListed &&
      words.slice(from, last).every((word) => !closing.has(word) && !joins.has(word));
    return isListed ? [{ from, to: last }] : [];
  });
}

const longestListed = 1;

const asking = wordSet(
  'experience experienced knowledge understanding familiarity familiar expertise background proficiency proficient skilled exposure interest competences competencies insight',
);
const links = wordSet('with of in within from');
const joins = wordSet('and or and/or');
const opening = wordSet(
  'a an the our other various relevant good deep strong basic similar different one more at least all some working using',
);
/** Words that no phrase goes beyond. */
const closing = wordSet(
  'is are was be to for that which who we you i your our us this these with in of on at by from as such like including e.g eg etc using within through will would can must have has had not it its if when where while preferred required desirable plus advantage essential beneficial both either preferably ideally ability experience knowledge understanding skills - – * • ( ) . /',
);
const longestPhrase = 4;
const mostPhrases = 3;

/** The phrase that begins here, and those that "and" or "or" joins to it. */
function phrasesFrom(place: number, words: readonly string[]): Span[] {
  const spans: Span[] = [];
  let from = place;
  while (spans.length < mostPhrases) {
    while (opening.has(words[from] ?? '')) from++;
    let to = from;
    while (to < words.length && !joins.has(words[to]!) && !closing.has(words[to]!)) to++;
    if (to === from || to - from > longestPhrase) break;
    spans.push({ from, to });
    if (!joins.has(words[to] ?? '')) break;
    from = to + 1;
  }
  return spans;
}
