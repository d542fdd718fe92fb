import { expect, test } from 'vitest';
import { collectText } from '../../src/page/collect-text.ts';
import { inShort } from './read.ts';

const blocksOf = (text: string): string[] => inShort(collectText(text, '').blocks);

test('paragraphs, headings and indented items', () => {
  const text = `We bake bread for a town that wakes at five and wants it warm, and we have done so for ninety years.

What You Get To Do

    Bake through the night.
    Carry the bread to the shop.

Bonus Points If You Have

    Experience with rye.
`;
  expect(blocksOf(text)).toEqual([
    'text We bake bread for a town that wakes at five and wants it warm, and we have done so for ninety years.',
    'heading7 What You Get To Do',
    'item1 Bake through the night.',
    'item1 Carry the bread to the shop.',
    'heading7 Bonus Points If You Have',
    'item1 Experience with rye.',
  ]);
});

test('the first line is the title if it is short and stands alone', () => {
  const { title, blocks } = collectText('Night Baker\n\nWe bake bread at night.', '');
  expect(title).toBe('Night Baker');
  expect(inShort(blocks)[0]).toBe('heading7 Night Baker');
});

test('bullets, dashes and numbers are items', () => {
  expect(blocksOf('Duties:\n- Bake\n* Sell\n• Sweep\n\nSteps:\n1. Knead\n2. Wait')).toEqual([
    'heading7 Duties:',
    'item1 Bake',
    'item1 Sell',
    'item1 Sweep',
    'heading7 Steps:',
    'item1 Knead',
    'item1 Wait',
  ]);
});

test('paragraphs wrapped at a fixed width are one text', () => {
  const text = `We bake bread for a town that wakes at five in the morning
and wants its bread at six, warm and dark, with a crust that
can be heard across the street.

Requirements:
Patience.`;
  expect(blocksOf(text)).toEqual([
    'text We bake bread for a town that wakes at five in the morning and wants its bread at six, warm and dark, with a crust that can be heard across the street.',
    'heading7 Requirements:',
    'text Patience.',
  ]);
});

test('line ends of every system', () => {
  expect(blocksOf('One.\r\n\r\nTwo.\rThree.')).toEqual(['text One.', 'text Two.', 'text Three.']);
});

test('an empty text has no blocks', () => {
  expect(blocksOf(' \n\n ')).toEqual([]);
});
