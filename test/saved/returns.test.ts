import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSavedDatabase, type SavedDatabase } from '../../src/saved/database.ts';
import { differencesOf } from '../../src/saved/differences.ts';
import { partAddress } from '../../src/saved/parting.ts';
import { listSaved, noteReturn, savePosting, textsOf } from '../../src/saved/saved-store.ts';
import { summaryOf } from '../../src/saved/saved-summary.ts';
import { posting, seen } from './sample.ts';

/** Coming back to a posting that is kept. */

const monday = new Date('2026-03-02T09:00:00Z');
const friday = new Date('2026-03-06T18:30:00Z');

let database: SavedDatabase;
beforeEach(() => {
  database = openSavedDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

const pay = { min: 50_000, max: 60_000, currency: 'EUR', period: 'YEAR' as const };
const more = {
  ...posting.requirements[0]!,
  id: 'r3',
  quote: 'A licence for deep water',
};

describe('what changed', () => {
  test.each([
    [
      'more asked',
      { ...posting, requirements: [...posting.requirements, more] },
      [{ kind: 'added', quote: more.quote, required: true }],
    ],
    [
      'less asked',
      { ...posting, requirements: posting.requirements.slice(1) },
      [{ kind: 'dropped', quote: posting.requirements[0]!.quote, required: true }],
    ],
    ['pay named', { ...posting, salary: pay }, [{ kind: 'pay', before: null, after: pay }]],
    [
      'another place',
      { ...posting, locations: ['Oslo'] },
      [{ kind: 'places', before: 'Bremen, Hull', after: 'Oslo' }],
    ],
    [
      'required before, preferred now',
      {
        ...posting,
        requirements: [
          { ...posting.requirements[0]!, importance: 'preferred' as const },
          posting.requirements[1]!,
        ],
      },
      [{ kind: 'softer', quote: posting.requirements[0]!.quote }],
    ],
    ['nothing but marks', { ...posting, title: 'Harbour pilot!' }, []],
  ])('%s', (_name, later, differences) => {
    expect(differencesOf(posting, later)).toEqual(differences);
  });

  test('is told on the return, and the old text stays', async () => {
    await savePosting(database, seen, monday);
    const row = await noteReturn(
      database,
      { ...seen, posting: { ...posting, salary: pay } },
      friday,
    );
    const summary = await summaryOf(database, row!);
    expect(summary.changes).toEqual([{ kind: 'pay', before: null, after: pay }]);
    expect(summary.changedSince).toBe(monday.toISOString());
    expect((await textsOf(database, row!)).map((text) => text.posting.salary)).toEqual([null, pay]);
  });

  test('a page that says the same adds no text', async () => {
    await savePosting(database, seen, monday);
    const row = await noteReturn(database, seen, friday);
    expect(row?.texts).toEqual([expect.objectContaining({ to: friday.toISOString() })]);
    expect(await database.texts.count()).toBe(1);
  });

  test('a posting that is not kept is not written', async () => {
    expect(await noteReturn(database, seen, friday)).toBeUndefined();
    expect(await database.postings.count()).toBe(0);
  });
});

test('a posting that closes and opens again says so with the dates', async () => {
  await savePosting(database, seen, monday);
  const closed = await noteReturn(database, { ...seen, closed: true }, friday);
  expect(closed?.closedAt).toBe(friday.toISOString());
  const unasked = await noteReturn(database, seen, new Date('2026-03-08T09:00:00Z'));
  expect(unasked?.closedAt).toBe(friday.toISOString());
  const openAgain = { ...seen, closed: false };
  const opened = await noteReturn(database, openAgain, new Date('2026-03-09T09:00:00Z'));
  expect(opened?.closedAt).toBeNull();
  expect(opened?.history.map(({ kind }) => kind)).toEqual(['status', 'closed', 'reopened']);
});

test('a last day that is over closes it', async () => {
  const dated = { ...seen, posting: { ...posting, validThrough: '2026-03-04' } };
  expect((await savePosting(database, dated, monday)).closedAt).toBeNull();
  expect((await noteReturn(database, dated, friday))?.closedAt).toBe(friday.toISOString());
});

describe('the same job posted anew', () => {
  const anew = {
    ...seen,
    url: 'https://jobs.example/pilots/77',
    blocks: [...seen.blocks, { id: 3, kind: 'item' as const, level: 1, text: more.quote }],
    posting: {
      ...posting,
      postedOn: '2026-03-05',
      requirements: [...posting.requirements, more],
    },
  };

  test('under another id, with a line more, is still one posting', async () => {
    const first = await savePosting(
      database,
      { ...seen, posting: { ...posting, postedOn: '2026-01-01' } },
      monday,
    );
    const second = await savePosting(database, anew, friday);
    expect(second.id).toBe(first.id);
    expect(second.addresses).toEqual(['jobs.example/pilots/12', 'jobs.example/pilots/77']);
    expect(second.history.map(({ kind }) => kind)).toEqual([
      'status',
      'changed',
      'reposted',
      'joined',
    ]);
  });

  test.each([
    ['in another town', { ...anew.posting, locations: ['Oslo'] }],
    ['at another company', { ...anew.posting, company: 'Ebb Ltd' }],
    ['that asks mostly other things', { ...anew.posting, requirements: [more] }],
  ])('%s it is another posting', async (_name, other) => {
    await savePosting(database, seen, monday);
    await savePosting(database, { ...anew, posting: other }, friday);
    expect((await listSaved(database)).postings).toHaveLength(2);
  });
});

describe('parting what was wrongly joined', () => {
  test('gives the address a posting of its own, for good', async () => {
    const row = await savePosting(database, seen, monday);
    const elsewhere = { ...seen, url: 'https://tidewater.example/pilot' };
    await savePosting(database, elsewhere, friday);
    const parted = await partAddress(database, row.id, 'tidewater.example/pilot', friday);
    expect(parted?.addresses).toEqual(['tidewater.example/pilot']);
    const again = await savePosting(database, elsewhere, friday);
    expect(again.id).toBe(parted?.id);
    const { postings } = await listSaved(database);
    expect(postings.map(({ addresses }) => addresses.join())).toEqual(
      expect.arrayContaining(['jobs.example/pilots/12', 'tidewater.example/pilot']),
    );
    expect(postings).toHaveLength(2);
    for (const one of postings) expect(await textsOf(database, one)).not.toEqual([]);
  });

  test('leaves a posting with one address alone', async () => {
    const row = await savePosting(database, seen, monday);
    expect(await partAddress(database, row.id, row.addresses[0]!, friday)).toBeNull();
  });
});
