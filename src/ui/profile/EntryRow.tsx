import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import styles from './EntryRow.module.css';

/** One line of the profile: its name, what can be said about it, and the way out. */
export function EntryRow({
  name,
  known = true,
  children,
  onRemove,
}: {
  readonly name: string;
  /** False where the vocabulary has no such entry (a file from elsewhere): it can't be compared. */
  readonly known?: boolean;
  readonly children?: ReactNode;
  readonly onRemove: () => void;
}) {
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        {name}
        {!known && <span className={styles.unknown}>Not known to Rolemark, so not compared</span>}
      </span>
      {children !== undefined && <div className={styles.fields}>{children}</div>}
      <Button
        className={styles.remove}
        look="quiet"
        size="icon"
        aria-label={`Remove ${name}`}
        title="Remove"
        onClick={onRemove}
      >
        <X size={17} aria-hidden="true" />
      </Button>
    </li>
  );
}
