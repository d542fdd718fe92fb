import type { Sentence } from './skillspan.ts';

/** A set of words that stand in one line of text. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The words of a sentence in small letters, without the marks that SkillSpan leaves on them. */
export function plainWords({ words }: Sentence): string[] {
  return words.map((word) =>
    word.length === 1
      ? word
      : word
          .toLowerCase()
          .replace(/^[\u200b(*•]+|[,;.):]+$/g, '')
          .replace(/['’]s$/, ''),
  );
}
