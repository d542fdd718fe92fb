import browser from 'webextension-polyfill';
import { hasTabs } from './abilities.ts';
import { type PageToPanel, type PanelToPage, panelPortName } from './messages.ts';
import { parseToPanel } from './parse-messages.ts';
import { ownTabId } from './tabs.ts';

/** The panel's end of the line between its frame and the content script that mounted it. */
export interface PanelPort {
  send(message: PanelToPage): void;
}

export interface PanelPortEvents {
  onMessage(message: PageToPanel): void;
  /** The page has gone, the content script is too old, or what it sent made no sense. */
  onLost(): void;
}

/** The visit that the frame was mounted for, from its address ("#visit=…"), or null. */
export function visitFromAddress(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get('visit');
}

/** Opens the port to the content script of the visit, in the tab that holds this frame. */
export async function openPanelPort(visit: string, events: PanelPortEvents): Promise<PanelPort> {
  const port = await connect(panelPortName(visit));
  let open = true;
  port.onMessage.addListener((raw: unknown) => {
    const message = parseToPanel(raw);
    if (message === null) events.onLost();
    else events.onMessage(message);
  });
  port.onDisconnect.addListener(() => {
    open = false;
    events.onLost();
  });
  return {
    send(message) {
      if (open) port.postMessage(message);
    },
  };
}

/** Straight to the page where that is possible, else by way of the worker. */
async function connect(name: string): Promise<browser.Runtime.Port> {
  if (!hasTabs()) return browser.runtime.connect({ name });
  const tabId = await ownTabId();
  if (tabId === null) throw new Error('The panel is in no tab.');
  return browser.tabs.connect(tabId, { name });
}
