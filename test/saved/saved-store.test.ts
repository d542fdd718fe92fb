import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSavedDatabase, type SavedDatabase } from '../../src/saved/database.ts';
import { samenessOf } from '../../src/saved/sameness.ts';
import {
  findSaved,
  listLatest,
  listSaved,
  removePosting,
  restorePosting,
  savePosting,
  textsOf,
} from '../../src/saved/saved-store.ts';
import { match, posting, seen } from './sample.ts';

const monday = new Date('2026-03-02T09:00:00Z');
const friday = new Date('2026-03-06T18:30:00Z');

let database: SavedDatabase;
beforeEach(() => {
  database = openSavedDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

test('a saved posting is listed with its text, its match and its date', async () => {
  await savePosting(database, seen, monday);
  const { postings, damaged } = await listSaved(database);
  expect(damaged).toEqual([]);
  expect(postings).toHaveLength(1);
  expect(postings[0]).toMatchObject({
    url: seen.url,
    addresses: ['jobs.example/pilots/12'],
    status: 'saved',
    savedAt: '2026-03-02T09:00:00.000Z',
    facts: { title: posting.title, company: posting.company, locations: posting.locations },
  });
  expect(await textsOf(database, postings[0]!)).toEqual([
    expect.objectContaining({ posting, blocks: seen.blocks, match }),
  ]);
});

describe('a posting saved twice is one posting', () => {
  test('from the same address with another campaign', async () => {
    const first = await savePosting(database, seen, monday);
    const url = 'https://www.jobs.example/pilots/12/apply?gh_src=9';
    const second = await savePosting(database, { ...seen, url }, friday);
    expect(second.id).toBe(first.id);
    expect(second).toMatchObject({ savedAt: monday.toISOString(), url });
    expect(second.texts).toEqual([{ ...first.texts[0], to: friday.toISOString() }]);
    expect((await listSaved(database)).postings).toHaveLength(1);
  });

  test('after an edit of its text: the new one is read, the old one is kept', async () => {
    await savePosting(database, seen, monday);
    const shorter = { ...posting, requirements: posting.requirements.slice(0, 1) };
    const fewer = seen.blocks.slice(0, 2);
    const row = await savePosting(database, { ...seen, posting: shorter, blocks: fewer }, friday);
    expect((await listSaved(database)).postings).toHaveLength(1);
    const texts = await textsOf(database, row);
    expect(texts.map((text) => text.posting.requirements.length)).toEqual([2, 1]);
    expect(texts[0]).toMatchObject({ blocks: seen.blocks, match, seenAt: monday.toISOString() });
    expect(row.history.map(({ kind }) => kind)).toEqual(['status', 'changed']);
  });

  test('from another address with the same text: both addresses are remembered', async () => {
    const first = await savePosting(database, seen, monday);
    const elsewhere = { ...seen, url: 'https://tidewater.example/careers/pilot' };
    await savePosting(database, elsewhere, friday);
    expect((await findSaved(database, await samenessOf(elsewhere)))?.id).toBe(first.id);
    expect((await findSaved(database, await samenessOf(seen)))?.addresses).toEqual([
      'jobs.example/pilots/12',
      'tidewater.example/careers/pilot',
    ]);
  });

  test('at the same moment from two windows', async () => {
    await Promise.all([
      savePosting(database, seen, monday),
      savePosting(database, { ...seen, url: 'https://tidewater.example/pilot' }, monday),
      savePosting(database, seen, friday),
    ]);
    expect((await listSaved(database)).postings).toHaveLength(1);
  });
});

test('another job at the same address is another posting', async () => {
  await savePosting(database, seen, monday);
  const baker = { ...posting, title: 'Baker', requirements: [] };
  await savePosting(database, { ...seen, posting: baker }, friday);
  expect((await listSaved(database)).postings.map((row) => row.facts.title)).toEqual([
    'Baker',
    'Harbour pilot',
  ]);
});

test('a posting that was never saved is not found', async () => {
  expect(await findSaved(database, await samenessOf(seen))).toBeUndefined();
});

test('a removed posting can be put back exactly as it was', async () => {
  const row = await savePosting(database, seen, monday);
  const removed = await removePosting(database, row.id, friday);
  expect((await listSaved(database)).postings).toEqual([]);
  await restorePosting(database, removed, friday);
  expect((await listSaved(database)).postings).toEqual([
    { ...row, touchedAt: friday.toISOString() },
  ]);
  expect(await textsOf(database, row)).toHaveLength(1);
});

test('removing what is not there harms nothing', async () => {
  expect(await removePosting(database, 'nothing', friday)).toBeUndefined();
  await restorePosting(database, undefined, friday);
  expect((await listSaved(database)).postings).toEqual([]);
});

test('a row that cannot be read stands apart, whole, and the others are listed', async () => {
  await savePosting(database, seen, monday);
  const raw = { id: 'broken', posting: 'gone' };
  await database.table('postings').put(raw);
  const { postings, damaged } = await listSaved(database);
  expect(postings).toHaveLength(1);
  expect(damaged).toEqual([{ id: 'broken', raw }]);
});

test('the latest few come first', async () => {
  for (const [index, title] of ['One', 'Two', 'Three'].entries()) {
    const url = `https://jobs.example/${index}`;
    const when = new Date(monday.getTime() + index * 60_000);
    await savePosting(database, { ...seen, url, posting: { ...posting, title } }, when);
  }
  const { postings } = await listLatest(database, 2);
  expect(postings.map((row) => row.facts.title)).toEqual(['Three', 'Two']);
});
