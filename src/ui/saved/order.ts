import type { ScoredPosting } from '../data/use-saved-list.ts';

/** Searching and sorting the saved list. */

export const sortWords = {
  newest: 'Newest first',
  fit: 'Best fit first',
  company: 'By company',
  title: 'By title',
} as const;

export type SortBy = keyof typeof sortWords;

/** In the chosen order; a posting without a figure comes after those with one. */
export function sortPostings(
  postings: readonly ScoredPosting[],
  by: SortBy,
): readonly ScoredPosting[] {
  const compare = new Intl.Collator('en', { sensitivity: 'base', numeric: true }).compare;
  const orders: Readonly<Record<SortBy, (one: ScoredPosting, other: ScoredPosting) => number>> = {
    newest: (one, other) => (one.row.savedAt < other.row.savedAt ? 1 : -1),
    fit: (one, other) => (other.match.fit ?? -1) - (one.match.fit ?? -1),
    company: (one, other) => compare(one.row.posting.company, other.row.posting.company),
    title: (one, other) => compare(one.row.posting.title, other.row.posting.title),
  };
  return postings.toSorted(orders[by]);
}

/** Those whose title, company, places or text hold every word that was typed. */
export function searchPostings(
  postings: readonly ScoredPosting[],
  typed: string,
): readonly ScoredPosting[] {
  const words = plain(typed)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return postings;
  return postings.filter(({ row }) => {
    const { title, company, locations } = row.posting;
    const text = plain(
      [title, company, ...locations, ...row.blocks.map((block) => block.text)].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
