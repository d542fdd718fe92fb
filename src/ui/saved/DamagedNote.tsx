import type { DamagedRow } from '../../saved/saved-posting.ts';
import { Button } from '../parts/Button.tsx';
import { download } from '../parts/download.ts';
import { count } from '../words/list.ts';
import styles from './SavedPage.module.css';

/** Rows that could not be read: said, and handed over as they are. */
export function DamagedNote({ damaged }: { readonly damaged: readonly DamagedRow[] }) {
  if (damaged.length === 0) return null;
  return (
    <section role="alert" className={styles.damaged}>
      <p>
        {count(damaged.length, 'saved posting')} could not be read and{' '}
        {damaged.length === 1 ? 'is' : 'are'} not shown below. Nothing was deleted.
      </p>
      <Button
        size="small"
        onClick={() => download('rolemark-unreadable.json', JSON.stringify(damaged, null, 2))}
      >
        Download {damaged.length === 1 ? 'it' : 'them'}
      </Button>
    </section>
  );
}
