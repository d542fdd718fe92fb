import { browserValues } from '../../src/browser/storage.ts';
import { lentTurn } from '../../src/browser/turns.ts';
import { openProfileStore } from '../../src/profile/profile-store.ts';
import { loadVocabulary } from '../../src/skills/load-vocabulary.ts';
import { openColoursSetting } from '../../src/ui/data/colours.ts';
import { Panel } from '../../src/ui/panel/Panel.tsx';
import { openPlacing } from '../../src/ui/panel/placing.ts';
import { openVisit } from '../../src/ui/panel/visit.ts';
import { startTranslatedPage } from '../../src/ui/start.tsx';

startTranslatedPage(
  <Panel
    visit={openVisit(location.hash)}
    loadVocabulary={loadVocabulary}
    profileStore={openProfileStore(browserValues, lentTurn)}
    placing={openPlacing(browserValues)}
    colours={openColoursSetting(browserValues)}
  />,
);
