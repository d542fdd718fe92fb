import { z } from 'zod';
import { matchSchema } from '../matching/match.ts';
import { postingSchema } from '../reading/posting.ts';
import type { SavedDatabase } from './database.ts';
import { blockSchema } from './saved-posting.ts';
import { findSaved, removePosting, savePosting } from './saved-store.ts';

/** What pages without a database ask of the one context that has it, checked on arrival. */

const requestSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('find-saved'),
    address: z.string(),
    fingerprint: z.string(),
    title: z.string(),
  }),
  z.object({
    type: z.literal('save-posting'),
    url: z.string(),
    posting: postingSchema,
    blocks: z.array(blockSchema),
    match: matchSchema,
  }),
  z.object({ type: z.literal('remove-saved'), id: z.string() }),
]);

export type DeskReply =
  | { readonly ok: true; readonly id: string | null }
  | { readonly ok: false; readonly message: string };

export interface Desk {
  readonly database: SavedDatabase;
  readonly now: () => Date;
  /** Called after every change of the list. */
  readonly onChange: () => Promise<void>;
}

/** Does what was asked; undefined where the message is none of these requests. Failures come as values. */
export function answerAtDesk(desk: Desk, raw: unknown): Promise<DeskReply> | undefined {
  const request = requestSchema.safeParse(raw).data;
  if (request === undefined) return undefined;
  return perform(desk, request).then(
    (id) => ({ ok: true, id }),
    (error: unknown) => ({ ok: false, message: String(error) }),
  );
}

async function perform(
  { database, now, onChange }: Desk,
  request: z.infer<typeof requestSchema>,
): Promise<string | null> {
  if (request.type === 'find-saved') return (await findSaved(database, request))?.id ?? null;
  if (request.type === 'remove-saved') {
    await removePosting(database, request.id);
    await onChange();
    return null;
  }
  const { id } = await savePosting(database, request, now());
  await onChange();
  return id;
}
