import './base.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { wantedLanguages } from '../browser/language.ts';
import { parseWithoutMakingCode } from '../browser/parsing.ts';
import { bestLanguage, languageTag, speak } from './texts/text.ts';

parseWithoutMakingCode();

/** Shows a page of the extension in its `#root`, in English. */
export function startPage(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element #root.');
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}

/** The same for a page whose texts are all translated: in the language of the browser. */
export function startTranslatedPage(page: ReactNode): void {
  const show = (): void => {
    document.documentElement.lang = languageTag();
    startPage(page);
  };
  const language = bestLanguage(wantedLanguages().slice(0, 1));
  // English is there at once; of the others, one that can't be loaded must not cost the page.
  if (language === 'en') show();
  else speak(language).then(show, show);
}
