import browser from 'webextension-polyfill';
import { openExtensionPage } from './pages.ts';

/** Opens the profile page with its welcome when the extension has just been installed (not updated). */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') openExtensionPage('profile', 'welcome').catch(() => undefined);
  });
}
