import browser from 'webextension-polyfill';
import type { SyncArea } from '../profile/profile-store.ts';

/** The browser's own sync storage: its maker carries it to the devices where the person is signed in. */
export const browserSyncArea: SyncArea = {
  readAll: () => browser.storage.sync.get(null),
  write: (items) => browser.storage.sync.set(items),
  remove: (keys) => browser.storage.sync.remove([...keys]),
  follow(listener) {
    browser.storage.sync.onChanged.addListener(listener);
    return () => browser.storage.sync.onChanged.removeListener(listener);
  },
};
