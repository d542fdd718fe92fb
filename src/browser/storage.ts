import browser from 'webextension-polyfill';
import type { KeptValues, Turn } from '../profile/profile-store.ts';

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

/** One task at a time over every open page of the extension. */
export const profileTurn: Turn = (task) => navigator.locks.request('rolemark-profile', task);
