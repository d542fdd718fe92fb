import { useState } from 'react';
import type { ProfileStore } from '../../profile/profile-store.ts';
import type { SyncDesk } from '../../profile/sync-desk.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { useProfile } from '../data/use-profile.ts';
import { PageShell } from '../parts/PageShell.tsx';
import { type Notices, Toasts } from '../parts/Toasts.tsx';
import { Editor } from './Editor.tsx';

interface Props {
  readonly profileStore: ProfileStore;
  readonly syncDesk: SyncDesk;
  readonly vocabulary: Promise<Vocabulary>;
  readonly notices: Notices;
  /** The page was opened to say hello. */
  readonly welcome: boolean;
}

/** What the person has, to be added to and changed in place; every change is kept at once. */
export function ProfilePage({ profileStore, syncDesk, vocabulary, notices, welcome }: Props) {
  const state = useProfile(profileStore);
  const loaded = useLoaded(vocabulary);
  const [said, setSaid] = useState('');
  if (loaded.status === 'failed') {
    return (
      <PageShell page="profile">
        <p role="alert">
          The skills could not be loaded: a file of the extension is missing. Installing Rolemark
          again will bring it back; your profile stays.
        </p>
      </PageShell>
    );
  }
  return (
    <PageShell page="profile" status={said}>
      {state !== null && loaded.status === 'here' && (
        <Editor
          state={state}
          store={profileStore}
          syncDesk={syncDesk}
          vocabulary={loaded.value}
          notices={notices}
          welcome={welcome}
          onSaid={setSaid}
        />
      )}
      <Toasts notices={notices} />
    </PageShell>
  );
}
