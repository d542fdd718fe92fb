import browser from 'webextension-polyfill';

/** Notes of the operating system for reminders. The permission is optional and asked for with the first one. */

const wanted: browser.Permissions.Permissions = { permissions: ['notifications'] };

export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(wanted);
}

/** Shows the browser's question, if it was not answered yet; only after a press of the person's. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(wanted);
}
