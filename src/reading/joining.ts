import { allWords, choiceWords } from './knowledge/joining.ts';
import { wordsOf } from './words.ts';

type Joining = 'choice' | 'all' | null;

const choiceSets = setsOf(choiceWords);
const allSets = setsOf(allWords);

function setsOf(words: Readonly<Record<string, string>>): Map<string, ReadonlySet<string>> {
  return new Map(
    Object.entries(words).map(([language, list]) => [
      language,
      new Set(`${words.en} ${list}`.split(' ')),
    ]),
  );
}

/**
 * What the words between two things asked say of them: "or" and "and/or" offer a choice, "and" asks for both.
 * A short word means this in its own language only: "of" is a choice in Dutch.
 */
export function joiningOf(text: string, language: string): Joining {
  const choice = choiceSets.get(language) ?? choiceSets.get('en')!;
  const all = allSets.get(language) ?? allSets.get('en')!;
  let found: Joining = /[&+]/.test(text) ? 'all' : null;
  for (const { text: word } of wordsOf(text)) {
    if (choice.has(word)) return 'choice';
    if (all.has(word)) found = 'all';
  }
  return found;
}
