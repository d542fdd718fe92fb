import { useEffect, useState } from 'react';
import { askForDownloads, hasDownloads } from '../../browser/downloads.ts';
import type { KeptValues } from '../../profile/profile-store.ts';
import { type Backup, backupKey, noBackup, readBackup } from '../../saved/backup.ts';
import { Choice } from '../parts/Choice.tsx';
import { dayAgo } from '../words/facts.ts';
import styles from './Files.module.css';

const everyWords = { off: 'Never', day: 'Every day', week: 'Every week' } as const;

/** How often the list is copied to a file by itself. The browser asks once whether Rolemark may write downloads. */
export function BackupField({ values, now }: { readonly values: KeptValues; readonly now: Date }) {
  const [backup, setBackup] = useState<Backup>(noBackup);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    values.read(backupKey).then((value) => setBackup(readBackup(value)));
    return values.follow(backupKey, (value) => setBackup(readBackup(value)));
  }, [values]);
  const set = async (every: Backup['every']): Promise<void> => {
    setProblem('');
    if (every !== 'off' && !(await hasDownloads()) && !(await askForDownloads())) {
      setProblem('Without leave to write to your downloads, no copy can be made by itself.');
      return;
    }
    await values.write(backupKey, { ...backup, every, failure: null });
  };
  return (
    <section className={styles.card}>
      <h2 className={styles.name}>A copy by itself</h2>
      <p className={styles.say}>
        Rolemark can write the whole list to your downloads, in the folder “Rolemark”, while the
        browser is open. The file of one day replaces itself; older ones stay.
      </p>
      <div className={styles.row}>
        <Choice
          label="Copy the list"
          words={everyWords}
          value={backup.every}
          onChange={(every) => every !== null && set(every)}
        />
        {backup.lastAt !== null && (
          <span className={styles.say}>The last copy was made {dayAgo(backup.lastAt, now)}.</span>
        )}
      </div>
      <p role="alert" className={styles.problem}>
        {problem}
        {backup.failure !== null && `The last copy could not be made: ${backup.failure}`}
      </p>
    </section>
  );
}
