import browser from 'webextension-polyfill';
import type { PageRequest } from './messages.ts';

/** For a page beside the tabs: what is in front of it, and changes. */

/**
 * Calls the listener whenever another tab comes to the front of this window, or the one in front shows
 * another page. Returns what ends that.
 */
export function followFrontTab(listener: () => void): () => void {
  const { onActivated, onUpdated } = browser.tabs;
  const onUpdate = (
    _id: number,
    change: { status?: string; url?: string },
    tab: { active: boolean },
  ): void => {
    if (tab.active && (change.status === 'complete' || change.url !== undefined)) listener();
  };
  onActivated.addListener(listener);
  onUpdated.addListener(onUpdate);
  return () => {
    onActivated.removeListener(listener);
    onUpdated.removeListener(onUpdate);
  };
}

/** Shows words on the page in the tab; nothing happens where no panel has painted them. */
export async function showWordsIn(
  tabId: number,
  requirement: string | null,
  scroll: boolean,
): Promise<void> {
  const request: PageRequest = { type: 'show-words', requirement, scroll };
  await browser.tabs.sendMessage(tabId, request);
}
