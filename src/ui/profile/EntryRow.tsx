import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import styles from './EntryRow.module.css';

/** One line of the profile: its name, what can be said about it, and the way out. */
export function EntryRow({
  name,
  known = true,
  below,
  details,
  children,
  onRemove,
}: {
  readonly name: string;
  /** False where the vocabulary has no such entry (a file from elsewhere): it can't be compared. */
  readonly known?: boolean;
  /** A line in small under the name. */
  readonly below?: string;
  /** What has been unfolded, over the whole width. */
  readonly details?: ReactNode;
  readonly children?: ReactNode;
  readonly onRemove: () => void;
}) {
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        {name}
        {below !== undefined && <span className={styles.below}>{below}</span>}
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
      {details && <div className={styles.details}>{details}</div>}
    </li>
  );
}
