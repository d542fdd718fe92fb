import { Bookmark } from 'lucide-react';
import styles from './SavedPage.module.css';

/** The list before its first posting. */
export function NothingSaved() {
  return (
    <>
      <h1 className={styles.title}>Saved postings</h1>
      <div className={styles.empty}>
        <Bookmark size={32} strokeWidth={1.5} aria-hidden="true" />
        <h2>Nothing saved yet</h2>
        <p>
          Press Save in the panel over a job posting. Its text is kept here, even when the page is
          gone.
        </p>
        <p>
          You have a list elsewhere? <a href="#files">Bring it in from a file</a>.
        </p>
      </div>
    </>
  );
}
