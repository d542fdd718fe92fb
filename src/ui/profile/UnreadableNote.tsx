import type { Unreadable } from '../../profile/profile-set.ts';
import { Button } from '../parts/Button.tsx';
import { download } from '../parts/download.ts';
import styles from './UnreadableNote.module.css';

/** A kept profile could not be read: says so, and hands the data over untouched. */
export function UnreadableNote({
  unreadable,
  onDrop,
}: {
  readonly unreadable: readonly Unreadable[];
  readonly onDrop: () => void;
}) {
  const last = unreadable.at(-1);
  if (last === undefined) return null;
  return (
    <section role="alert" className={styles.note}>
      <h2 className={styles.title}>An earlier profile could not be read</h2>
      <p>
        {last.message} It was put aside as it was, and you start with an empty profile. Download it
        to keep or mend it.
      </p>
      <div className={styles.actions}>
        <Button
          onClick={() =>
            download('rolemark-profile-unreadable.json', JSON.stringify(unreadable, null, 2))
          }
        >
          Download it
        </Button>
        <Button look="danger" onClick={onDrop}>
          Delete it
        </Button>
      </div>
    </section>
  );
}
