import { timeUnits } from '../reading/knowledge/amounts.ts';
import { CueList, type PhraseFound } from '../reading/phrases.ts';
import type { LanguageLevel, Mention, Requirement } from '../reading/posting.ts';
import { type Word, wordsOf } from '../reading/words.ts';
import type { Vocabulary } from '../skills/skill.ts';
import { apart } from './cues.ts';
import { askedLevels, askedLevelTags } from './knowledge/asked-levels.ts';
import { countedChoices, countTags } from './knowledge/counted-choices.ts';
import { askedLanguageLevels, languageLevelTags } from './knowledge/language-levels.ts';
import { openLists, openListTags } from './knowledge/open-lists.ts';

export type AskedLevel = 'solid' | 'advanced' | 'expert';

/** "At least two of A, B and C", or "at least two programming languages": then `family` is that whole. */
export interface CountedChoice {
  readonly count: number;
  readonly family: string | null;
  readonly skills: readonly string[];
}

/** What the words of a requirement say of its skills, besides naming them. */
export interface Wording {
  readonly levels: ReadonlyMap<string, AskedLevel>;
  readonly languageLevels: ReadonlyMap<string, LanguageLevel>;
  readonly counted: CountedChoice | null;
  /** Skills that are named as examples of their kind. */
  readonly examples: ReadonlySet<string>;
}

const levelCues = new CueList(askedLevels, 'asked-levels.ts', askedLevelTags);
const languageCues = new CueList(askedLanguageLevels, 'language-levels.ts', languageLevelTags);
const countCues = new CueList(countedChoices, 'counted-choices.ts', countTags);
const openCues = new CueList(openLists, 'open-lists.ts', openListTags);

const silent: Wording = {
  levels: new Map(),
  languageLevels: new Map(),
  counted: null,
  examples: new Set(),
};

const known = new WeakMap<Requirement, { readonly in: string; readonly wording: Wording }>();

/** Read once for a requirement: it is compared again whenever the profile changes. */
export function wordingOf(
  requirement: Requirement,
  language: string,
  vocabulary: Vocabulary,
): Wording {
  if (requirement.skills.length === 0) return silent;
  const before = known.get(requirement);
  if (before?.in === language) return before.wording;
  const wording = read(requirement, language, vocabulary);
  known.set(requirement, { in: language, wording });
  return wording;
}

function read(requirement: Requirement, language: string, vocabulary: Vocabulary): Wording {
  const sentence = sentenceOf(requirement, language, vocabulary);
  return {
    levels: levelsIn(sentence),
    languageLevels: languageLevelsIn(sentence),
    counted: countedIn(sentence),
    examples: examplesIn(sentence),
  };
}

interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: string;
  readonly skills: readonly Mention[];
  readonly languages: readonly Mention[];
  readonly vocabulary: Vocabulary;
}

function sentenceOf(
  { quote, skills }: Requirement,
  language: string,
  vocabulary: Vocabulary,
): Sentence {
  const languages = skills.filter(({ id }) => vocabulary.get(id)?.kind === 'language');
  return {
    text: quote,
    words: wordsOf(quote),
    language,
    skills: skills.filter((mention) => !languages.includes(mention)),
    languages,
    vocabulary,
  };
}

/** In UTF-16 units: from a cue to the first skill it speaks of, and from one skill of a list to the next. */
const reach = 45;
const link = 30;
const breaks = /[;!?]|\.\s/;

/** The mentions that follow a place as one list. */
function listFrom(text: string, place: number, mentions: readonly Mention[]): Mention[] {
  const list: Mention[] = [];
  let end = place;
  for (const mention of mentions) {
    if (mention.start < place) continue;
    const gap = text.slice(end, mention.start);
    if (gap.length > (list.length === 0 ? reach : link) || breaks.test(gap)) break;
    list.push(mention);
    end = mention.end;
  }
  return list;
}

/** The mentions that lead up to a place as one list. */
function listUpTo(text: string, place: number, mentions: readonly Mention[]): Mention[] {
  const list: Mention[] = [];
  let start = place;
  for (const mention of mentions.toReversed()) {
    if (mention.end > place) continue;
    const gap = text.slice(mention.end, start);
    if (gap.length > link || breaks.test(gap)) break;
    list.unshift(mention);
    start = mention.start;
  }
  return list;
}

function startOf({ words }: Sentence, cue: PhraseFound<string>): number {
  return words[cue.from]!.start;
}

function endOf({ words }: Sentence, cue: PhraseFound<string>): number {
  return words[cue.to - 1]!.end;
}

/**
 * The cues that speak for themselves: none within a skill's own name ("advanced analytics"), and none
 * within a longer one ("gute Kenntnisse" in "sehr gute Kenntnisse").
 */
function standing<Tag extends string>(
  sentence: Sentence,
  cues: readonly PhraseFound<Tag>[],
): PhraseFound<Tag>[] {
  return apart(cues).filter(
    (cue) =>
      !sentence.skills.some(
        ({ start, end }) => start < endOf(sentence, cue) && startOf(sentence, cue) < end,
      ),
  );
}

function levelsIn(sentence: Sentence): Map<string, AskedLevel> {
  const levels = new Map<string, AskedLevel>();
  const { text, skills } = sentence;
  for (const cue of standing(sentence, levelCues.find(sentence.words, sentence.language))) {
    const [level, word] = cue.tag.split('-') as [AskedLevel, string | undefined];
    const [start, end] = [startOf(sentence, cue), endOf(sentence, cue)];
    const list = listFrom(text, end, skills);
    if (word === undefined) for (const { id } of list) levels.set(id, level);
    else if (list[0] && /^[\s-]{1,2}$/.test(text.slice(end, list[0].start))) {
      if (isKnowledge(sentence, list[0])) levels.set(list[0].id, level);
    } else {
      const before = skills.findLast((mention) => mention.end <= start);
      if (before && /^ ?[(:–—-] ?$/.test(text.slice(before.end, start)))
        levels.set(before.id, level);
    }
  }
  return levels;
}

/** "Advanced SQL" and "advanced forecasting skills" ask for a level; "advanced forecasting" alone is a subject. */
function isKnowledge({ text, vocabulary }: Sentence, { id, end }: Mention): boolean {
  return (
    vocabulary.get(id)?.kind === 'technology' || knowledgeAhead.test(text.slice(end, end + 14))
  );
}

const knowledgeAhead =
  /^[\s-](?:skills?|knowledge|proficiency|expertise|user|kenntnisse|compétences|conocimientos|kennis|conhecimentos)/i;

/**
 * Each language takes the level within its own name ("fluent German"), else the one right behind it
 * ("German (C1)"), else the last one before, else the next one after.
 */
function languageLevelsIn(sentence: Sentence): Map<string, LanguageLevel> {
  const levels = new Map<string, LanguageLevel>();
  if (sentence.languages.length === 0) return levels;
  const cues = apart(languageCues.find(sentence.words, sentence.language));
  for (const { id, start, end } of sentence.languages) {
    const within = cues.find(
      (cue) => startOf(sentence, cue) >= start && endOf(sentence, cue) <= end,
    );
    const after = cues.find((cue) => startOf(sentence, cue) >= end);
    const before = cues.findLast((cue) => endOf(sentence, cue) <= start);
    const isBehind = after !== undefined && isBeside(sentence, end, after);
    const cue = within ?? (isBehind ? after : (before ?? after));
    if (cue && !levels.has(id)) levels.set(id, cue.tag);
  }
  return levels;
}

const besideReach = 4;

function isBeside(sentence: Sentence, end: number, cue: PhraseFound<string>): boolean {
  const gap = sentence.text.slice(end, startOf(sentence, cue));
  return gap.length <= besideReach && !/,/.test(gap);
}

function countedIn(sentence: Sentence): CountedChoice | null {
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

function examplesIn(sentence: Sentence): Set<string> {
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
