import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSavedDatabase, type SavedDatabase } from '../../src/saved/database.ts';
import { samenessOf } from '../../src/saved/sameness.ts';
import { answerAtDesk, type Desk } from '../../src/saved/saved-desk.ts';
import { listSaved } from '../../src/saved/saved-store.ts';
import { seen } from './sample.ts';

let database: SavedDatabase;
let desk: Desk;
let changes: number;
beforeEach(() => {
  database = openSavedDatabase(`test-${crypto.randomUUID()}`);
  changes = 0;
  desk = {
    database,
    now: () => new Date('2026-03-02T09:00:00Z'),
    onChange: async () => {
      changes += 1;
    },
  };
});
afterEach(() => database.delete());

/** As a message arrives: copied, never the very object. */
const asks = (request: unknown) => answerAtDesk(desk, structuredClone(request));

test('keeps a posting, finds it and takes it away, and tells of each change', async () => {
  const find = { type: 'find-saved', ...(await samenessOf(seen)) };
  expect(await asks(find)).toEqual({ ok: true, id: null, saved: null });
  const saved = await asks({ type: 'save-posting', ...seen });
  expect(saved?.ok && saved.id).toMatch(/^[0-9a-f]{32}$/);
  expect(await asks(find)).toEqual(saved);
  expect((await listSaved(database)).postings[0]).toMatchObject({
    url: seen.url,
    savedAt: '2026-03-02T09:00:00.000Z',
  });
  expect(changes).toBe(1);
  const id = saved?.ok ? saved.id : null;
  expect(await asks({ type: 'remove-saved', id })).toEqual({ ok: true, id: null, saved: null });
  expect(await asks(find)).toEqual({ ok: true, id: null, saved: null });
  expect(changes).toBe(2);
});

test.each([
  undefined,
  'save-posting',
  { type: 'read-page', anyway: true },
  { type: 'save-posting', url: 'x' },
  { type: 'remove-saved' },
])('leaves what is none of its requests to others: %j', (message) => {
  expect(asks(message)).toBeUndefined();
});

test('tells of a failure instead of throwing', async () => {
  desk = { ...desk, onChange: () => Promise.reject(new Error('storage is full')) };
  expect(await asks({ type: 'save-posting', ...seen })).toEqual({
    ok: false,
    message: expect.stringContaining('storage is full'),
  });
});
