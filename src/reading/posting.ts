import { z } from 'zod';

/** The facts of one job advertisement, with its sections and requirements. */

export const sectionRoles = [
  'about',
  'responsibilities',
  'required',
  'preferred',
  'benefits',
  'pay',
  'process',
  'legal',
  'other',
] as const;

export const requirementKinds = [
  'skill',
  'experience',
  'education',
  'certificate',
  'language',
  'permission',
  'clearance',
  'place',
  'travel',
  'schedule',
  'physical',
  'trait',
  'other',
] as const;

/** From the lowest to the highest. */
export const educationLevels = [
  'secondary',
  'vocational',
  'associate',
  'bachelor',
  'master',
  'doctorate',
] as const;

export const payPeriods = ['YEAR', 'MONTH', 'WEEK', 'DAY', 'HOUR'] as const;

export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const;

/** What a job may demand or offer besides skills. The amount's unit stands behind those that have one. */
export const conditionKinds = [
  /** Percent of the working time. */
  'travel',
  'on-call',
  'weekends',
  'nights',
  'shifts',
  'overtime',
  /** Hours a week. */
  'hours',
  /** Days a week. */
  'office-days',
  'time-zone',
  'sponsorship',
  'relocation',
  'clearance',
  'background-check',
  'driving-licence',
  /** Years. */
  'minimum-age',
  /** Kilograms. */
  'lifting',
  /** Months. */
  'contract-length',
  'start',
  'equity',
  /** Percent of the pay. */
  'bonus',
  'closing',
  'reports-to',
] as const;

/** From the first job to the last; of the title alone, since texts speak of other people too. */
export const seniorities = [
  'intern',
  'junior',
  'mid',
  'senior',
  'lead',
  'manager',
  'director',
  'executive',
] as const;

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const salarySchema = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: z.string().nullable().describe('ISO 4217, where the posting says'),
  period: z.enum(payPeriods).nullable(),
});

export const sectionSchema = z.object({
  heading: z.string().describe('empty for text before any heading'),
  role: z.enum(sectionRoles),
  blocks: z.array(z.int().nonnegative()),
});

export const mentionSchema = z.object({
  id: z.string(),
  name: z.string(),
  start: z.int().nonnegative().describe('UTF-16 units within the quote'),
  end: z.int().positive(),
});

export const skillGroupSchema = z.object({
  logic: z.enum(['all', 'any']),
  skills: z.array(z.string()),
});

export const yearsSchema = z.object({
  min: z.number().nonnegative().nullable(),
  max: z.number().nonnegative().nullable(),
  of: z
    .array(z.string())
    .describe('skill ids; empty where the posting asks for years of work as such'),
});

export const educationSchema = z.object({
  level: z.enum(educationLevels).describe('the lowest that is accepted'),
  fields: z.array(z.string()),
  orEquivalent: z.boolean(),
});

export const requirementSchema = z.object({
  id: z.string(),
  quote: z.string().min(1).describe('verbatim text of the item or sentence'),
  block: z.int().nonnegative(),
  section: z.int().nonnegative(),
  importance: z.enum(['required', 'preferred']),
  kind: z.enum(requirementKinds),
  skills: z.array(mentionSchema),
  groups: z.array(skillGroupSchema),
  years: yearsSchema.nullable(),
  education: educationSchema.nullable(),
});

export const conditionSchema = z.object({
  kind: z.enum(conditionKinds),
  holds: z
    .boolean()
    .describe('false where the posting denies it: "no travel", "unable to sponsor"'),
  amount: z
    .number()
    .nullable()
    .describe('travel, bonus: percent; hours, office-days: a week; lifting: kg; contract: months'),
  quote: z.string().min(1),
  block: z.int().nonnegative(),
});

export const postingSchema = z.object({
  title: z.string(),
  company: z.string(),
  locations: z.array(z.string()),
  workplace: z.enum(['remote', 'hybrid', 'onsite']).nullable(),
  employmentTypes: z.array(z.string()).describe("schema.org's words, such as FULL_TIME"),
  salary: salarySchema.nullable(),
  postedOn: isoDay.nullable(),
  validThrough: isoDay.nullable(),
  language: z.string().describe('ISO 639-1, or an empty string'),
  source: z.string().describe('json-ld, microdata, site:NAME or page'),
  sections: z.array(sectionSchema),
  requirements: z.array(requirementSchema),
  seniority: z.enum(seniorities).nullable().default(null),
  conditions: z.array(conditionSchema).default([]),
});

export type SectionRole = (typeof sectionRoles)[number];
export type RequirementKind = (typeof requirementKinds)[number];
export type EducationLevel = (typeof educationLevels)[number];
export type PayPeriod = (typeof payPeriods)[number];
export type LanguageLevel = (typeof languageLevels)[number];
export type Salary = z.infer<typeof salarySchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type SkillGroup = z.infer<typeof skillGroupSchema>;
export type Years = z.infer<typeof yearsSchema>;
export type Education = z.infer<typeof educationSchema>;
export type Requirement = z.infer<typeof requirementSchema>;
export type ConditionKind = (typeof conditionKinds)[number];
export type Condition = z.infer<typeof conditionSchema>;
export type Seniority = (typeof seniorities)[number];
export type Posting = z.infer<typeof postingSchema>;
