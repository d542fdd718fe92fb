import { z } from 'zod';
import { educationLevels, languageLevels } from '../reading/posting.ts';

/** What the person has. The same shape is stored, exported and imported. */

export const skillLevels = ['beginner', 'working', 'proficient', 'expert'] as const;

export const ownedSkillSchema = z.object({
  id: z.string().min(1).describe('a skill id of the vocabulary'),
  years: z.number().min(0).max(70).nullable().default(null),
  level: z.enum(skillLevels).nullable().default(null),
});

export const ownedLanguageSchema = z.object({
  id: z.string().min(1),
  level: z.enum(languageLevels).nullable().default(null),
});

export const ownedEducationSchema = z.object({
  level: z.enum(educationLevels),
  field: z.string().nullable().default(null).describe('a field of study: a skill id'),
});

export const profileSchema = z.object({
  rolemark: z.literal('profile'),
  version: z.literal(1),
  yearsOfWork: z.number().min(0).max(70).nullable().default(null),
  skills: z.array(ownedSkillSchema).default([]),
  certificates: z.array(z.string().min(1)).default([]),
  languages: z.array(ownedLanguageSchema).default([]),
  education: z.array(ownedEducationSchema).default([]),
});

export type SkillLevel = (typeof skillLevels)[number];
export type OwnedSkill = z.infer<typeof ownedSkillSchema>;
export type OwnedLanguage = z.infer<typeof ownedLanguageSchema>;
export type OwnedEducation = z.infer<typeof ownedEducationSchema>;
export type Profile = z.infer<typeof profileSchema>;

export const emptyProfile: Profile = {
  rolemark: 'profile',
  version: 1,
  yearsOfWork: null,
  skills: [],
  certificates: [],
  languages: [],
  education: [],
};
