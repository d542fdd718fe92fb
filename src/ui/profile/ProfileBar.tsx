import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { emptyProfile } from '../../profile/profile.ts';
import { addProfile, removeProfile, renameProfile } from '../../profile/profile-set.ts';
import type { ProfileState, ProfileStore } from '../../profile/profile-store.ts';
import { Button } from '../parts/Button.tsx';
import { profilesWords, removedProfile } from '../words/profile-page.ts';
import { profileName } from '../words/profiles.ts';
import type { SetEdit } from './edit.ts';
import styles from './ProfileBar.module.css';
import { ProfileSwitch } from './ProfileSwitch.tsx';

/** Which profile this is, and the way to others: new ones, names, goodbyes. */
export function ProfileBar({
  state,
  store,
  onSetChange,
}: {
  readonly state: ProfileState;
  readonly store: ProfileStore;
  /** Changes the set of profiles; with a way back where something was taken away. */
  readonly onSetChange: SetEdit;
}) {
  const [renaming, setRenaming] = useState(false);
  const { active, profiles } = state;
  const place = profiles.findIndex(({ id }) => id === active);
  const named = profiles[place];
  if (named === undefined) return null;
  const name = profileName(named.name, place);
  const several = profiles.length > 1;

  const add = (): void => {
    const id = crypto.randomUUID();
    onSetChange((set) => addProfile(set, { id, name: '', profile: emptyProfile }));
    setRenaming(true);
  };
  return (
    <div className={styles.bar}>
      {renaming ? (
        <NameBox
          key={active}
          value={named.name}
          placeholder={name}
          onKeep={(text) => {
            setRenaming(false);
            onSetChange((set) => renameProfile(set, active, text));
          }}
        />
      ) : (
        <>
          <ProfileSwitch state={state} store={store} />
          {several && (
            <>
              <Button
                look="quiet"
                size="icon"
                aria-label={`${profilesWords.rename} ${name}`}
                title={profilesWords.rename}
                onClick={() => setRenaming(true)}
              >
                <Pencil size={16} aria-hidden="true" />
              </Button>
              <Button
                look="quiet"
                size="icon"
                aria-label={`${profilesWords.remove}: ${name}`}
                title={profilesWords.remove}
                onClick={() =>
                  onSetChange((set) => removeProfile(set, active), {
                    said: removedProfile(name),
                    undo: (set) => addProfile(set, named),
                  })
                }
              >
                <Trash2 size={16} aria-hidden="true" />
              </Button>
            </>
          )}
          <Button look="quiet" size="small" onClick={add}>
            <Plus size={16} aria-hidden="true" />
            {profilesWords.add}
          </Button>
        </>
      )}
    </div>
  );
}

function NameBox({
  value,
  placeholder,
  onKeep,
}: {
  readonly value: string;
  readonly placeholder: string;
  readonly onKeep: (text: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(typed.trim());
      }}
    >
      <input
        // The person has just asked for this box, so it takes the focus.
        ref={(box) => box?.focus()}
        className={styles.name}
        aria-label={profilesWords.name}
        placeholder={placeholder}
        maxLength={60}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onKeep(value)}
      />
      <Button type="submit" look="main">
        {profilesWords.save}
      </Button>
    </form>
  );
}
