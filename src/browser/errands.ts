import type browser from 'webextension-polyfill';
import { showBadge } from './badge.ts';
import type { Errand, WorkerReply } from './messages.ts';
import { openExtensionPage } from './pages.ts';
import { parseErrand } from './parse-messages.ts';

/** In the worker: does what a panel can't do itself; undefined where the message asks for nothing of the kind. */
export function doErrand(
  raw: unknown,
  sender: browser.Runtime.MessageSender,
): Promise<WorkerReply> | undefined {
  const errand = parseErrand(raw);
  if (errand === null) return undefined;
  return perform(errand, sender.tab?.id).then(
    () => ({ ok: true, id: null, saved: null }),
    (error: unknown) => ({ ok: false, message: String(error) }),
  );
}

async function perform(errand: Errand, tabId: number | undefined): Promise<void> {
  if (errand.type === 'open-page') await openExtensionPage(errand.page, errand.place);
  else if (tabId !== undefined) await showBadge(tabId, errand.fit);
}
