import browser from 'webextension-polyfill';
import { hasTabs } from './abilities.ts';
import type { ExtensionPage } from './messages.ts';
import { askWorker } from './worker-line.ts';

/** Opens a page of the extension in a new tab. `place` comes after the "#". */
export async function openExtensionPage(page: ExtensionPage, place = ''): Promise<void> {
  if (!hasTabs()) {
    await askWorker({ type: 'open-page', page, place });
    return;
  }
  const address = browser.runtime.getURL(`/${page}.html`) + (place === '' ? '' : `#${place}`);
  await browser.tabs.create({ url: address });
}
