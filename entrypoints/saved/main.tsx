import { browserValues, tellSavedChanged } from '../../src/browser/storage.ts';
import { ownTurn } from '../../src/browser/turns.ts';
import { openProfileStore } from '../../src/profile/profile-store.ts';
import { openSavedDatabase } from '../../src/saved/database.ts';
import { openShelf } from '../../src/saved/shelf.ts';
import { loadVocabulary } from '../../src/skills/load-vocabulary.ts';
import { openNotices } from '../../src/ui/parts/Toasts.tsx';
import { SavedPage } from '../../src/ui/saved/SavedPage.tsx';
import { startPage } from '../../src/ui/start.tsx';

const database = openSavedDatabase();

startPage(
  <SavedPage
    database={database}
    shelf={openShelf(database)}
    values={browserValues}
    onChanged={tellSavedChanged}
    notices={openNotices()}
    vocabulary={loadVocabulary()}
    profileStore={openProfileStore(browserValues, ownTurn)}
  />,
);
