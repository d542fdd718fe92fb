import type { Profile } from '../../profile/profile.ts';

/** A way back, offered after something was taken away: what was done, and the change that undoes it. */
export interface WayBack {
  readonly said: string;
  readonly undo: (kept: Profile) => Profile;
}

/** Changes the profile, here and in storage. */
export type Edit = (change: (kept: Profile) => Profile, wayBack?: WayBack) => void;
