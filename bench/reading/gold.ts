import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Block } from '../../src/page/content.ts';
import {
  educationLevels,
  payPeriods,
  requirementKinds,
  sectionRoles,
} from '../../src/reading/posting.ts';

/** What careful people wrote down of a posting; `bench/gold/README.md` explains every field. */

const stretch = { block: z.int().nonnegative(), start: z.int().nonnegative(), end: z.int() };

const goldSkillSchema = z.object({
  id: z.string().nullable().describe('null where the vocabulary has no such skill'),
  start: z.int().nonnegative(),
  end: z.int(),
});

const goldRequirementSchema = z.object({
  ...stretch,
  importance: z.enum(['required', 'preferred']),
  kind: z.enum(requirementKinds),
  skills: z.array(goldSkillSchema).default([]),
  any: z.array(z.array(z.string())).default([]).describe('groups of which one is enough'),
  years: z
    .object({ min: z.number().nullable(), max: z.number().nullable(), of: z.array(z.string()) })
    .nullable()
    .default(null),
  education: z
    .object({ level: z.enum(educationLevels), orEquivalent: z.boolean() })
    .nullable()
    .default(null),
});

const goldPostingSchema = z.object({
  file: z.string().describe('folder and name in the corpus; texts/ID for a line of texts.jsonl'),
  prints: z.array(z.string()).describe('a print of each block, so that a moved block is found'),
  roles: z.array(z.object({ ...stretch, role: z.enum(sectionRoles) })),
  requirements: z.array(goldRequirementSchema),
  places: z.array(z.string()),
  workplace: z.enum(['remote', 'hybrid', 'onsite']).nullable(),
  pay: z
    .object({
      min: z.number().nullable(),
      max: z.number().nullable(),
      currency: z.string().nullable(),
      period: z.enum(payPeriods).nullable(),
    })
    .nullable(),
});

export type GoldSkill = z.infer<typeof goldSkillSchema>;
export type GoldRequirement = z.infer<typeof goldRequirementSchema>;
export type GoldPosting = z.infer<typeof goldPostingSchema>;

/** `develop` is there to learn from; `unseen` only to report. */
export const halves = ['develop', 'unseen'] as const;
export type Half = (typeof halves)[number];

/** `agreed` is what is measured against; `first` and `second` are the two labellings it was made of. */
export const labellings = ['agreed', 'first', 'second'] as const;
export type Labelling = (typeof labellings)[number];

/** The gold of one half. @throws where a line is not valid, naming file and line */
export function goldOf(half: Half, labelling: Labelling): GoldPosting[] {
  const name = `${half}.${labelling}.jsonl`;
  const path = fileURLToPath(new URL(`../gold/${name}`, import.meta.url));
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const parsed = goldPostingSchema.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${name}:${index + 1}: ${parsed.error.message}`);
      return parsed.data;
    });
}

/** Six hexadecimal digits that stand for a block's text, letters and digits only. */
export function printOf(text: string): string {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return createHash('sha1').update(letters).digest('hex').slice(0, 6);
}

/**
 * Moves the gold's block numbers to the blocks as they are collected now. Labels of a block that is not there any
 * more point to block -1: the reading then misses them, as a person would.
 */
export function movedTo(gold: GoldPosting, blocks: readonly Block[]): GoldPosting {
  const now = blocks.map((block) => printOf(block.text));
  let from = 0;
  const places = gold.prints.map((print) => {
    const at = now.indexOf(print, from);
    if (at >= 0) from = at + 1;
    return at;
  });
  const moved = <Labelled extends { block: number }>(label: Labelled): Labelled => ({
    ...label,
    block: places[label.block] ?? -1,
  });
  return {
    ...gold,
    roles: gold.roles.map(moved),
    requirements: gold.requirements.map(moved),
  };
}
