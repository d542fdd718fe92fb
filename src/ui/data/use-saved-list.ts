import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Match } from '../../matching/match.ts';
import { matchPosting } from '../../matching/match-posting.ts';
import type { Profile } from '../../profile/profile.ts';
import type { SavedDatabase } from '../../saved/database.ts';
import type { SavedPosting } from '../../saved/saved-posting.ts';
import { listSaved, type SavedList } from '../../saved/saved-store.ts';
import type { Vocabulary } from '../../skills/skill.ts';

/** Every kept posting, followed over all windows; undefined until it has been read. */
export function useSavedList(database: SavedDatabase): SavedList | undefined {
  return useLiveQuery(() => listSaved(database), [database]);
}

/** A kept posting with its match against the profile as it is now. */
export interface ScoredPosting {
  readonly row: SavedPosting;
  readonly match: Match;
}

export function useScored(
  list: SavedList | undefined,
  profile: Profile | undefined,
  vocabulary: Vocabulary | undefined,
): readonly ScoredPosting[] | undefined {
  return useMemo(() => {
    if (list === undefined || profile === undefined || vocabulary === undefined) return undefined;
    return list.postings.map((row) => ({
      row,
      match: matchPosting(row.posting, profile, vocabulary),
    }));
  }, [list, profile, vocabulary]);
}
