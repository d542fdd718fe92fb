import { browserValues } from '../../src/browser/storage.ts';
import { openColoursSetting } from '../../src/ui/data/colours.ts';
import { openSiteSettings } from '../../src/ui/data/site-settings.ts';
import { SettingsPage } from '../../src/ui/settings/SettingsPage.tsx';
import { startPage } from '../../src/ui/start.tsx';

startPage(<SettingsPage sites={openSiteSettings()} colours={openColoursSetting(browserValues)} />);
