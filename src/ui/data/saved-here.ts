import { followSavedChanges } from '../../browser/storage.ts';
import { askWorker } from '../../browser/worker-line.ts';
import { samenessOf } from '../../saved/sameness.ts';
import type { SeenPosting } from '../../saved/saved-store.ts';

/** Whether the posting in front is kept, asked of the worker: a panel over a page may have no database. */

/** Tells the id it is kept under, or null: now, and whenever the list changes; returns what ends that. */
export function followSaved(
  seen: Pick<SeenPosting, 'url' | 'posting' | 'blocks'>,
  tell: (savedId: string | null) => void,
): () => void {
  let wanted = true;
  const sameness = samenessOf(seen);
  const ask = async (): Promise<void> => {
    const { address, fingerprint, title } = await sameness;
    const id = await askWorker({ type: 'find-saved', address, fingerprint, title });
    if (wanted) tell(id);
  };
  const askAgain = (): void => {
    ask().catch(() => wanted && tell(null));
  };
  askAgain();
  const stop = followSavedChanges(askAgain);
  return () => {
    wanted = false;
    stop();
  };
}

/** Resolves with the id it is kept under; rejects where the browser could not write. */
export async function saveSeen({
  url,
  posting,
  blocks,
  match,
}: SeenPosting): Promise<string | null> {
  return askWorker({ type: 'save-posting', url, posting, blocks, match });
}

export async function removeSaved(id: string): Promise<void> {
  await askWorker({ type: 'remove-saved', id });
}
