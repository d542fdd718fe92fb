import browser from 'webextension-polyfill';
import { isPanelPort } from './messages.ts';
import { isOwnPage } from './worker-line.ts';

/** In the worker: passes on what a panel and its page say to each other, for panels that can't reach the page. */
export function relayPanels(): void {
  browser.runtime.onConnect.addListener((panel) => {
    const tabId = panel.sender?.tab?.id;
    if (!isPanelPort(panel.name) || !isOwnPage(panel.sender) || tabId === undefined) return;
    const page = browser.tabs.connect(tabId, { name: panel.name });
    panel.onMessage.addListener((message) => page.postMessage(message));
    page.onMessage.addListener((message) => panel.postMessage(message));
    panel.onDisconnect.addListener(() => page.disconnect());
    page.onDisconnect.addListener(() => panel.disconnect());
  });
}
