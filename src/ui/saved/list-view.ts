import { z } from 'zod';
import { type ColumnName, columnWords, type GroupBy, groupWords } from '../words/saved-words.ts';

/** How the person likes to see the list; kept in this browser. */
export interface ListView {
  readonly layout: 'table' | 'board';
  readonly columns: readonly ColumnName[];
  readonly sort: { readonly by: ColumnName; readonly down: boolean };
  readonly group: GroupBy;
}

export const usualView: ListView = {
  layout: 'table',
  columns: ['fit', 'title', 'status', 'stars', 'place', 'pay', 'next', 'saved'],
  sort: { by: 'saved', down: true },
  group: 'none',
};

const column = z.enum(Object.keys(columnWords) as [ColumnName, ...ColumnName[]]);

const viewSchema = z.object({
  layout: z.enum(['table', 'board']),
  columns: z.array(column).min(1),
  sort: z.object({ by: column, down: z.boolean() }),
  group: z.enum(Object.keys(groupWords) as [GroupBy, ...GroupBy[]]),
});

const viewKey = 'saved-view';

export function readView(storage: Pick<Storage, 'getItem'>): ListView {
  try {
    return viewSchema.parse(JSON.parse(storage.getItem(viewKey) ?? ''));
  } catch {
    // None yet, or one of another version: a view is quickly set anew.
    return usualView;
  }
}

export function keepView(storage: Pick<Storage, 'setItem'>, view: ListView): void {
  try {
    storage.setItem(viewKey, JSON.stringify(view));
  } catch {
    // A full storage must not keep the person from looking at the list in another way.
  }
}
