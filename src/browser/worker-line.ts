import browser from 'webextension-polyfill';
import type { WorkerReply, WorkerRequest } from './messages.ts';

/** The line between the extension's pages and its worker. */

/** Asks the worker. Resolves with the id it answered; rejects with its message where it could not. */
export async function askWorker(request: WorkerRequest): Promise<string | null> {
  return (await askWorkerAll(request)).id;
}

/** The same, with all that it answered. */
export async function askWorkerAll(
  request: WorkerRequest,
): Promise<Extract<WorkerReply, { readonly ok: true }>> {
  const reply = (await browser.runtime.sendMessage(request)) as WorkerReply | undefined;
  if (reply === undefined) throw new Error('The extension does not answer.');
  if (!reply.ok) throw new Error(reply.message);
  return reply;
}

/**
 * In the worker: answers what the extension's own pages ask. Content scripts share their process with a
 * page's code, so what comes from them is not heard here.
 */
export function answerPages(
  answer: (
    request: unknown,
    sender: browser.Runtime.MessageSender,
  ) => Promise<WorkerReply> | undefined,
): void {
  const listener = (
    request: unknown,
    sender: browser.Runtime.MessageSender,
  ): Promise<WorkerReply> | undefined => (isOwnPage(sender) ? answer(request, sender) : undefined);
  // The polyfill's types want an answer for every message; no answer leaves it to other listeners.
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}

export function isOwnPage(sender: browser.Runtime.MessageSender | undefined): boolean {
  return sender?.url?.startsWith(browser.runtime.getURL('')) === true;
}
