import { describe, expect, test } from 'vitest';
import { edited } from '../../src/saved/edits.ts';
import type { Shelved } from '../../src/saved/shelf.ts';
import { firstRecord, sightingOf } from '../../src/saved/sightings.ts';
import { applyFilters, countFilters, noFilters, tagsIn } from '../../src/ui/saved/filters.ts';
import { groupLines } from '../../src/ui/saved/grouping.ts';
import { keepView, readView, usualView } from '../../src/ui/saved/list-view.ts';
import {
  changedInWords,
  differenceInWords,
  dueInWords,
  eventInWords,
} from '../../src/ui/words/saved-words.ts';
import { posting, seen } from '../saved/sample.ts';

const now = new Date('2026-03-06T12:00:00');

async function shelvedAs(title: string, edit: Parameters<typeof edited>[1], fit: number | null) {
  const sighting = await sightingOf({ ...seen, posting: { ...posting, title } });
  const row = edited(firstRecord(sighting, now).row, edit, now);
  const counts = { met: 0, partly: 0, missing: 0, judge: 0 };
  return {
    row,
    score: { fit, required: counts, preferred: counts, lacks: [], blockers: [], marks: '' },
  } satisfies Shelved;
}

const all = [
  await shelvedAs('One', { status: 'applied', tags: ['sea'], stars: 2 }, 85),
  await shelvedAs('Two', { status: 'archived', tags: ['sea', 'far'] }, 62),
  await shelvedAs('Three', {}, null),
];
const titlesOf = (shelved: readonly Shelved[]): string[] =>
  shelved.map(({ row }) => row.facts.title);

describe('filters', () => {
  test.each([
    ['none: archived ones are out of the way', {}, ['One', 'Three']],
    ['a status', { statuses: ['archived' as const] }, ['Two']],
    ['a fit', { leastFit: 80 }, ['One']],
    ['stars', { leastStars: 1 }, ['One']],
    ['a tag', { tag: 'sea' }, ['One']],
    ['the postings behind a bar', { only: { name: 'x', ids: new Set([all[1]!.row.id]) } }, ['Two']],
  ])('%s', (_name, filters, titles) => {
    expect(titlesOf(applyFilters(all, null, { ...noFilters, ...filters }))).toEqual(titles);
  });

  test('a search looks through archived ones too', () => {
    const found = new Set([all[1]!.row.id]);
    expect(titlesOf(applyFilters(all, found, noFilters))).toEqual(['Two']);
  });

  test('are counted, and tags come with the most used first', () => {
    expect(countFilters({ ...noFilters, tag: 'sea', leastFit: 60 })).toBe(2);
    expect(tagsIn(all)).toEqual(['sea', 'far']);
  });
});

test.each([
  ['none' as const, []],
  ['status' as const, ['Saved 1', 'Applied 1', 'Archived 1']],
  ['band' as const, ['Strong fit 1', 'Good fit 1', 'No figure 1']],
  ['company' as const, ['Tidewater Ltd 3']],
  ['month' as const, ['March 2026 3']],
])('groups by %s', (by, headings) => {
  const lines = groupLines(all, by);
  const found = lines.flatMap((line) =>
    line.kind === 'group' ? [`${line.name} ${line.count}`] : [],
  );
  expect(found).toEqual(headings);
  expect(lines.filter(({ kind }) => kind === 'posting')).toHaveLength(3);
});

test('a view is kept; one that makes no sense is the usual one', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  expect(readView(storage)).toEqual(usualView);
  keepView(storage, { ...usualView, layout: 'board' });
  expect(readView(storage).layout).toBe('board');
  for (const key of kept.keys()) kept.set(key, '{"layout":"cube"}');
  expect(readView(storage)).toEqual(usualView);
});

describe('words', () => {
  test.each([
    ['2026-03-06', 'Due today', true],
    ['2026-03-07', 'Due tomorrow', false],
    ['2026-03-10', 'Due in 4 days', false],
    ['2026-03-04', 'Was due 2 days ago', true],
  ])('a step for %s: %s', (due, text, late) => {
    expect(dueInWords(due, now)).toEqual({ text, late });
  });

  test('what changed', () => {
    expect(changedInWords(0, '2026-03-02', now)).toBe('');
    expect(changedInWords(2, '2026-03-02', now)).toBe('Changed since you saw it 4 days ago');
    expect(differenceInWords({ kind: 'places', before: '', after: 'Oslo' })).toBe(
      'Place is named now: Oslo',
    );
    const pay = { min: 5, max: null, currency: null, period: null };
    expect(differenceInWords({ kind: 'pay', before: pay, after: null })).toBe(
      'Pay is not named any more; it was From 5',
    );
    expect(eventInWords({ at: '', kind: 'status', field: null, value: 'interviewing' })).toBe(
      'Interviewing',
    );
  });
});
