import browser from 'webextension-polyfill';

/** The languages to speak, the best first: that of the browser's own menus, then those asked of pages. */
export function wantedLanguages(): readonly string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}
