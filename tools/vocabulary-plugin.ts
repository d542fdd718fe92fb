import type { Plugin } from 'vite';
import { compileVocabulary } from '../src/skills/compile-vocabulary.ts';
import { ruleFiles, rulesFolder, vocabularyFiles, vocabularyFolder } from './vocabulary-files.ts';

const moduleName = 'virtual:skill-index';
const resolvedName = `\0${moduleName}`;

/**
 * Gives the extension the compiled vocabulary as `virtual:skill-index`. A build with a faulty
 * vocabulary fails with the file and line of each fault.
 */
export function vocabularyPlugin(): Plugin {
  return {
    name: 'rolemark-vocabulary',
    resolveId: (id) => (id === moduleName ? resolvedName : undefined),
    load(id) {
      if (id !== resolvedName) return undefined;
      this.addWatchFile(vocabularyFolder);
      this.addWatchFile(rulesFolder);
      const index = compileVocabulary(vocabularyFiles(), ruleFiles());
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(index))});`;
    },
  };
}
