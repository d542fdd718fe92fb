import { browserValues } from '../../src/browser/storage.ts';
import { ownTurn } from '../../src/browser/turns.ts';
import { openProfileStore } from '../../src/profile/profile-store.ts';
import { loadVocabulary } from '../../src/skills/load-vocabulary.ts';
import { openColoursSetting } from '../../src/ui/data/colours.ts';
import { SidePanel } from '../../src/ui/panel/SidePanel.tsx';
import { followFrontVisit } from '../../src/ui/panel/side-visit.ts';
import { startTranslatedPage } from '../../src/ui/start.tsx';

startTranslatedPage(
  <SidePanel
    visit={followFrontVisit()}
    loadVocabulary={loadVocabulary}
    profileStore={openProfileStore(browserValues, ownTurn)}
    colours={openColoursSetting(browserValues)}
  />,
);
