import { useSyncExternalStore } from 'react';
import type { ProfileState, ProfileStore } from '../../profile/profile-store.ts';

/** The profile as it is now, here and in every other window; null until it has been read. */
export function useProfile(store: ProfileStore): ProfileState | null {
  return useSyncExternalStore(store.follow, store.state);
}
