import { readPosting } from '../src/reading/read-posting.ts';
import { openVocabularyFiles } from '../tools/open-vocabulary.ts';
import { knowledgeOf } from './reading/knowledge.ts';
import { languagePages, pageLanguages } from './reading/language-pages.ts';
import { noTallies, scoreReading } from './reading/score.ts';
import { addTallies, printScores } from './reading/score-table.ts';

/** The reading of our own pages in each language that is read besides English; every error is listed with its words. */
export function evalLanguages(): void {
  const vocabulary = openVocabularyFiles();
  const all = noTallies();
  for (const language of pageLanguages()) {
    const pages = languagePages(language);
    const sums = noTallies();
    const errors: string[] = [];
    for (const { content, gold } of pages) {
      const posting = readPosting(content, vocabulary);
      const score = scoreReading(gold, posting, content.blocks, knowledgeOf(vocabulary));
      addTallies(sums, score.tallies);
      addTallies(all, score.tallies);
      const textOf = (error: string): string =>
        content.blocks[Number(/ \[(\d+)\]/.exec(error)?.[1] ?? -1)]?.text ?? '';
      errors.push(...score.errors.map((error) => `${error} | ${textOf(error)}`));
    }
    printScores(`Reading, language ${language}: ${pages.length} pages of our own`, sums);
    for (const error of errors) console.log(error);
  }
  printScores('Reading, all these languages', all);
}
