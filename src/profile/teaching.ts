import { z } from 'zod';

/** What a person told Rolemark while reading postings: their answers, and where it read wrongly. */

export const answerWords = ['yes', 'no', 'somewhat'] as const;

/** Asks are told apart by a normalised text; the quote is what the person saw when they answered. */
const ask = z.string().min(1).max(2000).describe('the asked words, normalised');
const quote = z.string().max(5000).describe('the words as they stood in the posting');

export const answerSchema = z.object({
  ask,
  quote,
  answer: z.enum(answerWords),
  at: z.iso.datetime().describe('when it was given, UTC'),
});

export const notThisSkillSchema = z.object({
  skill: z.string().min(1).describe('the skill id that was read'),
  words: z.string().min(1).max(500).describe('the words that do not mean it'),
  context: z
    .string()
    .max(5000)
    .default('')
    .describe('the quote around them; empty: wherever they stand'),
});

export const ignoredSchema = z.object({ ask, quote });

export const teachingSchema = z.object({
  notThisSkill: z.array(notThisSkillSchema).default([]),
  ignored: z.array(ignoredSchema).default([]),
});

export type AnswerWord = (typeof answerWords)[number];
export type Answer = z.infer<typeof answerSchema>;
export type NotThisSkill = z.infer<typeof notThisSkillSchema>;
export type IgnoredAsk = z.infer<typeof ignoredSchema>;
export type Teaching = z.infer<typeof teachingSchema>;

export const noTeaching: Teaching = { notThisSkill: [], ignored: [] };
