import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { openSavedDatabase, type SavedDatabase } from '../../src/saved/database.ts';
import { keptAmong } from '../../src/saved/kept-links.ts';
import { savePosting } from '../../src/saved/saved-store.ts';
import { seen } from './sample.ts';

let database: SavedDatabase;
beforeEach(() => {
  database = openSavedDatabase(`test-${crypto.randomUUID()}`);
});

const kept = seen.url;
const others = ['https://tides.example/jobs/1', 'https://tides.example/jobs/2'];

test('an empty list keeps nothing', async () => {
  expect(await keptAmong(database, [kept])).toBeNull();
});

test('links to what is kept are found, whatever campaign they carry', async () => {
  await savePosting(database, seen, new Date(0));
  const address = new URL(kept);
  address.searchParams.set('utm_source', 'list');
  const links = [others[0]!, address.href, others[1]!, kept];
  expect(await keptAmong(database, links)).toEqual([1, 3]);
  expect(await keptAmong(database, others)).toEqual([]);
  expect(await keptAmong(database, ['no address at all'])).toEqual([]);
});
