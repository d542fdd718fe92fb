import { ChevronDown } from 'lucide-react';
import type { ProfileState, ProfileStore } from '../../profile/profile-store.ts';
import { Hidden } from '../parts/Hidden.tsx';
import { profileName, switchWords } from '../words/profiles.ts';
import styles from './ProfileSwitch.module.css';

/**
 * Which profile postings are compared with, to be changed in one step. Nothing where there is only
 * one. The browser's own list is used: it is the quickest to load and known to everybody.
 */
export function ProfileSwitch({
  state,
  store,
  onFailed,
}: {
  readonly state: ProfileState;
  readonly store: ProfileStore;
  /** The browser refused to keep the choice; what is shown is again as it was. */
  readonly onFailed?: () => void;
}) {
  if (state.profiles.length < 2) return null;
  return (
    <label className={styles.switch}>
      <Hidden>{switchWords.label}</Hidden>
      <select
        className={styles.choice}
        value={state.active}
        onChange={(event) => {
          store.switchTo(event.target.value).catch(() => onFailed?.());
        }}
      >
        {state.profiles.map((named, place) => (
          <option key={named.id} value={named.id}>
            {profileName(named.name, place)}
          </option>
        ))}
      </select>
      <ChevronDown size={15} aria-hidden="true" className={styles.sign} />
    </label>
  );
}
