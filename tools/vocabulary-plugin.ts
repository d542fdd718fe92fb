import type { Plugin } from 'vite';
import { compileVocabulary } from '../src/skills/compile-vocabulary.ts';
import type { CompiledVocabulary } from '../src/skills/skill-index.ts';
import { ruleFiles, rulesFolder, vocabularyFiles, vocabularyFolder } from './vocabulary-files.ts';

const indexName = 'virtual:skill-index';
const namesPrefix = 'virtual:skill-names/';

/**
 * Gives the extension the compiled vocabulary: `virtual:skill-index`, and `virtual:skill-names/de` and so on for
 * the names of one language. A build with a faulty vocabulary fails with the file and line of each fault.
 */
export function vocabularyPlugin(): Plugin {
  let compiled: CompiledVocabulary | undefined;
  return {
    name: 'rolemark-vocabulary',
    buildStart() {
      compiled = undefined;
    },
    resolveId: (id) => (id === indexName || id.startsWith(namesPrefix) ? `\0${id}` : undefined),
    load(id) {
      const wanted = id.startsWith('\0') ? id.slice(1) : '';
      if (wanted !== indexName && !wanted.startsWith(namesPrefix)) return undefined;
      this.addWatchFile(vocabularyFolder);
      this.addWatchFile(rulesFolder);
      compiled ??= compileVocabulary(vocabularyFiles(), ruleFiles());
      const language = wanted.slice(namesPrefix.length);
      const part = wanted === indexName ? compiled.index : compiled.local[language];
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(part))});`;
    },
  };
}
