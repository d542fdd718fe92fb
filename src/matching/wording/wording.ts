import type { LanguageLevel, Requirement } from '../../reading/posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { type CountedChoice, countedIn, examplesIn } from './choices.ts';
import { type AskedLevel, languageLevelsIn, levelsIn } from './levels.ts';
import { sentenceOf } from './sentence.ts';
import { yearsBySkill } from './years.ts';

/** What the words of a requirement say of its skills, besides naming them. */
export interface Wording {
  readonly levels: ReadonlyMap<string, AskedLevel>;
  readonly languageLevels: ReadonlyMap<string, LanguageLevel>;
  readonly counted: CountedChoice | null;
  /** Years of single skills, where more than one amount is asked. */
  readonly years: ReadonlyMap<string, number>;
  /** Skills that are named as examples of their kind. */
  readonly examples: ReadonlySet<string>;
}

const silent: Wording = {
  levels: new Map(),
  languageLevels: new Map(),
  counted: null,
  years: new Map(),
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
    years: yearsBySkill(sentence),
    examples: examplesIn(sentence),
  };
}
