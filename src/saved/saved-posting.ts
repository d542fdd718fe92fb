import { z } from 'zod';
import { matchSchema } from '../matching/match.ts';
import type { Block } from '../page/content.ts';
import { postingSchema } from '../reading/posting.ts';

/** A posting kept, with its text as it was, so that it can still be read when the page is gone. */

export const savedStatuses = ['saved'] as const;

export const blockSchema: z.ZodType<Block> = z.object({
  id: z.int().nonnegative(),
  kind: z.enum(['heading', 'item', 'text', 'pair']),
  level: z.int().nonnegative(),
  text: z.string(),
});

export const savedPostingSchema = z.object({
  id: z.string().min(1),
  version: z.literal(1),
  url: z.string().describe('the address it was last saved from, as the browser showed it'),
  addresses: z.array(z.string()).describe('every address it was saved from, in normal form'),
  fingerprint: z.string().describe('the same for the same text at another address'),
  status: z.enum(savedStatuses),
  savedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  posting: postingSchema,
  blocks: z.array(blockSchema),
  match: matchSchema.describe('as it was when the posting was saved'),
});

export type SavedPosting = z.infer<typeof savedPostingSchema>;

/** A row that could not be read: shown apart, never dropped. */
export interface DamagedRow {
  readonly id: string;
  readonly raw: unknown;
}
