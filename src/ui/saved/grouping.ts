import { savedStatuses } from '../../saved/saved-posting.ts';
import type { Shelved } from '../../saved/shelf.ts';
import { bandOf, bandWords } from '../words/fit-words.ts';
import { type GroupBy, monthInWords, statusWords } from '../words/saved-words.ts';

/** A line of the list as it is drawn: a heading of a group, or a posting. */
export type Line =
  | { readonly kind: 'group'; readonly name: string; readonly count: number }
  | { readonly kind: 'posting'; readonly shelved: Shelved };

const bands = Object.values(bandWords);

/** The postings under the headings of their groups, in the order that they come in. */
export function groupLines(postings: readonly Shelved[], by: GroupBy): readonly Line[] {
  if (by === 'none') return postings.map((shelved) => ({ kind: 'posting', shelved }));
  const groups = Map.groupBy(postings, (shelved) => nameOf(shelved, by));
  return [...groups]
    .toSorted(([one], [other]) => orderOf(one, by, groups) - orderOf(other, by, groups))
    .flatMap(([name, there]): Line[] => [
      { kind: 'group', name, count: there.length },
      ...there.map((shelved): Line => ({ kind: 'posting', shelved })),
    ]);
}

function nameOf({ row, score }: Shelved, by: Exclude<GroupBy, 'none'>): string {
  if (by === 'status') return statusWords[row.status];
  if (by === 'company') return row.facts.company || 'Company not named';
  if (by === 'band') return bandWords[bandOf(score?.fit ?? null)];
  return monthInWords(row.savedAt.slice(0, 7));
}

/** Statuses and bands have an order of their own; companies come with the most postings first. */
function orderOf(
  name: string,
  by: GroupBy,
  groups: ReadonlyMap<string, readonly Shelved[]>,
): number {
  if (by === 'status') return savedStatuses.findIndex((status) => statusWords[status] === name);
  if (by === 'band') return bands.indexOf(name);
  const there = groups.get(name) ?? [];
  if (by === 'company') return -there.length;
  return -Date.parse(there[0]?.row.savedAt.slice(0, 7) ?? '');
}
