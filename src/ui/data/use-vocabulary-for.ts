import { useMemo } from 'react';
import type { PageContent } from '../../page/content.ts';
import { languageOfContent } from '../../reading/read-posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { type Loaded, useLoaded } from './use-loaded.ts';

/** Loads the vocabulary for texts of a language; asked again, it gives the same promise. */
export type LoadVocabulary = (language?: string) => Promise<Vocabulary>;

/** The vocabulary with the names of the content's own language; while there is no content, the general one. */
export function useVocabularyFor(
  load: LoadVocabulary,
  content: PageContent | null,
): Loaded<Vocabulary> {
  const language = useMemo(() => (content === null ? '' : languageOfContent(content)), [content]);
  return useLoaded(load(language));
}
