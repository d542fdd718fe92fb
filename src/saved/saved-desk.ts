import { z } from 'zod';
import { matchSchema } from '../matching/match.ts';
import { postingSchema } from '../reading/posting.ts';
import type { SavedDatabase } from './database.ts';
import { editPostings } from './edits.ts';
import { blockSchema, type SavedPosting, savedStatuses } from './saved-posting.ts';
import { findSaved, noteReturn, removePosting, savePosting } from './saved-store.ts';
import { type SavedSummary, summaryOf } from './saved-summary.ts';

/** What pages without a database ask of the one context that has it, checked on arrival. */

const seen = {
  url: z.string(),
  posting: postingSchema,
  blocks: z.array(blockSchema),
  match: matchSchema,
  closed: z.exactOptional(z.boolean()),
};

const requestSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('find-saved'),
    address: z.string(),
    fingerprint: z.string(),
    title: z.string(),
    namesake: z.string(),
    asked: z.array(z.string()),
    places: z.array(z.string()),
  }),
  z.object({ type: z.literal('save-posting'), ...seen }),
  z.object({ type: z.literal('note-return'), ...seen }),
  z.object({ type: z.literal('set-status'), id: z.string(), status: z.enum(savedStatuses) }),
  z.object({ type: z.literal('remove-saved'), id: z.string() }),
]);

type DeskRequest = z.infer<typeof requestSchema>;

export type DeskReply =
  | { readonly ok: true; readonly id: string | null; readonly saved: SavedSummary | null }
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
  return answer(desk, request).catch((error: unknown) => ({ ok: false, message: String(error) }));
}

async function answer(desk: Desk, request: DeskRequest): Promise<DeskReply> {
  const row = await perform(desk, request);
  const saved = row === undefined ? null : await summaryOf(desk.database, row);
  return { ok: true, id: saved?.id ?? null, saved };
}

/** The record that the request is about, as it is afterwards. */
async function perform(
  { database, now, onChange }: Desk,
  request: DeskRequest,
): Promise<SavedPosting | undefined> {
  switch (request.type) {
    case 'find-saved':
      return findSaved(database, request);
    case 'note-return':
      return noteReturn(database, request, now());
    case 'save-posting': {
      const row = await savePosting(database, request, now());
      await onChange();
      return row;
    }
    case 'set-status': {
      await editPostings(database, [request.id], () => ({ status: request.status }), now());
      await onChange();
      return database.postings.get(request.id);
    }
    case 'remove-saved':
      await removePosting(database, request.id, now());
      await onChange();
      return undefined;
  }
}
