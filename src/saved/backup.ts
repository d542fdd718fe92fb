import { z } from 'zod';

/** The automatic copy of the list as a file: how often, and when the last one was made. */
export const backupSchema = z.object({
  every: z.enum(['off', 'day', 'week']).default('off'),
  lastAt: z.iso.datetime().nullable().default(null),
  /** Why the last one could not be made; null where it could. */
  failure: z.string().nullable().default(null),
});

export type Backup = z.infer<typeof backupSchema>;

export const noBackup: Backup = { every: 'off', lastAt: null, failure: null };

export const backupKey = 'saved-backup';

export function readBackup(value: unknown): Backup {
  return backupSchema.safeParse(value).data ?? noBackup;
}

const days = { day: 1, week: 7 } as const;

/** Whether a copy is to be made now. */
export function isBackupDue({ every, lastAt }: Backup, now: Date): boolean {
  if (every === 'off') return false;
  if (lastAt === null) return true;
  // Six hours early is in time: the alarm comes a few times a day, at no fixed hour.
  return now.getTime() - Date.parse(lastAt) >= days[every] * 86_400_000 - 6 * 3_600_000;
}

/** "Rolemark/saved-2026-03-02.json" below the person's folder for downloads. */
export function backupName(now: Date): string {
  return `Rolemark/saved-${now.toISOString().slice(0, 10)}.json`;
}
