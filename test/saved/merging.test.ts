import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSavedDatabase, type SavedDatabase } from '../../src/saved/database.ts';
import { edited, editPostings, putBack } from '../../src/saved/edits.ts';
import { mergePostings } from '../../src/saved/merging.ts';
import { readSavedFile, writeSavedFile } from '../../src/saved/saved-file.ts';
import type { SavedPosting } from '../../src/saved/saved-posting.ts';
import { listSaved, removePosting, savePosting } from '../../src/saved/saved-store.ts';
import { firstRecord, sightingOf } from '../../src/saved/sightings.ts';
import { planTakeIn, takeIn } from '../../src/saved/take-in.ts';
import { posting, seen } from './sample.ts';

const at = (day: number): Date => new Date(Date.UTC(2026, 2, day, 9));
const base: SavedPosting = firstRecord(await sightingOf(seen), at(1)).row;

describe('two records of one posting', () => {
  test('each field is that of the last writer', () => {
    const here = edited(edited(base, { notes: 'rang them' }, at(2)), { stars: 4 }, at(5));
    const there = edited(edited(base, { notes: 'wrote to them' }, at(3)), { stars: 1 }, at(4));
    const merged = mergePostings(here, there);
    expect(merged).toMatchObject({ notes: 'wrote to them', stars: 4 });
    expect(merged.stamps).toMatchObject({ notes: at(3).toISOString(), stars: at(5).toISOString() });
  });

  test('what loses is in the history', () => {
    const here = edited(base, { notes: 'rang them' }, at(2));
    const there = edited(base, { notes: 'wrote to them' }, at(3));
    expect(mergePostings(here, there).history).toContainEqual({
      at: at(2).toISOString(),
      kind: 'earlier',
      field: 'notes',
      value: '"rang them"',
    });
  });

  test('the changes of status of both are there, in order', () => {
    const here = edited(base, { status: 'applied' }, at(2));
    const there = edited(edited(base, { status: 'applied' }, at(3)), { status: 'offer' }, at(9));
    const merged = mergePostings(here, there);
    expect(merged.status).toBe('offer');
    expect(merged.history.map(({ value }) => value)).toEqual([
      'saved',
      'applied',
      'applied',
      'offer',
    ]);
  });

  const edit = fc.record(
    {
      status: fc.constantFrom('applied' as const, 'offer' as const, 'rejected' as const),
      stars: fc.integer({ min: 0, max: 5 }),
      notes: fc.string(),
      tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
    },
    { requiredKeys: [] },
  );
  const course = fc.array(fc.tuple(edit, fc.integer({ min: 2, max: 20 })), { maxLength: 6 });
  const withEdits = (edits: readonly (readonly [object, number])[]): SavedPosting =>
    [...edits]
      .sort(([, one], [, other]) => one - other)
      .reduce((row, [change, day]) => edited(row, change, at(day)), base);

  test('the outcome is the same whichever comes first', () => {
    fc.assert(
      fc.property(course, course, (one, other) => {
        const [left, right] = [withEdits(one), withEdits(other)];
        expect(mergePostings(left, right)).toEqual(mergePostings(right, left));
      }),
    );
  });

  test('merging once more changes nothing', () => {
    fc.assert(
      fc.property(course, course, (one, other) => {
        const merged = mergePostings(withEdits(one), withEdits(other));
        expect(mergePostings(merged, withEdits(other))).toEqual(merged);
      }),
    );
  });
});

describe('lists', () => {
  let here: SavedDatabase;
  let there: SavedDatabase;
  beforeEach(() => {
    here = openSavedDatabase(`test-${crypto.randomUUID()}`);
    there = openSavedDatabase(`test-${crypto.randomUUID()}`);
  });
  afterEach(async () => {
    await here.delete();
    await there.delete();
  });

  const fileOf = async (database: SavedDatabase) =>
    readSavedFile((await writeSavedFile(database, at(20))).join(''));
  const bring = async (from: SavedDatabase, to: SavedDatabase) => {
    const file = await fileOf(from);
    const plan = await planTakeIn(to, file);
    await takeIn(to, file, plan, at(21));
    return plan;
  };
  const contentOf = async (database: SavedDatabase) => {
    const { postings } = await listSaved(database);
    return postings.map(({ touchedAt: _, ...rest }) => rest);
  };

  test('a list goes out and comes in whole', async () => {
    const row = await savePosting(here, seen, at(1));
    await editPostings(
      here,
      [row.id],
      () => ({
        status: 'interviewing',
        notes: '# Call\n"quotes", commas',
        tags: ['remote'],
        contacts: [{ id: 'c', name: 'Ada', role: '', email: 'ada@x.example', phone: '', note: '' }],
        nextStep: { what: 'Call', due: '2026-04-01', remindAt: at(25).toISOString() },
        salaryAsked: { amount: 70_000, currency: 'EUR', period: 'YEAR' },
      }),
      at(2),
    );
    const plan = await bring(here, there);
    expect(plan.added).toHaveLength(1);
    expect(await contentOf(there)).toEqual(await contentOf(here));
    expect(await there.texts.toArray()).toEqual(await here.texts.toArray());
    expect((await bring(here, there)).same).toBe(1);
  });

  test('edits on both sides meet', async () => {
    const row = await savePosting(here, seen, at(1));
    await bring(here, there);
    await editPostings(here, [row.id], () => ({ notes: 'here' }), at(3));
    await editPostings(there, [row.id], () => ({ stars: 5 }), at(4));
    await bring(here, there);
    await bring(there, here);
    expect((await listSaved(here)).postings[0]).toMatchObject({ notes: 'here', stars: 5 });
    expect(await contentOf(there)).toEqual(await contentOf(here));
  });

  test('the same posting saved on both sides from other addresses is one', async () => {
    await savePosting(here, seen, at(1));
    await savePosting(there, { ...seen, url: 'https://tidewater.example/pilot' }, at(2));
    const plan = await bring(there, here);
    expect(plan.merged).toHaveLength(1);
    const { postings } = await listSaved(here);
    expect(postings).toHaveLength(1);
    expect(postings[0]?.addresses).toHaveLength(2);
  });

  test('a deletion goes over, unless the other side changed it later', async () => {
    const row = await savePosting(here, seen, at(1));
    const kept = await savePosting(
      here,
      {
        ...seen,
        url: 'https://x.example/2',
        posting: { ...posting, title: 'Baker', requirements: [] },
      },
      at(1),
    );
    await bring(here, there);
    await removePosting(here, row.id, at(5));
    await removePosting(here, kept.id, at(5));
    await editPostings(there, [kept.id], () => ({ notes: 'still wanted' }), at(6));
    const plan = await bring(here, there);
    expect(plan.removed.map(({ id }) => id)).toEqual([row.id]);
    expect((await listSaved(there)).postings.map(({ id }) => id)).toEqual([kept.id]);
    expect(await there.texts.where('of').equals(row.id).count()).toBe(0);
  });

  test('what cannot be read of a file is counted, the rest comes in', async () => {
    await savePosting(here, seen, at(1));
    const raw = JSON.parse((await writeSavedFile(here, at(2))).join(''));
    raw.postings.push({ id: 'broken' }, 7);
    const file = readSavedFile(JSON.stringify(raw));
    expect(file.damaged).toEqual([{ id: 'broken' }, 7]);
    expect((await planTakeIn(there, file)).added).toHaveLength(1);
  });

  test('what cannot be read here is in the file all the same', async () => {
    await here.table('postings').put({ id: 'broken', notes: 'mine' });
    expect((await fileOf(here)).damaged).toEqual([{ id: 'broken', notes: 'mine' }]);
  });

  test.each([
    ['{', 'not JSON'],
    ['[]', 'not a saved list'],
    ['{"rolemark":"profile","version":1}', 'not a saved list'],
    ['{"rolemark":"saved","version":99,"postings":[]}', 'newer Rolemark'],
  ])('%s is refused with a reason', (text, reason) => {
    expect(() => readSavedFile(text)).toThrow(reason);
  });

  test('an edit that does not fit writes nothing', async () => {
    const row = await savePosting(here, seen, at(1));
    await expect(editPostings(here, [row.id], () => ({ stars: 9 }), at(2))).rejects.toThrow();
    expect((await here.postings.get(row.id))?.stars).toBe(0);
  });

  test('undoing brings the field back and leaves later changes', async () => {
    const row = await savePosting(here, seen, at(1));
    const before = await editPostings(here, [row.id], () => ({ status: 'applied' }), at(2));
    await editPostings(here, [row.id], () => ({ notes: 'later' }), at(3));
    await putBack(here, before, ['status'], at(4));
    expect(await here.postings.get(row.id)).toMatchObject({ status: 'saved', notes: 'later' });
  });
});
