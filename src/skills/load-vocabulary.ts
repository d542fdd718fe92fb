import type { Vocabulary } from './skill.ts';
import type { LocalNames } from './skill-index.ts';

const localNames: Readonly<Record<string, () => Promise<{ readonly default: LocalNames }>>> = {
  de: () => import('virtual:skill-names/de'),
  fr: () => import('virtual:skill-names/fr'),
  es: () => import('virtual:skill-names/es'),
  nl: () => import('virtual:skill-names/nl'),
  pt: () => import('virtual:skill-names/pt'),
};

const loading = new Map<string, Promise<Vocabulary>>();

/**
 * The vocabulary for the extension's pages, loaded and opened once for each language.
 * @param language of the texts to be read, ISO 639-1; only its own names are loaded besides the general ones
 */
export function loadVocabulary(language = ''): Promise<Vocabulary> {
  const key = language in localNames ? language : '';
  let loaded = loading.get(key);
  if (!loaded) {
    loaded = load(key);
    loading.set(key, loaded);
  }
  return loaded;
}

async function load(language: string): Promise<Vocabulary> {
  const [{ default: index }, { openVocabulary }, names] = await Promise.all([
    import('virtual:skill-index'),
    import('./open-vocabulary.ts'),
    localNames[language]?.(),
  ]);
  return openVocabulary({ index, local: names ? { [language]: names.default } : {} });
}
