import browser from 'webextension-polyfill';

/** The extension's own pages. */

export type ExtensionPage = 'profile' | 'saved';

/** Opens a page of the extension in a new tab. `place` comes after the "#". */
export async function openExtensionPage(page: ExtensionPage, place = ''): Promise<void> {
  const address = browser.runtime.getURL(`/${page}.html`) + (place === '' ? '' : `#${place}`);
  await browser.tabs.create({ url: address });
}
