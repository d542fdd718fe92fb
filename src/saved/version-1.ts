import { z } from 'zod';
import { matchSchema } from '../matching/match.ts';
import { postingSchema } from '../reading/posting.ts';
import { namesakeOf } from './sameness.ts';
import { blockSchema, factsOf, type SavedPosting, type SavedText } from './saved-posting.ts';

/** The first format: one record with the last text seen, and the one status "saved". */
export const savedPosting1Schema = z.object({
  id: z.string().min(1),
  version: z.literal(1),
  url: z.string(),
  addresses: z.array(z.string()),
  fingerprint: z.string(),
  status: z.literal('saved'),
  savedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  posting: postingSchema,
  blocks: z.array(blockSchema),
  match: matchSchema,
});

export interface CarriedOver {
  readonly row: SavedPosting;
  readonly text: SavedText;
}

/** The same posting in the present format, or null where it is no sound record of the first. */
export function fromVersion1(raw: unknown): CarriedOver | null {
  const parsed = savedPosting1Schema.safeParse(raw);
  if (!parsed.success) return null;
  const { id, url, addresses, fingerprint, savedAt, changedAt, ...told } = parsed.data;
  const textId = `${id}.${fingerprint}`;
  const text: SavedText = { id: textId, of: id, url, seenAt: changedAt, ...pickText(told) };
  const row: SavedPosting = {
    id,
    version: 2,
    url,
    addresses,
    fingerprint,
    namesake: namesakeOf(told.posting),
    partedFrom: [],
    facts: factsOf(told.posting),
    texts: [{ text: textId, from: changedAt, to: changedAt }],
    closedAt: null,
    status: 'saved',
    stars: 0,
    tags: [],
    notes: '',
    nextStep: null,
    contacts: [],
    links: [],
    salaryAsked: null,
    history: [{ at: savedAt, kind: 'status', field: null, value: 'saved' }],
    savedAt,
    changedAt,
    touchedAt: changedAt,
    stamps: { status: savedAt, text: changedAt },
  };
  return { row, text };
}

function pickText({
  posting,
  blocks,
  match,
}: Pick<SavedText, 'posting' | 'blocks' | 'match'>): Pick<
  SavedText,
  'posting' | 'blocks' | 'match'
> {
  return { posting, blocks, match };
}
