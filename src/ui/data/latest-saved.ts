import { liveQuery } from 'dexie';
import { openSavedDatabase } from '../../saved/database.ts';
import type { SavedPosting } from '../../saved/saved-posting.ts';
import { listLatest } from '../../saved/saved-store.ts';

/** Tells the latest few kept postings, now and whenever they change; returns what ends that. */
export function followLatest(
  limit: number,
  tell: (latest: readonly SavedPosting[]) => void,
): () => void {
  const database = openSavedDatabase();
  const subscription = liveQuery(() => listLatest(database, limit)).subscribe({
    next: (list) => tell(list.postings),
    error: () => tell([]),
  });
  return () => subscription.unsubscribe();
}
