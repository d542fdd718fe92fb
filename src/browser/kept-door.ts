import { type KeptLinksQuestion, savedRevisionKey } from './messages.ts';

/** What the script that marks links may ask, without a polyfill as in detector-door.ts. */
export interface KeptDoor {
  /** Which of the addresses lead to a posting that is kept, by their places; null where none is kept at all. */
  keptAmong(addresses: readonly string[]): Promise<readonly number[] | null>;
  onKeptChange(listener: () => void, signal: AbortSignal): void;
}

export const keptDoor: KeptDoor = {
  async keptAmong(addresses) {
    const question: KeptLinksQuestion = { type: 'find-kept-links', addresses };
    const reply: unknown = await chrome.runtime.sendMessage(question);
    return Array.isArray(reply) ? reply.filter(Number.isInteger) : null;
  },
  onKeptChange(listener, signal) {
    const onChange = (changes: Record<string, unknown>): void => {
      if (savedRevisionKey in changes) listener();
    };
    chrome.storage.local.onChanged.addListener(onChange);
    signal.addEventListener('abort', () => {
      try {
        chrome.storage.local.onChanged.removeListener(onChange);
      } catch {
        // The extension was updated: its interface is gone from the page.
      }
    });
  },
};
