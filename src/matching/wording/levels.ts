import { CueList, type PhraseFound } from '../../reading/phrases.ts';
import { type LanguageLevel, languageLevels, type Mention } from '../../reading/posting.ts';
import { apart } from '../cues.ts';
import { askedLevels, askedLevelTags } from '../knowledge/asked-levels.ts';
import { askedLanguageLevels, languageLevelTags } from '../knowledge/language-levels.ts';
import { endOf, listFrom, type Sentence, startOf } from './sentence.ts';

export type AskedLevel = 'solid' | 'advanced' | 'expert';

const levelCues = new CueList(askedLevels, 'asked-levels.ts', askedLevelTags);
const languageCues = new CueList(askedLanguageLevels, 'language-levels.ts', languageLevelTags);

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

/** How well each skill must be known, where the words say it. */
export function levelsIn(sentence: Sentence): Map<string, AskedLevel> {
  const levels = new Map<string, AskedLevel>();
  const { text, skills } = sentence;
  for (const cue of standing(sentence, levelCues.find(sentence.words, sentence.language))) {
    const [start, end] = [startOf(sentence, cue), endOf(sentence, cue)];
    const list = listFrom(text, end, skills);
    if (cue.tag === 'any') {
      for (const { id } of list) levels.delete(id);
      continue;
    }
    const [level, word] = cue.tag.split('-') as [AskedLevel, string | undefined];
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
export function languageLevelsIn(sentence: Sentence): Map<string, LanguageLevel> {
  const levels = new Map<string, LanguageLevel>();
  if (sentence.languages.length === 0) return levels;
  const cues = apart(languageCues.find(sentence.words, sentence.language));
  for (const { id, start, end } of sentence.languages) {
    const within = cues.find((cue) => startOf(sentence, cue) < end && start < endOf(sentence, cue));
    const after = cues.find((cue) => startOf(sentence, cue) >= end);
    const before = cues.findLast((cue) => endOf(sentence, cue) <= start);
    const isBehind = after !== undefined && isBeside(sentence, end, after);
    const cue = within ?? (isBehind ? after : (before ?? after));
    if (cue && !levels.has(id)) levels.set(id, lowestOf(cue, cues, sentence));
  }
  return levels;
}

/** Of "native or near-native" the lower is enough. */
function lowestOf(
  cue: PhraseFound<LanguageLevel>,
  cues: readonly PhraseFound<LanguageLevel>[],
  sentence: Sentence,
): LanguageLevel {
  const other = cues[cues.indexOf(cue) - 1];
  if (other === undefined) return cue.tag;
  const between = sentence.text.slice(endOf(sentence, other), startOf(sentence, cue));
  if (!/^\s?(?:or|oder|ou|o|of|\/)\s?$/i.test(between)) return cue.tag;
  const isLower = languageLevels.indexOf(other.tag) < languageLevels.indexOf(cue.tag);
  return isLower ? other.tag : cue.tag;
}

const besideReach = 4;

function isBeside(sentence: Sentence, end: number, cue: PhraseFound<string>): boolean {
  const gap = sentence.text.slice(end, startOf(sentence, cue));
  return gap.length <= besideReach && !/,/.test(gap);
}
