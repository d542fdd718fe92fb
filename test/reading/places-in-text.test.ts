import { describe, expect, it } from 'vitest';
import { collectText } from '../../src/page/collect-text.ts';
import {
  placeAfterTitle,
  placeInText,
  placesOfPay,
  placeUnderTitle,
} from '../../src/reading/places-in-text.ts';

const blocksOf = (text: string) => collectText(text, '').blocks;

describe('places without a label', () => {
  it.each([
    ['Baker\n\nHull, UK | Full time', 'Hull, UK'],
    ['Baker\n\nThis position is located in Leeds, and the ovens are old.', 'Leeds'],
    ['Baker\n\nOur company is based in Leeds and bakes for all of England.', null],
    ['Baker\n\nBread, Butter', null],
  ])('in %j', (text, place) => {
    expect(placeInText(blocksOf(text))).toBe(place);
  });

  it.each([
    ['Baker\n\nAmsterdam · 32 hours a week', 'Amsterdam'],
    ['Baker\n\nPermanent, full-time · Hull', 'Hull'],
    ['Baker\n\nWe bake bread.', null],
    ['Baker\n\nFull time · Part time', null],
    ['Baker\n\nHull', null],
  ])('under the title in %j', (text, place) => {
    expect(placeUnderTitle(blocksOf(text), 'Baker', '')).toBe(place);
  });

  it('after the title of the page', () => {
    expect(placeAfterTitle('Baker in Hull | Careers', 'Baker')).toBe('Hull');
    expect(placeAfterTitle('Baker in training', 'Baker')).toBeNull();
    expect(placeAfterTitle('Head Baker in Hull', 'Baker')).toBeNull();
  });

  it('where pay is told for each', () => {
    const blocks = blocksOf(
      'Baker\n\nAustin, TX: $40,000 - $44,000\n\nNewark, NJ: $41,000 - $46,000\n\nFlour, Salt: $4',
    );
    expect(placesOfPay(blocks)).toEqual(['Austin, TX', 'Newark, NJ']);
  });
});
