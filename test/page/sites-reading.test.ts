import { describe, expect, test } from 'vitest';
import { collect } from '../../src/page/collect.ts';
import type { Posting } from '../../src/reading/posting.ts';
import { readPosting } from '../../src/reading/read-posting.ts';
import { openVocabularyFiles } from '../../tools/open-vocabulary.ts';
import { parseDocument } from '../../tools/parse-document.ts';
import { type ExpectedPosting, fixturePages } from './fixture-pages.ts';

/** What a careful person would say of each page, against what is read: title, company, places, everything asked. */

const vocabulary = openVocabularyFiles();

const quotesOf = ({ requirements }: Posting, importance: string): string[] =>
  requirements.filter((one) => one.importance === importance).map(({ quote }) => quote);

const postings = fixturePages().flatMap(({ expected, ...page }) =>
  expected.posting === undefined ? [] : [{ ...page, expected: expected.posting }],
);

describe.each(postings)('$name', ({ html, expected, source }) => {
  const { content } = collect(parseDocument(html), source.url, { parse: parseDocument });
  const posting = readPosting(content, vocabulary);

  test('names the job', () => expect(posting.title).toBe(expected.title));

  known(expected, 'company')('names who offers it', () => {
    expect(posting.company).toBe(expected.company);
  });

  known(expected, 'places')('names where', () => {
    expect(posting.locations).toHaveLength(expected.places.length);
    for (const [index, place] of expected.places.entries()) {
      expect(posting.locations[index]).toContain(place);
    }
  });

  known(expected, 'asks')('asks what the page asks, and nothing else', () => {
    const quotes = (importance: 'required' | 'preferred'): string[] =>
      quotesOf(posting, importance).map((quote) => withLabel(quote, expected[importance]));
    expect({ required: quotes('required'), preferred: quotes('preferred') }).toEqual({
      required: expected.required,
      preferred: expected.preferred,
    });
  });
});

/** Of a label with its value the value alone is as good a quote. */
const withLabel = (quote: string, expected: readonly string[]): string =>
  expected.find((one) => one.endsWith(`: ${quote}`)) ?? quote;

type Part = keyof NonNullable<ExpectedPosting['notYet']>;

/** A test, or one that is left out with the reason in its name. */
function known({ notYet }: ExpectedPosting, part: Part) {
  const why = notYet?.[part];
  return (name: string, check: () => void): void => {
    if (why === undefined) test(name, check);
    else test.skip(`${name} (not yet: ${why})`, check);
  };
}
