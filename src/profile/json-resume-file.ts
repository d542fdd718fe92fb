import type { LanguageLevel } from '../reading/posting.ts';
import type { Vocabulary } from '../skills/skill.ts';
import type { OwnedSkill, Profile } from './profile.ts';

/**
 * The profile as JSON Resume (jsonresume.org/schema). Years, evidence, wishes and answers have no place of
 * their own there: years and evidence stand in the words of a skill, the rest stays behind.
 */
export function writeJsonResume(profile: Profile, vocabulary: Vocabulary): string {
  const nameOf = (id: string): string => vocabulary.get(id)?.name ?? id;
  const resume = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: { name: '' },
    skills: profile.skills.map((owned) => ({
      name: nameOf(owned.id),
      ...(levelIn(owned) !== '' && { level: levelIn(owned) }),
    })),
    languages: profile.languages.map(({ id, level }) => ({
      language: nameOf(id),
      ...(level !== null && { fluency: fluency[level] }),
    })),
    education: profile.education.map(({ level, field }) => ({
      studyType: degrees[level],
      ...(field !== null && { area: nameOf(field) }),
    })),
    certificates: profile.certificates.map((id) => ({ name: nameOf(id) })),
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}

/** Words that the reader of résumés knows, so that what goes out comes in again. */
const levels = {
  beginner: 'Beginner',
  working: 'Intermediate',
  proficient: 'Advanced',
  expert: 'Expert',
} as const;

const fluency: Readonly<Record<LanguageLevel, string>> = {
  A1: 'A1',
  A2: 'A2',
  B1: 'B1',
  B2: 'B2',
  C1: 'C1',
  C2: 'C2',
  native: 'Native speaker',
};

const degrees = {
  secondary: 'High school diploma',
  vocational: 'Vocational training',
  associate: 'Associate degree',
  bachelor: "Bachelor's degree",
  master: "Master's degree",
  doctorate: 'Doctorate',
} as const;

function levelIn({ level, years }: OwnedSkill): string {
  return [level === null ? '' : levels[level], years === null ? '' : `${years} years`]
    .filter((part) => part !== '')
    .join(', ');
}
