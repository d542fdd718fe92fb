import { functionWords, readLanguages } from './knowledge/languages.ts';
import { wordsOf } from './words.ts';

const languagesByWord = new Map<string, string[]>();
for (const [language, list] of Object.entries(functionWords)) {
  for (const word of list.split(' ')) {
    languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), language]);
  }
}

/** A text is told by its first words; more would not tell more. */
const lookedAt = 6000;
const leastEvidence = 3;

/**
 * Tells the language of a text by its small words, or by what the page says where the text is too short.
 * @param declared the page's own `lang`, such as "de-AT", or an empty string
 * @returns ISO 639-1, or an empty string where neither tells
 */
export function languageOf(text: string, declared: string): string {
  const scores = new Map<string, number>();
  for (const word of wordsOf(text.slice(0, lookedAt))) {
    const languages = languagesByWord.get(word.text);
    if (!languages) continue;
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
    }
  }
  const stated = declared.slice(0, 2).toLowerCase();
  let best = stated;
  let most = leastEvidence;
  for (const [language, score] of scores) {
    const bonus = language === stated ? 1.1 : 1;
    if (score * bonus > most) {
      best = language;
      most = score * bonus;
    }
  }
  return best;
}

/** Whether requirements can be read out of postings in this language. */
export function isReadLanguage(language: string): boolean {
  return language === '' || readLanguages.has(language);
}
