import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partOf, passageOf, sentencesOf } from '../../src/reading/passages.ts';

const sentences = (text: string) =>
  sentencesOf(passageOf(0, text, 0, text.length)).map((sentence) => sentence.text);

describe('splitting prose into sentences', () => {
  test.each([
    ['You know Go. You like tea.', ['You know Go.', 'You like tea.']],
    [
      'Tools, e.g. Terraform, help. B.S. in physics.',
      ['Tools, e.g. Terraform, help.', 'B.S. in physics.'],
    ],
    ['Checks of models.Experience with pumps.', ['Checks of models.', 'Experience with pumps.']],
    ['We use Node.js daily. It is fine.', ['We use Node.js daily.', 'It is fine.']],
    ['Version 3.11 or later.', ['Version 3.11 or later.']],
    ['A degree; three years of nursing', ['A degree;', 'three years of nursing']],
    ['Ready? Apply (today!). Thanks.', ['Ready?', 'Apply (today!).', 'Thanks.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('every sentence is verbatim at its place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '!', '"', '1', ';', 'é') }),
        (text) => {
          for (const sentence of sentencesOf(passageOf(0, text, 0, text.length))) {
            expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          }
        },
      ),
    );
  });

  test('a part of a passage keeps its place in the block', () => {
    const passage = passageOf(3, 'Skills: knots and sails', 7, 23);
    const part = partOf(passage, 10, 15);
    expect([part.text, part.start, part.end, part.block]).toEqual(['sails', 18, 23, 3]);
  });
});
