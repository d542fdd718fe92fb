import { z } from 'zod';
import { educationLevels, languageLevels } from '../reading/posting.ts';
import { migrateProfile, profileVersion } from './migrations.ts';
import { answerSchema, noTeaching, teachingSchema } from './teaching.ts';
import { noWishes, wishesSchema } from './wishes.ts';

/** What the person has, wants and has taught. The same shape is stored, exported and imported. */

export const skillLevels = ['beginner', 'working', 'proficient', 'expert'] as const;

export const ownedSkillSchema = z.object({
  id: z.string().min(1).describe('a skill id of the vocabulary'),
  years: z.number().min(0).max(70).nullable().default(null),
  level: z.enum(skillLevels).nullable().default(null),
  lastUsed: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
    .nullable()
    .default(null)
    .describe('the month of the last use, YYYY-MM'),
  evidence: z
    .string()
    .max(5000)
    .default('')
    .describe('what shows it: a line of the résumé, a project'),
  note: z.string().max(5000).default(''),
});

export const ownedLanguageSchema = z.object({
  id: z.string().min(1),
  level: z.enum(languageLevels).nullable().default(null),
});

export const ownedEducationSchema = z.object({
  level: z.enum(educationLevels),
  field: z.string().nullable().default(null).describe('a field of study: a skill id'),
});

/** The present format alone, for the JSON Schema. */
export const currentProfileSchema = z.object({
  rolemark: z.literal('profile'),
  version: z.literal(profileVersion),
  yearsOfWork: z.number().min(0).max(70).nullable().default(null),
  skills: z.array(ownedSkillSchema).default([]),
  certificates: z.array(z.string().min(1)).default([]),
  languages: z.array(ownedLanguageSchema).default([]),
  education: z.array(ownedEducationSchema).default([]),
  wishes: wishesSchema.default(noWishes),
  answers: z.array(answerSchema).default([]),
  teaching: teachingSchema.default(noTeaching),
});

/** Reads the present format and every earlier one. */
export const profileSchema = z.preprocess(migrateProfile, currentProfileSchema);

export type SkillLevel = (typeof skillLevels)[number];
export type OwnedSkill = z.infer<typeof ownedSkillSchema>;
export type OwnedLanguage = z.infer<typeof ownedLanguageSchema>;
export type OwnedEducation = z.infer<typeof ownedEducationSchema>;
export type Profile = z.infer<typeof currentProfileSchema>;

export const emptyProfile: Profile = {
  rolemark: 'profile',
  version: profileVersion,
  yearsOfWork: null,
  skills: [],
  certificates: [],
  languages: [],
  education: [],
  wishes: noWishes,
  answers: [],
  teaching: noTeaching,
};

/** A skill of which nothing more is said. */
export function plainSkill(id: string): OwnedSkill {
  return { id, years: null, level: null, lastUsed: null, evidence: '', note: '' };
}
