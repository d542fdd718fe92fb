import browser from 'webextension-polyfill';

/**
 * In the worker: saving from the page's own menu and by a key. Both open the popup, which reads the page,
 * saves it and shows what it saved; the press of the person is what lets the page be read.
 */

const menuId = 'save-posting';
const command = 'save-posting';
const wishKey = 'save-in-popup';

export function offerSaving(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: menuId,
      title: 'Save this job posting',
      contexts: ['page', 'selection', 'link'],
      documentUrlPatterns: ['https://*/*', 'http://*/*'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    if (menuItemId === menuId) openToSave().catch(() => undefined);
  });
  browser.commands.onCommand.addListener((name) => {
    if (name === command) openToSave().catch(() => undefined);
  });
}

async function openToSave(): Promise<void> {
  // Not awaited before the popup opens: the press counts for a moment only.
  const kept = browser.storage.session.set({ [wishKey]: Date.now() });
  await browser.action.openPopup();
  await kept;
}

/** A wish older than this belongs to a popup that never came. */
const longestWait = 5_000;

/** In the popup: whether it was opened to save what is in front. It is told once. */
export async function takeSaveWish(): Promise<boolean> {
  const found = await browser.storage.session.get(wishKey);
  const at = Number(found[wishKey]);
  if (!(Date.now() - at < longestWait)) return false;
  await browser.storage.session.remove(wishKey);
  return true;
}
