import { useEffect, useState } from 'react';
import type { SeenPosting } from '../../saved/saved-store.ts';
import { followSaved, removeSaved, saveSeen } from './saved-here.ts';

export interface SavedSwitch {
  /** Null until it is known. */
  readonly saved: boolean | null;
  /** Keeps the posting, or takes it off the list. Rejects where the browser could not write. */
  readonly toggle: () => Promise<void>;
}

/** Whether the posting in front is kept, followed over all windows. */
export function useSavedHere(seen: SeenPosting): SavedSwitch {
  const [savedId, setSavedId] = useState<string | null | undefined>();
  const { url, posting, blocks } = seen;
  useEffect(() => followSaved({ url, posting, blocks }, setSavedId), [url, posting, blocks]);
  return {
    saved: savedId === undefined ? null : savedId !== null,
    async toggle() {
      if (savedId) {
        await removeSaved(savedId);
        setSavedId(null);
      } else {
        setSavedId(await saveSeen(seen));
      }
    },
  };
}
