import type { EducationLevel, LanguageLevel } from '../../reading/posting.ts';
import type { SkillLevel } from '../profile.ts';

/** What was found in a résumé, each with the lines it came from. Nothing of it is in the profile yet. */

/** A line as it stood, and the words in it that were read: `text.slice(start, end)`. */
export interface Source {
  readonly text: string;
  /** 1 for the first page; 0 where the file has none. */
  readonly page: number;
  readonly start: number;
  readonly end: number;
  /** The position it stands under: a place in `positions`, or null. */
  readonly position: number | null;
}

export interface FoundPosition {
  readonly title: string;
  readonly employer: string;
  /** "2019-03", or "2019" where only the year is written; null where there is no date. */
  readonly from: string | null;
  /** Null where it goes on. */
  readonly to: string | null;
  readonly current: boolean;
  /** Months, both ends included; null where they can't be counted. */
  readonly months: number | null;
}

export interface FoundSkill {
  readonly id: string;
  /** From the positions that name it, or as it is written beside the skill; null where neither says. */
  readonly years: number | null;
  readonly level: SkillLevel | null;
  /** "2021-05": the last month of the last position that names it. */
  readonly lastUsed: string | null;
  readonly sources: readonly Source[];
}

export interface FoundLanguage {
  readonly id: string;
  readonly level: LanguageLevel | null;
  readonly sources: readonly Source[];
}

export interface FoundCertificate {
  readonly id: string;
  readonly sources: readonly Source[];
}

export interface FoundEducation {
  readonly level: EducationLevel;
  readonly field: string | null;
  readonly sources: readonly Source[];
}

export interface Findings {
  readonly positions: readonly FoundPosition[];
  /** Of all positions together, overlaps counted once; null where no position has dates. */
  readonly yearsOfWork: number | null;
  readonly skills: readonly FoundSkill[];
  readonly languages: readonly FoundLanguage[];
  readonly certificates: readonly FoundCertificate[];
  readonly education: readonly FoundEducation[];
}
