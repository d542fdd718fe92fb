import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VocabularyFile } from '../src/skills/parse-vocabulary.ts';

export const vocabularyFolder = fileURLToPath(
  new URL('../src/skills/vocabulary/', import.meta.url),
);
const project = fileURLToPath(new URL('../', import.meta.url));

/** The vocabulary's files in the order of their names; paths count from the project's folder. */
export function vocabularyFiles(): VocabularyFile[] {
  return readdirSync(vocabularyFolder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const path = join(vocabularyFolder, name);
      return { path: relative(project, path), text: readFileSync(path, 'utf8') };
    });
}
