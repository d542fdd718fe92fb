import type { Profile } from '../../profile/profile.ts';
import type { ProfileSet } from '../../profile/profile-set.ts';

/** A way back, offered after something was taken away: what was done, and the change that undoes it. */
export interface WayBack<Kept = Profile> {
  readonly said: string;
  readonly undo: (kept: Kept) => Kept;
}

/** Changes the profile, here and in storage. */
export type Edit = (change: (kept: Profile) => Profile, wayBack?: WayBack) => void;

/** Changes the set of profiles, here and in storage. */
export type SetEdit = (
  change: (kept: ProfileSet) => ProfileSet,
  wayBack?: WayBack<ProfileSet>,
) => void;
