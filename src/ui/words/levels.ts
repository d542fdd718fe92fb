import type { SkillLevel } from '../../profile/profile.ts';
import type { EducationLevel, LanguageLevel } from '../../reading/posting.ts';

/** Levels in words, as they are offered and as they stand in sentences. */

export const skillLevelWords: Readonly<Record<SkillLevel, string>> = {
  beginner: 'Beginner',
  working: 'Working knowledge',
  proficient: 'Proficient',
  expert: 'Expert',
};

export const languageLevelWords: Readonly<Record<LanguageLevel, string>> = {
  A1: 'A1, a few words',
  A2: 'A2, everyday phrases',
  B1: 'B1, gets by',
  B2: 'B2, works in it',
  C1: 'C1, fluent',
  C2: 'C2, near native',
  native: 'Native',
};

export const educationWords: Readonly<Record<EducationLevel, string>> = {
  secondary: 'Secondary school',
  vocational: 'Vocational training',
  associate: 'Associate degree',
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  doctorate: 'Doctorate',
};
