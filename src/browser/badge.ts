import browser from 'webextension-polyfill';
import { hasTabs } from './abilities.ts';
import { ownTabId } from './tabs.ts';
import { askWorker } from './worker-line.ts';

/** The figure on the toolbar button, for one tab. */

/** Dark enough for white figures in both of the browser's themes. */
const badgeColour = '#1d2a4d';

/** Kept under this key: false where the person wants no figure on the button. */
export const badgeKey = 'badge';

/** Shows the fit of the posting in the tab; null takes the figure away, and so does the setting. */
export async function showBadge(tabId: number, wanted: number | null): Promise<void> {
  const kept = await browser.storage.local.get(badgeKey);
  const fit = kept[badgeKey] === false ? null : wanted;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColour });
    await browser.action.setBadgeText({ tabId, text: fit === null ? '' : String(fit) });
  } catch {
    // The tab closed meanwhile: there is no button left to write on.
  }
}

/** The same for the tab that this page is in. */
export async function showBadgeHere(fit: number | null): Promise<void> {
  if (!hasTabs()) {
    await askWorker({ type: 'show-badge', fit });
    return;
  }
  const tabId = await ownTabId();
  if (tabId !== null) await showBadge(tabId, fit);
}
