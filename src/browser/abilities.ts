import browser from 'webextension-polyfill';

/**
 * Whether this page may use tabs and the toolbar button. In Firefox a panel over a page may not: an
 * extension's frame in a page of the web has there what a content script has.
 */
export function hasTabs(): boolean {
  return (browser.tabs as typeof browser.tabs | undefined)?.getCurrent !== undefined;
}
