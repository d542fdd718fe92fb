import { describe, expect, it } from 'vitest';
import { collectText } from '../../src/page/collect-text.ts';
import { dayIn } from '../../src/reading/days.ts';
import { readPosting } from '../../src/reading/read-posting.ts';
import { openVocabularyFiles } from '../../tools/open-vocabulary.ts';

describe('a day in a text', () => {
  it.each([
    ['Closing date: 2027-05-04', '2027-05-04'],
    ['by 4th May 2027 at noon', '2027-05-04'],
    ['May 4, 2027', '2027-05-04'],
    ['no later than 31 st January 2018', null],
    ['bis zum 4. Mai 2027', '2027-05-04'],
    ['avant le 1er août 2027', '2027-08-01'],
    ['4 de mayo de 2027', '2027-05-04'],
    ['31.12.2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['05/04/2027', null],
    ['31 February 2027', null],
    ['room 4 of 2027 rooms', null],
    ['Feb 30, 2027', null],
  ])('%s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  it('tells until when one can apply, from a label or a sentence', () => {
    const vocabulary = openVocabularyFiles();
    const closes = (text: string): string | null =>
      readPosting(collectText(`Baker\n\nAbout the job\n${text}`, ''), vocabulary).validThrough;
    expect(closes('Application deadline: 23rd January 2027')).toBe('2027-01-23');
    expect(closes('Applications close on March 3, 2027.')).toBe('2027-03-03');
    expect(closes('The bakery opened on March 3, 1927.')).toBeNull();
  });
});
