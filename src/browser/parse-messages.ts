import { z } from 'zod';
import type { Block, PageContent } from '../page/content.ts';
import type { Errand, KeptLinksQuestion, PageReading, PageToPanel } from './messages.ts';

/**
 * What arrives from a page, checked before anything trusts it. A page runs other people's code beside the
 * content script, so every shape and size is looked at here, once.
 */

/** A posting has some hundred blocks; a page of 10 MB has some ten thousand. */
const mostBlocks = 50_000;

const blockSchema: z.ZodType<Block> = z.object({
  id: z.int().nonnegative(),
  kind: z.enum(['heading', 'item', 'text', 'pair']),
  level: z.int().nonnegative(),
  text: z.string(),
});

const contentSchema: z.ZodType<PageContent> = z.object({
  url: z.string(),
  title: z.string(),
  lang: z.string(),
  structured: z.array(
    z.object({
      format: z.enum(['json-ld', 'microdata']),
      data: z.record(z.string(), z.unknown()),
    }),
  ),
  site: z
    .object({
      name: z.string(),
      title: z.exactOptional(z.string()),
      company: z.exactOptional(z.string()),
      location: z.exactOptional(z.string()),
      employmentType: z.exactOptional(z.string()),
      pay: z.exactOptional(z.string()),
      postedOn: z.exactOptional(z.string()),
    })
    .nullable(),
  blocks: z.array(blockSchema).max(mostBlocks),
});

const readingSchema: z.ZodType<PageReading> = z.object({
  decision: z.object({ isPosting: z.boolean(), because: z.array(z.string()) }),
  content: contentSchema,
});

const toPanelSchema: z.ZodType<PageToPanel> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page-read'), reading: readingSchema }),
  z.object({ type: z.literal('mark-pointed'), requirement: z.string().nullable() }),
  z.object({ type: z.literal('mark-clicked'), requirement: z.string() }),
  z.object({ type: z.literal('open') }),
]);

const errandSchema: z.ZodType<Errand> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('show-badge'), fit: z.int().min(0).max(100).nullable() }),
  z.object({
    type: z.literal('open-page'),
    page: z.enum(['profile', 'saved', 'settings']),
    place: z.string(),
  }),
]);

/** A list has some hundred links. */
const mostLinks = 2000;
const longestAddress = 4000;

const keptLinksSchema: z.ZodType<KeptLinksQuestion> = z.object({
  type: z.literal('find-kept-links'),
  addresses: z.array(z.string().max(longestAddress)).max(mostLinks),
});

/** The answer to `read-page`, or null where it is not one. */
export function parsePageReading(value: unknown): PageReading | null {
  return readingSchema.safeParse(value).data ?? null;
}

/** A message down the panel's port, or null where it is not one. */
export function parseToPanel(value: unknown): PageToPanel | null {
  return toPanelSchema.safeParse(value).data ?? null;
}

/** What a panel asks the worker to do, or null where it is not that. */
export function parseErrand(value: unknown): Errand | null {
  return errandSchema.safeParse(value).data ?? null;
}

/** What the detector asks the worker about a list, or null where it is not that. */
export function parseKeptLinksQuestion(value: unknown): KeptLinksQuestion | null {
  return keptLinksSchema.safeParse(value).data ?? null;
}
