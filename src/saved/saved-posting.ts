import { z } from 'zod';
import { matchSchema } from '../matching/match.ts';
import type { Block } from '../page/content.ts';
import { payPeriods, postingSchema } from '../reading/posting.ts';

/**
 * A posting kept. What the list shows and the person writes stands in one small record; each text that was
 * seen stands in a record of its own, so that ten thousand can be listed without reading what they say.
 * Every field that a person or a page can change has the time of its last change (`stamps`), so that the
 * records of two machines can be joined field by field.
 */

export const savedVersion = 2;

/** From the first look to the end. */
export const savedStatuses = [
  'saved',
  'applied',
  'interviewing',
  'offer',
  'rejected',
  'withdrawn',
  'archived',
] as const;

/** Fields that are joined each by its own time. `text` stands for all that was read from the page. */
export const stampedFields = [
  'status',
  'stars',
  'tags',
  'notes',
  'nextStep',
  'contacts',
  'links',
  'salaryAsked',
  'closedAt',
  'text',
] as const;

/** What may be told of a kept posting with a date. */
export const eventKinds = [
  'status',
  'changed',
  'closed',
  'reopened',
  'reposted',
  'joined',
  'parted',
  /** A value that lost against a later one when two lists were joined: `field` says of what, `value` holds it. */
  'earlier',
] as const;

const time = z.iso.datetime();

export const blockSchema: z.ZodType<Block> = z.object({
  id: z.int().nonnegative(),
  kind: z.enum(['heading', 'item', 'text', 'pair']),
  level: z.int().nonnegative(),
  text: z.string(),
});

export const factsSchema = postingSchema.pick({
  title: true,
  company: true,
  locations: true,
  workplace: true,
  employmentTypes: true,
  salary: true,
  postedOn: true,
  validThrough: true,
  seniority: true,
  language: true,
});

export const nextStepSchema = z.object({
  what: z.string().max(500),
  due: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  remindAt: time.nullable().default(null),
});

export const contactSchema = z.object({
  id: z.string().min(1),
  name: z.string().max(300),
  role: z.string().max(300).default(''),
  email: z.string().max(300).default(''),
  phone: z.string().max(100).default(''),
  note: z.string().max(5000).default(''),
});

export const linkSchema = z.object({
  id: z.string().min(1),
  name: z.string().max(300),
  url: z.string().max(4000),
});

export const salaryAskedSchema = z.object({
  amount: z.number().positive().max(1e12),
  currency: z.string().max(10),
  period: z.enum(payPeriods),
});

export const eventSchema = z.object({
  at: time,
  kind: z.enum(eventKinds),
  field: z.enum(stampedFields).nullable().default(null),
  value: z.string().default(''),
});

export const seenTextSchema = z.object({
  text: z.string().describe('the id of the text'),
  from: time,
  to: time.describe('when it was last seen so'),
});

export const savedPostingSchema = z.object({
  id: z.string().min(1),
  version: z.literal(savedVersion),
  url: z.string().describe('the address it was last seen at, as the browser showed it'),
  addresses: z.array(z.string()).describe('every address it was seen at, in normal form'),
  fingerprint: z.string().describe('the same for the same text at another address'),
  namesake: z.string().describe('the same for one title at one company'),
  partedFrom: z
    .array(z.string())
    .default([])
    .describe('addresses that the person parted from it: they are never joined to it again'),
  facts: factsSchema,
  texts: z.array(seenTextSchema).min(1).describe('every text that was seen, the latest last'),
  closedAt: time.nullable().default(null),
  status: z.enum(savedStatuses),
  stars: z.int().min(0).max(5).default(0),
  tags: z.array(z.string().min(1).max(100)).default([]),
  notes: z.string().max(200_000).default('').describe('Markdown'),
  nextStep: nextStepSchema.nullable().default(null),
  contacts: z.array(contactSchema).default([]),
  links: z.array(linkSchema).default([]),
  salaryAsked: salaryAskedSchema.nullable().default(null),
  history: z.array(eventSchema).default([]).describe('the oldest first'),
  savedAt: time,
  changedAt: time.describe('the last change by the person or the page'),
  touchedAt: time.describe('the last write on this machine: what followers read on from'),
  stamps: z.partialRecord(z.enum(stampedFields), time).default({}),
});

/** A text of a posting as it stood, with its reading and the match of that day. It never changes. */
export const savedTextSchema = z.object({
  id: z.string().min(1),
  of: z.string().min(1).describe('the id of the posting'),
  url: z.string(),
  seenAt: time,
  posting: postingSchema,
  blocks: z.array(blockSchema),
  match: matchSchema,
});

/** What is left of a deleted posting: enough to delete it from another machine's list too. */
export const deletedSchema = z.object({ id: z.string().min(1), at: time });

export type SavedStatus = (typeof savedStatuses)[number];
export type StampedField = (typeof stampedFields)[number];
export type Facts = z.infer<typeof factsSchema>;
export type NextStep = z.infer<typeof nextStepSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type SavedLink = z.infer<typeof linkSchema>;
export type SalaryAsked = z.infer<typeof salaryAskedSchema>;
export type SavedEvent = z.infer<typeof eventSchema>;
export type SavedPosting = z.infer<typeof savedPostingSchema>;
export type SavedText = z.infer<typeof savedTextSchema>;
export type Deleted = z.infer<typeof deletedSchema>;

/** A record that could not be read: shown apart, never dropped. */
export interface DamagedRow {
  readonly id: string;
  readonly raw: unknown;
}

/** The facts of a posting that the list shows. */
export function factsOf(posting: Facts): Facts {
  const { title, company, locations, workplace, employmentTypes } = posting;
  const { salary, postedOn, validThrough, seniority, language } = posting;
  return {
    title,
    company,
    locations,
    workplace,
    employmentTypes,
    salary,
    postedOn,
    validThrough,
    seniority,
    language,
  };
}

/** The id of the text that was seen last. */
export function latestTextId(row: Pick<SavedPosting, 'texts'>): string {
  return row.texts.at(-1)?.text ?? '';
}
