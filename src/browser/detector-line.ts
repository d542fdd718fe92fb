import browser from 'webextension-polyfill';
import { parseKeptLinksQuestion } from './parse-messages.ts';

/** In the worker: answers the detector's question about a list; where it can't be answered, nothing is marked. */
export function answerDetectors(
  keptAmong: (addresses: readonly string[]) => Promise<readonly number[] | null>,
): void {
  const listener = (
    raw: unknown,
    sender: browser.Runtime.MessageSender,
  ): Promise<readonly number[] | null> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const question = parseKeptLinksQuestion(raw);
    return question === null ? undefined : keptAmong(question.addresses).catch(() => null);
  };
  // The polyfill's types want an answer for every message; no answer leaves it to other listeners.
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}
