import type { KeptValues } from '../profile/profile-store.ts';
import { backupKey, backupName, isBackupDue, readBackup } from './backup.ts';
import type { SavedDatabase } from './database.ts';
import { writeSavedFile } from './saved-file.ts';

/** What is to be done with the list by the clock: reminders of next steps, and the copy as a file. */

export interface DueReminder {
  readonly id: string;
  readonly title: string;
  readonly what: string;
}

export async function nextReminder(database: SavedDatabase, after: Date): Promise<Date | null> {
  const row = await database.postings.where('nextStep.remindAt').above(after.toISOString()).first();
  const at = row?.nextStep?.remindAt;
  return at == null ? null : new Date(at);
}

export async function remindersBetween(
  database: SavedDatabase,
  from: Date,
  to: Date,
): Promise<readonly DueReminder[]> {
  const rows = await database.postings
    .where('nextStep.remindAt')
    .between(from.toISOString(), to.toISOString(), false, true)
    .toArray();
  return rows.map(({ id, facts, nextStep }) => ({
    id,
    title: [facts.title, facts.company].filter((part) => part !== '').join(', '),
    what: nextStep?.what ?? '',
  }));
}

/** Writes the copy where one is due, and notes how that went. */
export async function backUp(
  database: SavedDatabase,
  values: KeptValues,
  write: (name: string, pieces: readonly string[]) => Promise<void>,
  now: Date,
): Promise<boolean> {
  const backup = readBackup(await values.read(backupKey));
  if (!isBackupDue(backup, now)) return false;
  try {
    await write(backupName(now), await writeSavedFile(database, now));
    await values.write(backupKey, { ...backup, lastAt: now.toISOString(), failure: null });
    return true;
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    await values.write(backupKey, { ...backup, failure });
    return false;
  }
}
