import type { SavedStatus } from '../../saved/saved-posting.ts';
import type { Shelved } from '../../saved/shelf.ts';

/** Which of the postings are shown. */
export interface Filters {
  readonly statuses: readonly SavedStatus[];
  readonly leastFit: number | null;
  readonly leastStars: number;
  readonly tag: string | null;
  /** The postings behind a bar that was clicked, and what the bar said. */
  readonly only: { readonly name: string; readonly ids: ReadonlySet<string> } | null;
}

export const noFilters: Filters = {
  statuses: [],
  leastFit: null,
  leastStars: 0,
  tag: null,
  only: null,
};

/** How many of the filters do something. */
export function countFilters({ statuses, leastFit, leastStars, tag }: Filters): number {
  return [statuses.length > 0, leastFit !== null, leastStars > 0, tag !== null].filter(Boolean)
    .length;
}

/** Those that pass every filter. Archived ones are shown only where they are asked for. */
export function applyFilters(
  shelved: readonly Shelved[],
  found: ReadonlySet<string> | null,
  filters: Filters,
): readonly Shelved[] {
  const { statuses, leastFit, leastStars, tag, only } = filters;
  const asksForArchived = statuses.includes('archived') || only !== null || found !== null;
  return shelved.filter(({ row, score }) => {
    if (found !== null && !found.has(row.id)) return false;
    if (only !== null && !only.ids.has(row.id)) return false;
    if (statuses.length > 0 && !statuses.includes(row.status)) return false;
    if (row.status === 'archived' && !asksForArchived) return false;
    if (leastFit !== null && (score?.fit ?? -1) < leastFit) return false;
    if (row.stars < leastStars) return false;
    return tag === null || row.tags.includes(tag);
  });
}

/** Every tag in use, the most used first. */
export function tagsIn(shelved: readonly Shelved[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { row } of shelved) {
    for (const tag of row.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([tag]) => tag);
}
