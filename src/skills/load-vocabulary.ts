import type { Vocabulary } from './skill.ts';

let loading: Promise<Vocabulary> | undefined;

/** The vocabulary for the extension's pages: loaded and opened once, on the first call. */
export function loadVocabulary(): Promise<Vocabulary> {
  loading ??= Promise.all([import('virtual:skill-index'), import('./open-vocabulary.ts')]).then(
    ([{ default: index }, { openVocabulary }]) => openVocabulary(index),
  );
  return loading;
}
