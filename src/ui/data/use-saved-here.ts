import { useEffect, useState } from 'react';
import type { SeenPosting } from '../../saved/saved-store.ts';
import { openSavedHere, type SavedHere } from './saved-here.ts';

let opening: Promise<SavedHere> | undefined;

export interface SavedSwitch {
  /** Null until it is known. */
  readonly saved: boolean | null;
  /** Keeps the posting, or takes it off the list. Rejects where the browser could not write. */
  readonly toggle: () => Promise<void>;
}

/** Whether the posting in front is kept, followed over all windows. Null for a posting without a match. */
export function useSavedHere(seen: SeenPosting | null): SavedSwitch {
  const [savedId, setSavedId] = useState<string | null | undefined>();
  const url = seen?.url;
  const posting = seen?.posting;
  const blocks = seen?.blocks;
  useEffect(() => {
    if (url === undefined || posting === undefined || blocks === undefined) return;
    let wanted = true;
    let stop = (): void => undefined;
    opening ??= openSavedHere();
    opening.then(
      (here) => {
        if (wanted) stop = here.follow({ url, posting, blocks }, setSavedId);
      },
      () => setSavedId(null),
    );
    return () => {
      wanted = false;
      stop();
    };
  }, [url, posting, blocks]);
  return {
    saved: savedId === undefined ? null : savedId !== null,
    async toggle() {
      opening ??= openSavedHere();
      const here = await opening;
      if (savedId) await here.remove(savedId);
      else if (seen !== null) await here.save(seen);
    },
  };
}
