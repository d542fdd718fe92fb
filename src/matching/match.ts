import { z } from 'zod';
import { wishNames } from '../profile/wishes.ts';

/** A verdict for each requirement of a posting, the counts, and how the posting stands to the person's wishes. */

export const verdicts = ['met', 'partly', 'missing', 'judge'] as const;

/** How a profile entry met (or did not meet) what was asked, the strongest first. The reasons shown to a person are made from these. */
export const rules = [
  'same',
  'implied',
  'part-of',
  /** The posting gives examples ("such as"), and the person has another of the same family. */
  'family',
  'close',
  'years-short',
  'years-met',
  /** The skill is there; the profile does not say for how long. */
  'years-unknown',
  'level-met',
  'level-short',
  /** It is there; the profile does not say how well. */
  'level-unknown',
  'education-met',
  'education-short',
  /** Experience stands in for the degree, as the posting allows. */
  'equivalent',
  /** What the person may or wants to do, said on the profile: `by` is the name of the wish. */
  'wish-met',
  'wish-short',
  /** The person answered this very ask themselves: `by` is their answer. */
  'answered',
  'absent',
] as const;

export const reasonSchema = z.object({
  skill: z.string().describe('the skill id that is asked, or an empty string where none is'),
  by: z
    .string()
    .nullable()
    .describe('the profile entry that decided: a skill id, or a word such as "education"'),
  rule: z.enum(rules),
  asked: z
    .union([z.number(), z.string()])
    .optional()
    .describe('how much is asked: years, percent, or a level'),
  have: z
    .union([z.number(), z.string()])
    .nullable()
    .optional()
    .describe('how much the profile says, in the same unit; null where it does not say'),
});

export const verdictSchema = z.object({
  requirement: z.string(),
  verdict: z.enum(verdicts),
  because: z.array(reasonSchema),
  ignored: z
    .literal(true)
    .optional()
    .describe('the person said that this asks nothing: shown, never counted'),
  unread: z
    .array(z.string())
    .optional()
    .describe('skill ids that the person said are not meant here; they were left out'),
});

export const countsSchema = z.object({
  met: z.int(),
  partly: z.int(),
  missing: z.int(),
  judge: z.int(),
});

export const wishVerdicts = ['ok', 'against', 'unknown'] as const;

/** What a verdict on a wish rests on. */
export const wishGrounds = [
  /** The posting's words or facts settle it. */
  'said',
  /** The posting says nothing about it. */
  'not-said',
  /** It speaks of it without the figure that would settle it. */
  'no-amount',
  /** Its pay is in another currency; no exchange rate is made up. */
  'other-currency',
  /** A plus, not a demand; or something that may be got after hiring. */
  'not-demanded',
  /** The profile says too little to settle it. */
  'profile-silent',
] as const;

export const wishOutcomeSchema = z.object({
  wish: z.enum(wishNames),
  dealBreaker: z.boolean(),
  verdict: z.enum(wishVerdicts),
  ground: z.enum(wishGrounds),
  quote: z
    .string()
    .describe('the words of the posting; empty where its facts (pay, places …) decide'),
  block: z.int().nonnegative().nullable(),
  stated: z
    .number()
    .optional()
    .describe('what the posting says: percent of travel, or the most pay a year'),
  wished: z.number().optional().describe('what the person wants, in the same unit'),
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
  wishes: z
    .array(wishOutcomeSchema)
    .default([])
    .describe('how the posting stands to what the person wants; apart from the fit'),
});

export type VerdictKind = (typeof verdicts)[number];
export type Rule = (typeof rules)[number];
export type Reason = z.infer<typeof reasonSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type Counts = z.infer<typeof countsSchema>;
export type WishVerdict = (typeof wishVerdicts)[number];
export type WishGround = (typeof wishGrounds)[number];
export type WishOutcome = z.infer<typeof wishOutcomeSchema>;
export type Match = z.infer<typeof matchSchema>;
