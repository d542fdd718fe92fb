import { compileVocabulary } from '../src/skills/compile-vocabulary.ts';
import { openVocabulary } from '../src/skills/open-vocabulary.ts';
import type { Vocabulary } from '../src/skills/skill.ts';
import { ruleFiles, vocabularyFiles } from './vocabulary-files.ts';

/**
 * The vocabulary for tools and tests, compiled from its files on the spot.
 * @throws VocabularyError naming file and line where the files are wrong
 */
export function openVocabularyFiles(): Vocabulary {
  return openVocabulary(compileVocabulary(vocabularyFiles(), ruleFiles()));
}
