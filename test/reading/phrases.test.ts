import { describe, expect, test } from 'vitest';
import { CueList } from '../../src/reading/phrases.ts';
import { wordsOf } from '../../src/reading/words.ts';

const tags = ['ask', 'offer'] as const;

describe('lists of cue phrases', () => {
  const cues = new CueList(
    '[ask]\nen: years of; years of hands-on; develop*; within _ miles\nde: erfahrung*\n[offer]\nen: paid leave\n',
    'list.ts',
    tags,
  );
  const found = (text: string, language: string) => {
    const words = wordsOf(text);
    return cues.find(words, language).map(({ tag, from, to }) => [
      tag,
      words
        .slice(from, to)
        .map((word) => word.text)
        .join(' '),
    ]);
  };

  test.each([
    ['Two years of hands-on baking', 'en', [['ask', 'years of hands on']]],
    [
      'Developing and paid leave',
      'en',
      [
        ['ask', 'developing'],
        ['offer', 'paid leave'],
      ],
    ],
    ['Lives within 20 miles', 'en', [['ask', 'within 20 miles']]],
    [
      'Erfahrungen, years of them',
      'de',
      [
        ['ask', 'erfahrungen'],
        ['ask', 'years of'],
      ],
    ],
    ['Erfahrungen', 'fr', []],
  ])('%s (%s)', (text, language, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  test.each([
    ['en: years of', 'list.ts:1: phrases stand under a [group]'],
    ['[wish]\nen: please', 'list.ts:1: unknown group [wish]'],
    ['[ask]\nenglish: years', 'list.ts:2: a line begins with a language'],
    ['[ask]\nen: years;; months', 'list.ts:2: an empty phrase'],
    ['[ask]\nen: _ years', 'list.ts:2: a phrase cannot begin with "_"'],
    ['[ask]\nen: de*', 'list.ts:2: "de*" is too short a beginning'],
  ])('%j is told with file and line', (text, message) => {
    expect(() => new CueList(text, 'list.ts', tags)).toThrow(message);
  });
});
