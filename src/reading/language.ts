import { readLanguages, scripts, tellingWords } from './knowledge/languages.ts';
import { wordsOf } from './words.ts';

const languagesByWord = new Map<string, string[]>();
for (const [language, list] of Object.entries(tellingWords)) {
  for (const word of list.split(' ')) {
    languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), language]);
  }
}

/** A text is told by its first words; more would not tell more. */
const lookedAt = 6000;
/** Where the page says nothing, a single telling word is better than none. */
const leastEvidence = 3;
const leastWithoutStated = 1;

/**
 * Beside English, a language with this share of its evidence is the posting's own: its English parts are read
 * as well, while an English posting is read in English alone.
 */
const ownShare = 0.4;

/**
 * Tells the language of a text by its script and telling words, or by what the page says where the text is too short.
 * @param declared the page's own `lang`, such as "de-AT", or an empty string
 * @returns ISO 639-1, or an empty string where neither tells
 */
export function languageOf(text: string, declared: string): string {
  const opening = text.slice(0, lookedAt);
  const byScript = languageOfScript(opening);
  if (byScript !== null) return byScript;
  const scores = scoresOf(opening);
  const stated = declared.slice(0, 2).toLowerCase();
  let best = stated;
  let most = stated === '' ? leastWithoutStated : leastEvidence;
  for (const [language, score] of scores) {
    const bonus = language === stated ? 1.1 : 1;
    if (score * bonus > most) {
      best = language;
      most = score * bonus;
    }
  }
  return best === 'en' ? ownBesideEnglish(scores, most) : best;
}

function scoresOf(text: string): Map<string, number> {
  const scores = new Map<string, number>();
  for (const word of wordsOf(text)) {
    for (const language of languagesByWord.get(word.text) ?? []) {
      const share = 1 / languagesByWord.get(word.text)!.length;
      scores.set(language, (scores.get(language) ?? 0) + share);
    }
  }
  return scores;
}

function ownBesideEnglish(scores: ReadonlyMap<string, number>, english: number): string {
  let own = 'en';
  let most = Math.max(english * ownShare, leastEvidence);
  for (const [language, score] of scores) {
    if (language === 'en' || !readLanguages.has(language) || score < most) continue;
    own = language;
    most = score;
  }
  return own;
}

/** A third of the letters are enough: names and technical words are in Latin letters everywhere. */
const scriptShare = 1 / 3;
/** Of letters that mark a language within its script: kana, or the Ukrainian ones. */
const markShare = 1 / 30;

function languageOfScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0 || letters - latin < letters * scriptShare) return null;
  const found = scripts.find(
    ([, own]) => (text.match(own)?.length ?? 0) >= (letters - latin) * markShare,
  );
  return found?.[0] ?? null;
}

/** Whether requirements can be read out of postings in this language. */
export function isReadLanguage(language: string): boolean {
  return language === '' || readLanguages.has(language);
}
