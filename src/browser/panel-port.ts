import browser from 'webextension-polyfill';
import { type PageToPanel, type PanelToPage, panelPortName } from './messages.ts';
import { parseToPanel } from './parse-messages.ts';

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
export function openPanelPort(visit: string, tabId: number, events: PanelPortEvents): PanelPort {
  const port = browser.tabs.connect(tabId, { name: panelPortName(visit) });
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
