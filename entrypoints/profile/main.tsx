import { browserValues } from '../../src/browser/storage.ts';
import { ownTurn } from '../../src/browser/turns.ts';
import { openProfileStore } from '../../src/profile/profile-store.ts';
import { loadVocabulary } from '../../src/skills/load-vocabulary.ts';
import { openNotices } from '../../src/ui/parts/Toasts.tsx';
import { ProfilePage } from '../../src/ui/profile/ProfilePage.tsx';
import { startPage } from '../../src/ui/start.tsx';

startPage(
  <ProfilePage
    welcome={location.hash === '#welcome'}
    notices={openNotices()}
    vocabulary={loadVocabulary()}
    profileStore={openProfileStore(browserValues, ownTurn)}
  />,
);
