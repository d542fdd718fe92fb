import { languageTag } from '../texts/text.ts';

/** "Go", "Go and SQL", "Go, SQL and Python", as the language joins them. */
export function joinAnd(words: readonly string[]): string {
  return new Intl.ListFormat(languageTag(), { type: 'conjunction' }).format(words);
}

/** "Go", "Go or SQL", "Go, SQL or Python". */
export function joinOr(words: readonly string[]): string {
  return new Intl.ListFormat(languageTag(), { type: 'disjunction' }).format(words);
}

/** "1 skill", "2 skills": for the pages that are English only. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
