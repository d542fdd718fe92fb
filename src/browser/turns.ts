import browser from 'webextension-polyfill';
import type { Turn } from '../profile/profile-store.ts';
import { turnPortName } from './messages.ts';

/** Turns at the profile: one page at a time may read, change and write it. */

const lockName = 'rolemark-profile';

/** For pages in tabs of their own and the popup. */
export const ownTurn: Turn = (task) => navigator.locks.request(lockName, task);

/** For the panel's frame, which may have no locks: the worker holds the lock until the task is done. */
export const lentTurn: Turn = async (task) => {
  const port = browser.runtime.connect({ name: turnPortName });
  try {
    await new Promise<void>((resolve, reject) => {
      port.onMessage.addListener(() => resolve());
      port.onDisconnect.addListener(() => reject(new Error('The extension was reloaded.')));
    });
    return await task();
  } finally {
    port.disconnect();
  }
};

/** In the worker: lends the lock to each page that connects for it, until that page lets go or is gone. */
export function lendTurns(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== turnPortName) return;
    const done = new Promise<void>((resolve) => port.onDisconnect.addListener(() => resolve()));
    let gone = false;
    done.then(() => {
      gone = true;
    });
    navigator.locks.request(lockName, () => {
      if (gone) return undefined;
      port.postMessage('go');
      return done;
    });
  });
}
