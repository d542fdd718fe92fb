import { describe, expect, test } from 'vitest';
import { knowledgeOf } from '../../bench/reading/knowledge.ts';
import { languagePages, pageLanguages } from '../../bench/reading/language-pages.ts';
import { type Measure, noTallies, scoreReading } from '../../bench/reading/score.ts';
import { addTallies, sharesOf } from '../../bench/reading/score-table.ts';
import { readPosting } from '../../src/reading/read-posting.ts';
import { openVocabularyFiles } from '../../tools/open-vocabulary.ts';

const vocabulary = openVocabularyFiles();
const knowledge = knowledgeOf(vocabulary);

/** What the reading must reach in every language: the aims of the English one. */
const aims: readonly (readonly [Measure, number])[] = [
  ['requirement items', 0.95],
  ['strength, of the found', 0.97],
  ['years', 0.97],
  ['education level', 0.95],
  ['pay', 0.95],
];

test('every language that is read besides English has its pages', () => {
  expect(pageLanguages()).toEqual(['de', 'es', 'fr', 'nl', 'pt']);
});

describe.each(pageLanguages())('pages in %s', (language) => {
  const pages = languagePages(language);
  const sums = noTallies();
  const read = pages.map(({ name, content, gold }) => {
    const posting = readPosting(content, vocabulary);
    addTallies(sums, scoreReading(gold, posting, content.blocks, knowledge).tallies);
    return { name, language: posting.language };
  });

  test('are at least eight, and told by their language', () => {
    expect(pages.length).toBeGreaterThanOrEqual(8);
    expect(read.filter((page) => page.language !== language)).toEqual([]);
  });

  test('ask what a careful person reads in them', () => {
    const short = aims.filter(([measure, aim]) => sharesOf(sums[measure]).f1 < aim);
    expect(short.map(([measure]) => `${measure}: ${sharesOf(sums[measure]).f1}`)).toEqual([]);
  });

  test('ask nothing out of legal text or benefits', () => {
    expect(sums['asks out of legal or benefits'].found).toBe(0);
  });
});
