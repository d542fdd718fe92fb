import type { Requirement } from '../reading/posting.ts';
import type { Vocabulary } from '../skills/skill.ts';
import { educationParts } from './education-parts.ts';
import type { Holdings } from './holdings.ts';
import type { Verdict } from './match.ts';
import { bestPart, type Part, verdictOf } from './part.ts';
import { skillParts } from './skill-parts.ts';
import { wordingOf } from './wording/wording.ts';
import { yearsParts } from './years-parts.ts';

/** What the requirements of one posting are compared with. */
export interface Against {
  readonly holdings: Holdings;
  readonly vocabulary: Vocabulary;
  /** The posting's, ISO 639-1. */
  readonly language: string;
  /** What the person's wishes say of a requirement that asks something else than skills. */
  readonly stated: (requirement: Requirement) => readonly Part[];
}

/**
 * Judges one requirement: its skills with their level, its years, its degree, and what the person says of
 * themselves. All parts met is met, none is missing, anything between is partly. What no part can check
 * is the person's to judge.
 */
export function matchRequirement(requirement: Requirement, against: Against): Verdict {
  const { holdings, vocabulary, language, stated } = against;
  const wording = wordingOf(requirement, language, vocabulary);
  const comparing = { holdings, vocabulary, wording };
  const years = yearsParts(requirement, comparing);
  const education = educationParts(requirement, holdings, vocabulary);
  const eitherOr = education.length > 0 && years.length > 0 && yearsInstead.test(requirement.quote);
  const parts = [
    ...skillParts(requirement, comparing),
    ...(eitherOr ? [bestPart([...education, ...years])] : [...years, ...education]),
    ...stated(requirement),
  ];
  return {
    requirement: requirement.id,
    verdict: verdictOf(parts),
    because: parts.flatMap((part) => part.reasons),
  };
}

/** "A bachelor's degree or 4 years of experience": the years stand for the degree. */
const yearsInstead =
  /\b(?:or|oder|ou|o|of) (?:at least |a minimum of |minimum |mindestens |au moins |al menos |minimaal |pelo menos )?\(?\d{1,2}\+?\)? ?(?:years?|yrs|jahre|ans|años|jaar|anos)\b/i;
