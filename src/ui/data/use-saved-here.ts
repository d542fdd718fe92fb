import { useEffect, useRef, useState } from 'react';
import type { SavedStatus } from '../../saved/saved-posting.ts';
import type { SavedSummary } from '../../saved/saved-summary.ts';
import type { SeenPosting } from '../../saved/sightings.ts';
import { followSaved, removeSaved, saveSeen, setSavedStatus } from './saved-here.ts';

export interface SavedSwitch {
  /** Null until it is known. */
  readonly saved: boolean | null;
  /** What is kept of it; null where it is not kept, or not known yet. */
  readonly summary: SavedSummary | null;
  /** Keeps the posting, or takes it off the list. Rejects where the browser could not write. */
  readonly toggle: () => Promise<void>;
  readonly setStatus: (status: SavedStatus) => Promise<void>;
}

/** Whether the posting in front is kept, followed over all windows. */
export function useSavedHere(seen: SeenPosting): SavedSwitch {
  const [summary, setSummary] = useState<SavedSummary | null | undefined>();
  const { url, posting, blocks } = seen;
  // Another profile gives another match; that is no reason to look the posting up again.
  const latest = useRef(seen);
  latest.current = seen;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these three are what makes it another posting
  useEffect(() => followSaved(latest.current, setSummary), [url, posting, blocks]);
  return {
    saved: summary === undefined ? null : summary !== null,
    summary: summary ?? null,
    async toggle() {
      if (summary) {
        await removeSaved(summary.id);
        setSummary(null);
      } else {
        setSummary(await saveSeen(seen));
      }
    },
    async setStatus(status) {
      if (summary) setSummary(await setSavedStatus(summary.id, status));
    },
  };
}
