import { takeSaveWish } from '../../src/browser/save-shortcuts.ts';
import { browserValues } from '../../src/browser/storage.ts';
import { ownTurn } from '../../src/browser/turns.ts';
import { openProfileStore } from '../../src/profile/profile-store.ts';
import { loadVocabulary } from '../../src/skills/load-vocabulary.ts';
import { openSiteSettings } from '../../src/ui/data/site-settings.ts';
import { openFrontPage } from '../../src/ui/popup/front-page.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { startPage } from '../../src/ui/start.tsx';

startPage(
  <Popup
    front={openFrontPage()}
    sites={openSiteSettings()}
    loadVocabulary={loadVocabulary}
    values={browserValues}
    saveAtOnce={takeSaveWish()}
    profileStore={openProfileStore(browserValues, ownTurn)}
  />,
);
