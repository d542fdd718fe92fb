import type { ReactNode } from 'react';
import styles from './Hidden.module.css';

/** Words for those who listen instead of looking. */
export function Hidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}

/** Says what has just changed, once, without moving the focus. */
export function Announcer({ text }: { readonly text: string }) {
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {text}
    </div>
  );
}
