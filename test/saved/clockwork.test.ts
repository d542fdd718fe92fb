import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backupKey, isBackupDue, readBackup } from '../../src/saved/backup.ts';
import { backUp, nextReminder, remindersBetween } from '../../src/saved/clockwork.ts';
import { openSavedDatabase, type SavedDatabase } from '../../src/saved/database.ts';
import { editPostings } from '../../src/saved/edits.ts';
import { readSavedFile } from '../../src/saved/saved-file.ts';
import { savePosting } from '../../src/saved/saved-store.ts';
import { seen } from './sample.ts';

const at = (day: number, hour = 9): Date => new Date(Date.UTC(2026, 2, day, hour));

let database: SavedDatabase;
let id: string;
beforeEach(async () => {
  database = openSavedDatabase(`test-${crypto.randomUUID()}`);
  ({ id } = await savePosting(database, seen, at(1)));
  const nextStep = { what: 'Call back', due: '2026-03-05', remindAt: at(5).toISOString() };
  await editPostings(database, [id], () => ({ nextStep }), at(2));
});
afterEach(() => database.delete());

const valuesOf = (kept: Map<string, unknown>) => ({
  read: async (key: string) => kept.get(key),
  write: async (key: string, value: unknown) => void kept.set(key, value),
  remove: async (key: string) => void kept.delete(key),
  follow: () => () => undefined,
});

test('a reminder is told once, when its time has come', async () => {
  expect(await nextReminder(database, at(3))).toEqual(at(5));
  expect(await nextReminder(database, at(5))).toBeNull();
  expect(await remindersBetween(database, at(4), at(5, 8))).toEqual([]);
  expect(await remindersBetween(database, at(4), at(5))).toEqual([
    { id, title: 'Harbour pilot, Tidewater Ltd', what: 'Call back' },
  ]);
  expect(await remindersBetween(database, at(5), at(6))).toEqual([]);
});

test.each([
  [{ every: 'off', lastAt: null }, false],
  [{ every: 'day', lastAt: null }, true],
  [{ every: 'day', lastAt: at(1).toISOString() }, true],
  [{ every: 'day', lastAt: at(2, 8).toISOString() }, false],
  [{ every: 'week', lastAt: at(1).toISOString() }, false],
])('whether a copy is due: %j', (kept, due) => {
  expect(isBackupDue(readBackup(kept), at(2))).toBe(due);
});

test('a copy is a whole file, made once', async () => {
  const kept = new Map<string, unknown>([[backupKey, { every: 'day' }]]);
  const written: [string, string][] = [];
  const write = async (name: string, pieces: readonly string[]) => {
    written.push([name, pieces.join('')]);
  };
  expect(await backUp(database, valuesOf(kept), write, at(3))).toBe(true);
  expect(await backUp(database, valuesOf(kept), write, at(3, 12))).toBe(false);
  expect(written).toHaveLength(1);
  expect(written[0]?.[0]).toBe('Rolemark/saved-2026-03-03.json');
  expect(readSavedFile(written[0]![1]).postings).toHaveLength(1);
});

test('a copy that could not be made says why, and is tried again', async () => {
  const kept = new Map<string, unknown>([[backupKey, { every: 'day' }]]);
  const fails = () => Promise.reject(new Error('no room'));
  expect(await backUp(database, valuesOf(kept), fails, at(3))).toBe(false);
  expect(readBackup(kept.get(backupKey))).toMatchObject({ failure: 'no room', lastAt: null });
});
