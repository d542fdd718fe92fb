import { compileVocabulary } from '../../src/skills/compile-vocabulary.ts';
import { openVocabulary } from '../../src/skills/open-vocabulary.ts';
import type { Vocabulary } from '../../src/skills/skill.ts';
import { ruleFiles } from '../../tools/vocabulary-files.ts';

/** A small vocabulary written in a test, in the form of the vocabulary's files. */
export function vocabularyOf(text: string): Vocabulary {
  return openVocabulary(
    compileVocabulary([{ path: 'test.txt', text: `field: Test\n${text}` }], ruleFiles()),
  );
}
