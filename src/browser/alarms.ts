import browser from 'webextension-polyfill';
import { mayNotify } from './notifications.ts';
import { openExtensionPage } from './pages.ts';

/** In the worker: what comes back at its time. The browser wakes the worker for it. */

export interface Reminder {
  readonly id: string;
  readonly title: string;
  readonly what: string;
}

export interface Clockwork {
  /** When the next reminder is due after that time, or null. */
  nextReminder(after: Date): Promise<Date | null>;
  /** Those that fell due in between, the later time included. */
  remindersBetween(from: Date, to: Date): Promise<readonly Reminder[]>;
  /** Called a few times a day. */
  onHours(): Promise<void>;
}

const hoursAlarm = 'saved-hours';
const reminderAlarm = 'saved-reminder';
const remindedKey = 'reminded-until';
const everyMinutes = 180;

/** Starts the alarms and returns what plans the reminder anew after the list has changed. */
export function runAlarms(clockwork: Clockwork): () => void {
  browser.alarms.create(hoursAlarm, { periodInMinutes: everyMinutes, delayInMinutes: 1 });
  const plan = async (): Promise<void> => {
    const next = await clockwork.nextReminder(await remindedUntil());
    if (next === null) await browser.alarms.clear(reminderAlarm);
    else browser.alarms.create(reminderAlarm, { when: Math.max(next.getTime(), Date.now()) });
  };
  const remind = async (): Promise<void> => {
    const now = new Date();
    const due = await clockwork.remindersBetween(await remindedUntil(), now);
    await browser.storage.local.set({ [remindedKey]: now.toISOString() });
    for (const reminder of due) await notify(reminder);
    await plan();
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === reminderAlarm) remind().catch(() => undefined);
    if (name === hoursAlarm) clockwork.onHours().catch(() => undefined);
  });
  plan().catch(() => undefined);
  // Optional, so that it may come later: a listener that is there from the start is told all the same.
  browser.notifications?.onClicked.addListener((id) => {
    openExtensionPage('saved', id).catch(() => undefined);
  });
  return () => {
    plan().catch(() => undefined);
  };
}

/**
 * What fell due while the browser was closed is still told, so the time is kept: from the first day on, else
 * the first reminder would be looked for after it fell due.
 */
async function remindedUntil(): Promise<Date> {
  const found = await browser.storage.local.get(remindedKey);
  const time = Date.parse(String(found[remindedKey]));
  if (!Number.isNaN(time)) return new Date(time);
  const now = new Date();
  await browser.storage.local.set({ [remindedKey]: now.toISOString() });
  return now;
}

async function notify({ id, title, what }: Reminder): Promise<void> {
  if (!(await mayNotify())) return;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: what === '' ? 'A next step is due' : what,
    message: title,
  });
}
