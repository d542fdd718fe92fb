import { readPosting } from '../src/reading/read-posting.ts';
import type { Vocabulary } from '../src/skills/skill.ts';
import { corpusFolder } from '../tools/corpus.ts';
import { openVocabularyFiles } from '../tools/open-vocabulary.ts';
import { printAgreement } from './reading/agreement.ts';
import { goldOf, type Half, halves, movedTo } from './reading/gold.ts';
import { goldFile } from './reading/gold-file.ts';
import { knowledgeOf } from './reading/knowledge.ts';
import { noTallies, scoreReading } from './reading/score.ts';
import { addTallies, printScores } from './reading/score-table.ts';

/** Every error is listed for the half that one may learn from; of the unseen half only where ROLEMARK_ERRORS=all. */
const listsAll = process.env.ROLEMARK_ERRORS === 'all';

/** The reading against the project's own gold: `bench/gold/README.md` says how that was made. */
export function evalReading(): void {
  const corpus = corpusFolder();
  if (corpus === null) {
    console.log('reading: skipped, there is no corpus (see ROLEMARK_CORPUS)');
    return;
  }
  const vocabulary = openVocabularyFiles();
  for (const half of halves) evalHalf(half, corpus, vocabulary);
  printAgreement();
}

function evalHalf(half: Half, corpus: string, vocabulary: Vocabulary): void {
  const sums = noTallies();
  const errors: string[] = [];
  const gold = goldOf(half, 'agreed');
  let moved = 0;
  for (const labelled of gold) {
    const content = goldFile(labelled.file, corpus);
    const here = movedTo(labelled, content.blocks);
    moved += here.roles.filter(({ block }) => block < 0).length;
    const score = scoreReading(
      here,
      readPosting(content, vocabulary),
      content.blocks,
      knowledgeOf(vocabulary),
    );
    addTallies(sums, score.tallies);
    errors.push(...score.errors);
  }
  printScores(`Reading, ${half} half: ${gold.length} postings`, sums);
  if (moved > 0) console.log(`${moved} labels point to blocks that are not collected any more`);
  if (half === 'unseen' && !listsAll) {
    console.log(`${errors.length} errors, kept unseen (ROLEMARK_ERRORS=all lists them)`);
  } else for (const error of errors) console.log(error);
}
