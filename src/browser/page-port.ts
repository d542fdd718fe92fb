import browser from 'webextension-polyfill';
import { type PageRequest, type PageToPanel, type PanelToPage, panelPortName } from './messages.ts';

/** The content script's end of the lines to the extension's pages. */
export interface PageDoor {
  /** The address of the panel's page for one visit. */
  panelAddress(visit: string): string;
  /** Waits for the panel of a visit to open its line; `signal` ends the waiting. */
  onPanel(visit: string, onLine: (line: PanelLine) => void, signal: AbortSignal): void;
  /** Answers the popup's and the side panel's questions; undefined leaves a question to other frames. */
  onRequest(
    answer: (request: PageRequest) => Promise<unknown> | undefined,
    signal: AbortSignal,
  ): void;
}

export interface PanelLine {
  send(message: PageToPanel): void;
  onMessage(listener: (message: PanelToPage) => void): void;
  onClose(listener: () => void): void;
}

export const pageDoor: PageDoor = {
  panelAddress: (visit) => `${browser.runtime.getURL('/panel.html')}#visit=${visit}`,

  onPanel(visit, onLine, signal) {
    const onConnect = (port: browser.Runtime.Port): void => {
      if (port.name === panelPortName(visit)) onLine(lineOf(port));
    };
    browser.runtime.onConnect.addListener(onConnect);
    atEnd(signal, () => browser.runtime.onConnect.removeListener(onConnect));
  },

  onRequest(answer, signal) {
    const onMessage = (message: unknown): Promise<unknown> | undefined =>
      isRequest(message) ? answer(message) : undefined;
    const { onMessage: line } = browser.runtime;
    // The polyfill's types want an answer for every message; no answer leaves it to other listeners.
    const listener = onMessage as Parameters<typeof line.addListener>[0];
    line.addListener(listener);
    atEnd(signal, () => line.removeListener(listener));
  },
};

/** After the extension was updated its interface is gone from the page; there is nothing left to undo then. */
function atEnd(signal: AbortSignal, undo: () => void): void {
  signal.addEventListener('abort', () => {
    try {
      undo();
    } catch {
      // The context is invalid.
    }
  });
}

function lineOf(port: browser.Runtime.Port): PanelLine {
  let isOpen = true;
  port.onDisconnect.addListener(() => {
    isOpen = false;
  });
  return {
    send(message) {
      if (isOpen) port.postMessage(message);
    },
    // What comes up this line was sent by a page of the extension itself.
    onMessage: (listener) => port.onMessage.addListener((raw) => listener(raw as PanelToPage)),
    onClose: (listener) => port.onDisconnect.addListener(listener),
  };
}

function isRequest(message: unknown): message is PageRequest {
  const type = (message as { type?: unknown } | null)?.type;
  return type === 'read-page' || type === 'open-panel' || type === 'show-words';
}
