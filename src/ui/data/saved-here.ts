import { followSavedChanges } from '../../browser/storage.ts';
import { askWorkerAll } from '../../browser/worker-line.ts';
import { samenessOf } from '../../saved/sameness.ts';
import type { SavedStatus } from '../../saved/saved-posting.ts';
import type { SavedSummary } from '../../saved/saved-summary.ts';
import type { SeenPosting } from '../../saved/sightings.ts';

/** Whether the posting in front is kept, asked of the worker: a panel over a page may have no database. */

/**
 * Tells what is kept of it, or null: now, and whenever the list changes; returns what ends that. That a kept
 * posting was seen again is noted once, with what has changed on it since.
 */
export function followSaved(
  seen: SeenPosting,
  tell: (saved: SavedSummary | null) => void,
): () => void {
  let wanted = true;
  let noted = false;
  const sameness = samenessOf(seen);
  const ask = async (): Promise<void> => {
    let { saved } = await askWorkerAll({ type: 'find-saved', ...(await sameness) });
    if (saved !== null && !noted) {
      noted = true;
      ({ saved } = await askWorkerAll({ type: 'note-return', ...seen }));
    }
    if (wanted) tell(saved);
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

/** Resolves with what is kept then; rejects where the browser could not write. */
export async function saveSeen(seen: SeenPosting): Promise<SavedSummary | null> {
  return (await askWorkerAll({ type: 'save-posting', ...seen })).saved;
}

export async function setSavedStatus(
  id: string,
  status: SavedStatus,
): Promise<SavedSummary | null> {
  return (await askWorkerAll({ type: 'set-status', id, status })).saved;
}

export async function removeSaved(id: string): Promise<void> {
  await askWorkerAll({ type: 'remove-saved', id });
}
