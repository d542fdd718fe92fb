import { timeUnits } from '../../reading/knowledge/amounts.ts';
import { CueList } from '../../reading/phrases.ts';
import type { Word } from '../../reading/words.ts';
import { apart } from '../cues.ts';
import { countedChoices, countTags } from '../knowledge/counted-choices.ts';
import { openLists, openListTags } from '../knowledge/open-lists.ts';
import { endOf, listFrom, listUpTo, type Sentence, startOf } from './sentence.ts';

/** "At least two of A, B and C", or "at least two programming languages": then `family` is that whole. */
export interface CountedChoice {
  readonly count: number;
  readonly family: string | null;
  readonly skills: readonly string[];
}

const countCues = new CueList(countedChoices, 'counted-choices.ts', countTags);
const openCues = new CueList(openLists, 'open-lists.ts', openListTags);

export function countedIn(sentence: Sentence): CountedChoice | null {
  const { text, words, skills, vocabulary } = sentence;
  for (const cue of apart(countCues.find(words, sentence.language))) {
    const end = endOf(sentence, cue);
    const [first, ...others] = listFrom(text, end, skills);
    if (first === undefined) continue;
    const between = words.slice(cue.to).filter((word) => word.end <= first.start);
    if (isOfTime(between) || isOnlyPreferred(words[cue.from - 1])) continue;
    const ids = [...new Set(others.map(({ id }) => id))].filter((id) => id !== first.id);
    const count = Number(cue.tag);
    const isHead = ids.some((id) => vocabulary.get(id)?.partOf.includes(first.id));
    const open = examplesIn(sentence);
    if (isHead && !ids.some((id) => open.has(id))) return { count, family: null, skills: ids };
    if (isHead) return { count, family: first.id, skills: ids };
    if (ids.length > 0) return { count, family: null, skills: [first.id, ...ids] };
    // "Two programming languages"; but of "two of the following: …" just one was read.
    if (
      between.length <= mostBetween &&
      !/[:(]|\b(?:of|with|in|mit|der|des|de|van|met|com|con|dos|das)\b/.test(
        text.slice(end, first.start),
      )
    )
      return { count, family: first.id, skills: [] };
  }
  return null;
}

/** Words between a number and the family that it counts: "two modern programming languages". */
const mostBetween = 2;

/** "At least two years": the number is of years, and the reader has read it. */
function isOfTime(between: readonly Word[]): boolean {
  return between.slice(0, mostBetween + 1).some(({ text }) => timeUnits[text] !== undefined);
}

function isOnlyPreferred(before: Word | undefined): boolean {
  return (
    before !== undefined &&
    /^(?:prefer|ideal|idéal|bevorzugt|preferib|bij voorkeur)/.test(before.text)
  );
}

/** The skills that the words make examples of their kind. */
export function examplesIn(sentence: Sentence): Set<string> {
  const { text, skills } = sentence;
  const examples = new Set<string>();
  for (const cue of openCues.find(sentence.words, sentence.language)) {
    const list =
      cue.tag === 'before'
        ? listFrom(text, endOf(sentence, cue), skills)
        : listUpTo(text, startOf(sentence, cue), skills);
    for (const { id } of list) examples.add(id);
  }
  return examples;
}
