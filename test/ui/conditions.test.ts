import { describe, expect, test } from 'vitest';
import type { Condition, ConditionKind } from '../../src/reading/posting.ts';
import { conditionKinds } from '../../src/reading/posting.ts';
import { conditionInWords, conditionsToShow } from '../../src/ui/words/conditions.ts';

/** The conditions of a job in a few words. */

const condition = (kind: ConditionKind, change: Partial<Condition> = {}): Condition => ({
  kind,
  holds: true,
  amount: null,
  quote: 'As it stands.',
  block: 0,
  ...change,
});

test.each([
  [condition('travel', { amount: 20 }), 'Travel 20%'],
  [condition('travel'), 'Travel'],
  [condition('travel', { holds: false }), 'No travel'],
  [condition('sponsorship', { holds: false }), 'No visa sponsorship'],
  [condition('office-days', { amount: 1 }), '1 office day a week'],
  [condition('office-days', { amount: 3 }), '3 office days a week'],
  [condition('contract-length', { amount: 12 }), 'Fixed term, 12 months'],
  [condition('office-days'), ''],
] as const)('%j', (one, words) => {
  expect(conditionInWords(one)).toBe(words);
});

test.each(conditionKinds)('%s with an amount says something', (kind) => {
  expect(conditionInWords(condition(kind, { amount: 2 }))).not.toBe('');
});

describe('of several of a kind', () => {
  test('the one with the figure is shown, at the place of the first', () => {
    const shown = conditionsToShow([
      condition('travel'),
      condition('nights'),
      condition('travel', { amount: 30 }),
    ]);
    expect(shown.map(({ words }) => words)).toEqual(['Travel 30%', 'Night work']);
  });
});
