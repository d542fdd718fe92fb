import { CueList } from '../../reading/phrases.ts';
import { type LanguageLevel, languageLevels } from '../../reading/posting.ts';
import { wordsOf } from '../../reading/words.ts';
import type { SkillLevel } from '../profile.ts';
import { yearWords } from './knowledge/date-words.ts';
import {
  languageLevelTags,
  languageLevelWords,
  skillLevelTags,
  skillLevelWords,
} from './knowledge/level-words.ts';

const skillCues = new CueList(skillLevelWords, 'level-words.ts', skillLevelTags);
const languageCues = new CueList(languageLevelWords, 'level-words.ts', languageLevelTags);

/** The level that a few words beside a skill tell; null where they tell none. The longest wording counts. */
export function skillLevelIn(text: string, language: string): SkillLevel | null {
  const found = skillCues.find(wordsOf(text), language);
  return longest(found)?.tag ?? null;
}

/**
 * The level that the words beside a language tell. Of several ("B2/C1", a grid of listening, reading,
 * speaking, writing) the lowest, which holds for all of them.
 */
export function languageLevelIn(text: string, language: string): LanguageLevel | null {
  const found = languageCues.find(wordsOf(text), language);
  const inside = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.from <= one.from &&
          other.to >= one.to &&
          other.to - other.from > one.to - one.from,
      ),
  );
  const grades = inside.filter(({ tag, from, to }) => to - from === 1 && isGrade(text, tag));
  const counted = (grades.length > 0 ? grades : inside).map(({ tag }) => tag);
  return languageLevels.find((level) => counted.includes(level)) ?? null;
}

function isGrade(text: string, tag: LanguageLevel): boolean {
  return tag !== 'native' && new RegExp(`\\b${tag}\\b`, 'i').test(text);
}

function longest<T extends { readonly from: number; readonly to: number }>(
  found: readonly T[],
): T | undefined {
  return found.reduce<T | undefined>(
    (best, one) => (best === undefined || one.to - one.from > best.to - best.from ? one : best),
    undefined,
  );
}

const years = new Set(yearWords);

/** "5 years", "3+ Jahre", "2,5 ans": the figure, or null. */
export function yearsIn(text: string): number | null {
  const found = text.matchAll(/(\d{1,2})(?:[.,](\d))?\s*\+?\s*(\p{L}+)/gu);
  for (const [, whole, tenth, word] of found) {
    const folded = word!.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    if (years.has(folded)) return Math.min(70, Number(`${whole}.${tenth ?? 0}`));
  }
  return null;
}
