import type { Posting, Requirement } from '../reading/posting.ts';
import { spellingOf } from '../skills/folding.ts';
import { wordEndings, wordsWithoutWeight } from './knowledge/ask-words.ts';

/**
 * The key by which the same ask is known again in another posting. It survives other punctuation,
 * capitals, accents, order, filler ("strong", "you have", "ability to"), plural and verb endings and the
 * employer's name; what is asked, how many, and a "not" stay in it.
 * @param quote the words of the requirement
 * @param language of the posting, ISO 639-1
 * @param company the employer, whose name is no part of the ask
 */
export function askKey(quote: string, language: string, company = ''): string {
  const ignored = wordsFor(language);
  const employer = new Set(foldedWords(company));
  const words = foldedWords(quote);
  const telling = words.filter((word) => !ignored.has(word) && !employer.has(word));
  const stems = telling.map((word) => stemOf(word, language));
  return [...new Set(stems.length > 0 ? stems : words)].sort().join(' ');
}

/** The key of a requirement of a posting: what answers and ignored asks are kept under. */
export function askKeyOf(
  { quote }: Pick<Requirement, 'quote'>,
  { language, company }: Pick<Posting, 'language' | 'company'>,
): string {
  return askKey(quote, language, company);
}

const token = /[\p{L}\p{M}\p{N}]+/gu;
/** "You're", "Tidewater's", "the bakers'": what an apostrophe cuts short says nothing by itself. */
const cutShort = /['’](?:s|re|ve|ll|d|m)?(?![\p{L}\p{N}])/gu;
const contraction = /n['’]t(?![\p{L}\p{N}])/gu;

/** The words in lower case without accents; "don't" is "do not". */
export function foldedWords(text: string): string[] {
  const plain = text.replace(contraction, ' not').replace(cutShort, ' ');
  return (plain.match(token) ?? []).map(folded);
}

const plainLetters = /^[A-Za-z0-9]+$/;

function folded(word: string): string {
  if (plainLetters.test(word)) return word.toLowerCase();
  return [...word].map((letter) => spellingOf(letter.codePointAt(0)!)).join('');
}

const ignoredByLanguage = new Map<string, ReadonlySet<string>>();

function wordsFor(language: string): ReadonlySet<string> {
  let words = ignoredByLanguage.get(language);
  if (words === undefined) {
    const own = language === 'en' ? '' : (wordsWithoutWeight[language] ?? '');
    words = new Set(foldedWords(`${wordsWithoutWeight.en} ${own}`));
    ignoredByLanguage.set(language, words);
  }
  return words;
}

const endingsBy = new Map(
  Object.entries(wordEndings).map(([language, list]) => [language, list.split(/\s+/)]),
);
const englishEndings = endingsBy.get('en')!;

/** A stem keeps at least so many letters. */
const shortestStem = 4;

function stemOf(word: string, language: string): string {
  if (/\d/.test(word)) return word;
  const endings = endingsBy.get(language) ?? englishEndings;
  const ending = endings.find(
    (each) => word.endsWith(each) && word.length - each.length >= shortestStem,
  );
  // "Willingness" has two endings, and is the ask of "willing".
  return ending === undefined ? word : stemOf(word.slice(0, -ending.length), language);
}
