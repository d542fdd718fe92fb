import { ArrowLeft } from 'lucide-react';
import type { KeptValues } from '../../profile/profile-store.ts';
import { writeCsv } from '../../saved/csv-out.ts';
import type { SavedDatabase } from '../../saved/database.ts';
import { writeMarkdown } from '../../saved/markdown-out.ts';
import { writeSavedFile } from '../../saved/saved-file.ts';
import type { ShelfState } from '../../saved/shelf.ts';
import { Button, buttonClass } from '../parts/Button.tsx';
import { downloadPieces } from '../parts/download.ts';
import type { Notices } from '../parts/Toasts.tsx';
import { BackupField } from './BackupField.tsx';
import { Bring } from './Bring.tsx';
import styles from './Files.module.css';

interface Props {
  readonly database: SavedDatabase;
  readonly list: ShelfState;
  readonly values: KeptValues;
  readonly notices: Notices;
  readonly now: Date;
  readonly onChanged: () => Promise<void>;
}

/** The list out to a file, a file into the list, and the automatic copy. */
export default function Files({ database, list, values, notices, now, onChanged }: Props) {
  const day = now.toISOString().slice(0, 10);
  const out = async (write: () => Promise<void>): Promise<void> => {
    try {
      await write();
    } catch {
      notices.tell('The file could not be made. Your list is unchanged.');
    }
  };
  return (
    <div className={styles.files}>
      <div className={styles.bar}>
        <h1 className={styles.title}>Files</h1>
        <a href="#list" className={buttonClass({ look: 'quiet' })}>
          <ArrowLeft size={17} aria-hidden="true" />
          All saved postings
        </a>
      </div>
      <section className={styles.card}>
        <h2 className={styles.name}>Take your list with you</h2>
        <p className={styles.say}>
          Files go to your downloads and nowhere else. Only the Rolemark file holds everything: all
          texts, notes and history. It is the one to keep and to bring to another browser.
        </p>
        <div className={styles.row}>
          <Button
            look="main"
            onClick={() =>
              out(async () =>
                downloadPieces(
                  `rolemark-saved-${day}.json`,
                  await writeSavedFile(database, new Date()),
                  'application/json',
                ),
              )
            }
          >
            Rolemark file
          </Button>
          <Button
            onClick={() =>
              out(async () =>
                downloadPieces(`rolemark-saved-${day}.csv`, [writeCsv(list.shelved)], 'text/csv'),
              )
            }
          >
            Spreadsheet (CSV)
          </Button>
          <Button
            onClick={() =>
              out(async () => {
                const rows = list.shelved.map(({ row }) => row);
                const text = await writeMarkdown(database, rows);
                downloadPieces(`rolemark-saved-${day}.md`, [text], 'text/markdown');
              })
            }
          >
            To read (Markdown)
          </Button>
        </div>
      </section>
      <Bring database={database} notices={notices} onChanged={onChanged} />
      <BackupField values={values} now={now} />
    </div>
  );
}
