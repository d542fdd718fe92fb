import { browserValues } from '../../src/browser/storage.ts';
import { browserSyncArea } from '../../src/browser/sync-area.ts';
import { ownTurn } from '../../src/browser/turns.ts';
import { openProfileStore } from '../../src/profile/profile-store.ts';
import { openSyncDesk } from '../../src/profile/sync-desk.ts';
import { loadVocabulary } from '../../src/skills/load-vocabulary.ts';
import { openNotices } from '../../src/ui/parts/Toasts.tsx';
import { ProfilePage } from '../../src/ui/profile/ProfilePage.tsx';
import { startPage } from '../../src/ui/start.tsx';

const profileStore = openProfileStore(browserValues, ownTurn);
const syncDesk = openSyncDesk(browserSyncArea, browserValues, profileStore, {
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
});

startPage(
  <ProfilePage
    welcome={location.hash === '#welcome'}
    notices={openNotices()}
    vocabulary={loadVocabulary()}
    profileStore={profileStore}
    syncDesk={syncDesk}
  />,
);
