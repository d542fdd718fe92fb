import { useEffect, useSyncExternalStore } from 'react';
import type { Profile } from '../../profile/profile.ts';
import type { Shelf, ShelfState } from '../../saved/shelf.ts';
import type { Vocabulary } from '../../skills/skill.ts';

/** The whole list, followed over all windows, and scored with the profile as it is now. */
export function useSavedShelf(
  shelf: Shelf,
  profile: Profile | undefined,
  vocabulary: Vocabulary | undefined,
): ShelfState {
  const state = useSyncExternalStore(shelf.follow, shelf.state);
  useEffect(() => {
    if (profile !== undefined && vocabulary !== undefined) shelf.score(profile, vocabulary);
  }, [shelf, profile, vocabulary]);
  return state;
}
