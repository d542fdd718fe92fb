import { z } from 'zod';

/** A verdict for each requirement of a posting, and the counts. */

export const verdicts = ['met', 'partly', 'missing', 'judge'] as const;

/** How a profile entry met (or did not meet) what was asked, the strongest first. The reasons shown to a person are made from these. */
export const rules = [
  'same',
  'implied',
  'part-of',
  'close',
  'years-short',
  'years-met',
  'level-short',
  'education-met',
  'education-short',
  'absent',
] as const;

export const reasonSchema = z.object({
  skill: z.string().describe('the skill id that is asked, or an empty string where none is'),
  by: z
    .string()
    .nullable()
    .describe('the profile entry that decided: a skill id, or a word such as "education"'),
  rule: z.enum(rules),
});

export const verdictSchema = z.object({
  requirement: z.string(),
  verdict: z.enum(verdicts),
  because: z.array(reasonSchema),
});

export const countsSchema = z.object({
  met: z.int(),
  partly: z.int(),
  missing: z.int(),
  judge: z.int(),
});

export const matchSchema = z.object({
  verdicts: z.array(verdictSchema),
  required: countsSchema,
  preferred: countsSchema,
  fit: z
    .int()
    .min(0)
    .max(100)
    .nullable()
    .describe('null where fewer than two requirements can be judged'),
});

export type VerdictKind = (typeof verdicts)[number];
export type Rule = (typeof rules)[number];
export type Reason = z.infer<typeof reasonSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type Counts = z.infer<typeof countsSchema>;
export type Match = z.infer<typeof matchSchema>;
