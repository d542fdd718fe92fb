import type { SavedPosting } from '../../saved/saved-posting.ts';
import type { SeenPosting } from '../../saved/saved-store.ts';

/**
 * Whether the posting in front is kept, and the switch for it. The database is loaded after the first
 * verdicts are shown: they do not need it, and it is as large as React.
 */
export interface SavedHere {
  /** Tells now, and again whenever it changes in any window; returns what ends that. */
  follow(
    seen: Pick<SeenPosting, 'url' | 'posting' | 'blocks'>,
    tell: (savedId: string | null) => void,
  ): () => void;
  save(seen: SeenPosting): Promise<void>;
  remove(id: string): Promise<void>;
}

export async function openSavedHere(): Promise<SavedHere> {
  const [{ liveQuery }, { openSavedDatabase }, { samenessOf }, store] = await Promise.all([
    import('dexie'),
    import('../../saved/database.ts'),
    import('../../saved/sameness.ts'),
    import('../../saved/saved-store.ts'),
  ]);
  const database = openSavedDatabase();
  return {
    follow(seen, tell) {
      let stop = (): void => undefined;
      let wanted = true;
      // The fingerprint is made first: a live query may wait for the database alone.
      samenessOf(seen).then((sameness) => {
        if (!wanted) return;
        const found = liveQuery(() => store.findSaved(database, sameness));
        const subscription = found.subscribe({
          next: (row) => tell(row?.id ?? null),
          error: () => tell(null),
        });
        stop = () => subscription.unsubscribe();
      });
      return () => {
        wanted = false;
        stop();
      };
    },
    async save(seen) {
      await store.savePosting(database, seen, new Date());
    },
    async remove(id) {
      await store.removePosting(database, id);
    },
  };
}

/** Tells the latest few kept postings, now and whenever they change; returns what ends that. */
export function followLatest(
  limit: number,
  tell: (latest: readonly SavedPosting[]) => void,
): () => void {
  let stop = (): void => undefined;
  let wanted = true;
  Promise.all([
    import('dexie'),
    import('../../saved/database.ts'),
    import('../../saved/saved-store.ts'),
  ]).then(([{ liveQuery }, { openSavedDatabase }, store]) => {
    if (!wanted) return;
    const database = openSavedDatabase();
    const subscription = liveQuery(() => store.listLatest(database, limit)).subscribe({
      next: (list) => tell(list.postings),
      error: () => tell([]),
    });
    stop = () => subscription.unsubscribe();
  });
  return () => {
    wanted = false;
    stop();
  };
}
