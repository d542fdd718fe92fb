import browser from 'webextension-polyfill';
import type { PageReading, PageRequest } from './messages.ts';
import { parsePageReading } from './parse-messages.ts';

/** The tabs of the browser, and the pages in them. */

export interface FrontTab {
  readonly id: number;
  /** Empty where the browser does not tell. */
  readonly url: string;
  readonly title: string;
}

export type PageAnswer =
  | { readonly ok: true; readonly reading: PageReading }
  /** `closed`: the browser lets no extension read this page. `silent`: no answer that makes sense. */
  | { readonly ok: false; readonly why: 'closed' | 'silent' };

/** The file that WXT builds from entrypoints/reader.content.ts. */
const readerFile = '/content-scripts/reader.js';

/** The tab that this extension page is in: a frame in a page, or a tab of its own. */
export async function ownTabId(): Promise<number | null> {
  const own = await browser.tabs.getCurrent();
  // Some browsers tell a frame nothing about its tab; a panel that was just mounted is in front.
  return own?.id ?? (await frontTab())?.id ?? null;
}

export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? '', title: tab.title ?? '' };
}

/**
 * Asks the page in the tab what it is. Where no content script listens yet it is put there first, which
 * the browser allows after a click on the toolbar button, but never on its own pages and its shop.
 */
export async function readPage(tabId: number, anyway: boolean): Promise<PageAnswer> {
  const request: PageRequest = { type: 'read-page', anyway };
  const first = parsePageReading(await ask(tabId, request));
  if (first !== null) return { ok: true, reading: first };
  if (!(await putReaderInto(tabId))) return { ok: false, why: 'closed' };
  const second = parsePageReading(await ask(tabId, request));
  return second === null ? { ok: false, why: 'silent' } : { ok: true, reading: second };
}

/** Opens the panel over the page in the tab; false where the page did not answer. */
export async function openPanelIn(tabId: number): Promise<boolean> {
  return (await ask(tabId, { type: 'open-panel' })) === true;
}

async function ask(tabId: number, request: PageRequest): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, request);
  } catch {
    // Nobody listens there: an ordinary answer for a page without the content script.
    return undefined;
  }
}

async function putReaderInto(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [readerFile] });
    return true;
  } catch {
    return false;
  }
}
