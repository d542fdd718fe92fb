import { expect, test } from 'vitest';
import type { SavedPosting } from '../../src/saved/saved-posting.ts';
import type { ScoredPosting } from '../../src/ui/data/use-saved-list.ts';
import { searchPostings, sortPostings } from '../../src/ui/saved/order.ts';
import { blocks, match, posting } from '../saved/sample.ts';

function scored(title: string, company: string, day: number, fit: number | null): ScoredPosting {
  const row: SavedPosting = {
    id: title,
    version: 1,
    url: '',
    addresses: [],
    fingerprint: '',
    status: 'saved',
    savedAt: `2026-03-0${day}T09:00:00.000Z`,
    changedAt: `2026-03-0${day}T09:00:00.000Z`,
    posting: { ...posting, title, company },
    blocks: [...blocks],
    match,
  };
  return { row, match: { ...match, fit } };
}

const list = [
  scored('Pilot 10', 'Zeta', 1, 50),
  scored('Pilot 9', 'alpha', 3, null),
  scored('Café keeper', 'Beta', 2, 90),
];
const titles = (found: readonly ScoredPosting[]) => found.map(({ row }) => row.posting.title);

test.each([
  ['newest', ['Pilot 9', 'Café keeper', 'Pilot 10']],
  ['fit', ['Café keeper', 'Pilot 10', 'Pilot 9']],
  ['company', ['Pilot 9', 'Café keeper', 'Pilot 10']],
  ['title', ['Café keeper', 'Pilot 9', 'Pilot 10']],
] as const)('sorted by %s', (by, expected) => {
  expect(titles(sortPostings(list, by))).toEqual(expected);
});

test.each([
  ['', 3],
  ['  ', 3],
  ['PILOT 9', 1],
  ['cafe', 1],
  ['zeta radar', 1],
  ['sea charts', 3],
  ['charts nowhere', 0],
])('search for "%s" finds %i', (typed, number) => {
  expect(searchPostings(list, typed)).toHaveLength(number);
});
