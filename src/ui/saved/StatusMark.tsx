import type { SavedStatus } from '../../saved/saved-posting.ts';
import { statusWords } from '../words/saved-words.ts';
import styles from './StatusMark.module.css';

/** A status as a word with a mark of its own colour. */
export function StatusMark({ status }: { readonly status: SavedStatus }) {
  return (
    <span className={`${styles.status} ${styles[status]}`}>
      <span className={styles.dot} aria-hidden="true" />
      {statusWords[status]}
    </span>
  );
}
