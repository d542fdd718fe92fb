import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { openSavedDatabase } from '../../src/saved/database.ts';
import { listSaved, textsOf } from '../../src/saved/saved-store.ts';
import { blocks, match, posting } from './sample.ts';

/** A record as the first format wrote it. */
const version1Row = {
  id: 'a1b2c3',
  version: 1,
  url: 'https://jobs.example/pilots/12?utm_source=mail',
  addresses: ['jobs.example/pilots/12'],
  fingerprint: 'f00d',
  status: 'saved',
  savedAt: '2026-03-02T09:00:00.000Z',
  changedAt: '2026-03-06T18:30:00.000Z',
  posting,
  blocks,
  match,
};

const name = `test-${crypto.randomUUID()}`;
afterEach(() => Dexie.delete(name));

async function writeVersion1(rows: readonly unknown[]): Promise<void> {
  const old = new Dexie(name);
  old.version(1).stores({ postings: 'id, *addresses, fingerprint, savedAt' });
  await old.table('postings').bulkPut([...rows]);
  old.close();
}

test('a list of the first format is read with all that it held', async () => {
  await writeVersion1([version1Row]);
  const database = openSavedDatabase(name);
  const { postings, damaged } = await listSaved(database);
  expect(damaged).toEqual([]);
  expect(postings).toHaveLength(1);
  expect(postings[0]).toMatchObject({
    id: 'a1b2c3',
    version: 2,
    url: version1Row.url,
    addresses: version1Row.addresses,
    status: 'saved',
    savedAt: version1Row.savedAt,
    history: [{ at: version1Row.savedAt, kind: 'status', value: 'saved' }],
  });
  expect(await textsOf(database, postings[0]!)).toEqual([
    expect.objectContaining({ posting, blocks, match, seenAt: version1Row.changedAt }),
  ]);
  expect((await database.digests.get('a1b2c3'))?.words).toContain(' radar');
  database.close();
});

test('a damaged record of the first format stays as it is, and the others are carried over', async () => {
  const broken = { ...version1Row, id: 'broken', posting: 'lost' };
  await writeVersion1([version1Row, broken]);
  const database = openSavedDatabase(name);
  const { postings, damaged } = await listSaved(database);
  expect(postings.map(({ id }) => id)).toEqual(['a1b2c3']);
  expect(damaged).toEqual([{ id: 'broken', raw: broken }]);
  database.close();
});
