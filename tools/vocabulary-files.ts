import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VocabularyFile } from '../src/skills/parse-vocabulary.ts';

const project = fileURLToPath(new URL('../', import.meta.url));

export const vocabularyFolder = join(project, 'src/skills/vocabulary');
export const rulesFolder = join(project, 'src/skills/vocabulary-rules');

/** The vocabulary's files in the order of their names; paths count from the project's folder. */
export function vocabularyFiles(): VocabularyFile[] {
  return textFilesIn(vocabularyFolder);
}

/** The files that say how ambiguous names are told apart. */
export function ruleFiles(): VocabularyFile[] {
  return textFilesIn(rulesFolder);
}

function textFilesIn(folder: string): VocabularyFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      return { path: relative(project, path), text: readFileSync(path, 'utf8') };
    });
}
