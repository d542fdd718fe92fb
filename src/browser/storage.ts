import browser from 'webextension-polyfill';
import type { KeptValues } from '../profile/profile-store.ts';
import { savedRevisionKey } from './messages.ts';

/** Values kept in the browser's local storage, followed over all pages of the extension. */
export const browserValues: KeptValues = {
  async read(key) {
    const found = await browser.storage.local.get(key);
    return found[key];
  },
  async write(key, value) {
    await browser.storage.local.set({ [key]: value });
  },
  async remove(key) {
    await browser.storage.local.remove(key);
  },
  follow(key, listener) {
    const onChange = (changes: Record<string, { newValue?: unknown }>): void => {
      const change = changes[key];
      if (change !== undefined) listener(change.newValue);
    };
    browser.storage.local.onChanged.addListener(onChange);
    return () => browser.storage.local.onChanged.removeListener(onChange);
  },
};

export async function tellSavedChanged(): Promise<void> {
  await browserValues.write(savedRevisionKey, crypto.randomUUID());
}

export function followSavedChanges(listener: () => void): () => void {
  return browserValues.follow(savedRevisionKey, listener);
}
