import { expect, test } from 'vitest';
import { readLastUsed } from '../../src/profile/last-used.ts';

test.each([
  ['2021-03', '2021-03'],
  ['03/2021', '2021-03'],
  ['March 2021', '2021-03'],
  ['2021', '2021-12'],
  ['2026', '2026-11'],
  ['2030-01', '2026-11'],
  ['', null],
  ['long ago', null],
])('%s is %s', (typed, expected) => {
  expect(readLastUsed(typed, '2026-11')).toBe(expected);
});
