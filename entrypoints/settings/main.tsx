import { browserValues } from '../../src/browser/storage.ts';
import { openColoursSetting } from '../../src/ui/data/colours.ts';
import { SettingsPage } from '../../src/ui/settings/SettingsPage.tsx';
import { openSiteSettings } from '../../src/ui/settings/site-settings.ts';
import { startPage } from '../../src/ui/start.tsx';

startPage(<SettingsPage sites={openSiteSettings()} colours={openColoursSetting(browserValues)} />);
