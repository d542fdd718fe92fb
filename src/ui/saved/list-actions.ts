import type { SavedDatabase } from '../../saved/database.ts';
import { type Edit, editPostings, putBack } from '../../saved/edits.ts';
import type { SavedPosting, SavedStatus } from '../../saved/saved-posting.ts';
import { type Removed, removePostings, restorePosting } from '../../saved/saved-store.ts';
import type { Notices } from '../parts/Toasts.tsx';
import { count } from '../words/list.ts';
import { statusWords } from '../words/saved-words.ts';

/** What can be done with one posting or many; each with a word afterwards and a way back. */
export interface ListActions {
  setStatus(ids: readonly string[], status: SavedStatus): Promise<void>;
  setStars(ids: readonly string[], stars: number): Promise<void>;
  addTag(ids: readonly string[], tag: string): Promise<void>;
  /** Writes what the person fills in; it says nothing, since it is seen where it was typed. */
  edit(id: string, edit: Edit): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

export function openListActions(
  database: SavedDatabase,
  notices: Notices,
  onChanged: () => Promise<void>,
): ListActions {
  const refused = (): void =>
    notices.tell('This could not be kept: the browser refused to write. Nothing was changed.');

  const change = async (
    ids: readonly string[],
    edit: (row: SavedPosting) => Edit,
    said: string | null,
  ): Promise<void> => {
    try {
      const before = await editPostings(database, ids, edit, new Date());
      await onChanged();
      if (said === null || before.length === 0) return;
      const fields = Object.keys(edit(before[0]!)) as (keyof Edit)[];
      notices.tell(said, () => {
        putBack(database, before, fields, new Date()).then(onChanged).catch(refused);
      });
    } catch {
      refused();
    }
  };

  return {
    setStatus: (ids, status) =>
      change(
        ids,
        () => ({ status }),
        `${count(ids.length, 'posting')} moved to “${statusWords[status]}”.`,
      ),
    setStars: (ids, stars) =>
      change(
        ids,
        () => ({ stars }),
        ids.length > 1 ? `Stars of ${ids.length} postings set.` : null,
      ),
    addTag: (ids, tag) =>
      change(
        ids,
        ({ tags }) => ({ tags: tags.includes(tag) ? tags : [...tags, tag] }),
        `${count(ids.length, 'posting')} tagged “${tag}”.`,
      ),
    edit: (id, edit) => change([id], () => edit, null),
    async remove(ids) {
      try {
        const removed = await removePostings(database, ids, new Date());
        await onChanged();
        const name = ids.length === 1 ? titleOf(removed[0]) : `${removed.length} postings`;
        notices.tell(`${name} ${removed.length > 1 ? 'were' : 'was'} deleted.`, () => {
          bringBack(removed).catch(refused);
        });
      } catch {
        refused();
      }
    },
  };

  async function bringBack(removed: readonly Removed[]): Promise<void> {
    for (const one of removed) await restorePosting(database, one, new Date());
    await onChanged();
  }
}

function titleOf(removed: Removed | undefined): string {
  const row = removed?.row as Partial<SavedPosting> | undefined;
  return row?.facts?.title || 'The posting';
}
