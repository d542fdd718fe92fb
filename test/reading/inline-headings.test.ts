import { expect, test } from 'vitest';
import { sectionsOf } from '../../src/reading/sections.ts';

const prose =
  'The bakery opens at five and closes when the bread is gone, which on Saturdays is before noon. You will bake with two others, and on Mondays with nobody at all, since the oven rests then. ';
const roles = (text: string) =>
  sectionsOf([{ id: 0, kind: 'text', level: 0, text }], '', 'en').map(
    ({ heading, role, passages }) => [
      heading,
      role,
      passages.map((passage) => passage.text).join(' '),
    ],
  );

test.each([
  [`${prose}Qualifications: Two years in a bakery. Benefits: Bread.`],
  [`${prose}Qualifications Two years in a bakery. Benefits: Bread.`],
  [`${prose}QUALIFICATIONS: Two years in a bakery. BENEFITS Bread.`],
])('headings in the middle of a text part it: %s', (text) => {
  expect(roles(text).map(([heading, role, rest]) => [heading!.toLowerCase(), role, rest])).toEqual([
    ['', 'about', prose.trim()],
    ['qualifications', 'required', 'Two years in a bakery.'],
    ['benefits', 'benefits', 'Bread.'],
  ]);
});

test.each([
  [`${prose}The benefits of bread are many, and its requirements few.`],
  [`${prose}Meets our Requirements for hygiene. You know Benefits of rye.`],
])('the same words in a sentence part nothing: %s', (text) => {
  expect(roles(text)).toHaveLength(1);
});
