import { expect, test } from 'vitest';
import {
  lastMonthOf,
  monthsCovered,
  readMonth,
  stretchOf,
} from '../../../src/profile/resume/month.ts';

const today = { year: 2026, month: 11 };
const months = (from: string, to: string | null): number => {
  const stretch = stretchOf(readMonth(from), to === null ? null : readMonth(to), today);
  return stretch === null ? 0 : monthsCovered([stretch]);
};

test.each([
  ['2019-01', '2019-12', 12],
  ['2019-03', '2019-03', 1],
  ['2025-12', null, 12],
  ['2018', '2020', 24],
  ['2019', '2019', 12],
  ['2026-01', '2030-01', 11],
  ['2027-01', null, 0],
])('%s to %s is %s months', (from, to, expected) => {
  expect(months(from, to)).toBe(expected);
});

test('what overlaps counts once, what lies within another not at all', () => {
  const stretch = (from: string, to: string) => stretchOf(readMonth(from), readMonth(to), today)!;
  const one = stretch('2019-01', '2019-12');
  const overlapping = stretch('2019-07', '2020-06');
  const within = stretch('2019-03', '2019-04');
  const apart = stretch('2022-01', '2022-02');
  expect(monthsCovered([overlapping, one, apart, within])).toBe(18 + 2);
  expect(monthsCovered([])).toBe(0);
  expect(lastMonthOf(overlapping)).toBe('2020-06');
});

test.each(['2019-13', '19-01', 'May 2019', ''])('%s is no month', (text) => {
  expect(readMonth(text)).toBeNull();
});
