import { Undo2 } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { Button } from '../parts/Button.tsx';
import { t } from '../texts/text.ts';
import styles from './Footer.module.css';

/** What has just been done, and how to take it back. */
export interface Said {
  readonly text: string;
  readonly undo?: () => void;
  /** Says the figure as well, since it may have moved. */
  readonly showFit?: boolean;
}

/** Long enough to read, to reach the button by keyboard, and not to linger. */
const shownFor = 10_000;

/** The panel's foot: what happened last, or how things stand in general. */
export function Footer({
  said,
  fit,
  onDone,
  children,
}: {
  readonly said: Said | null;
  readonly fit: number | null;
  readonly onDone: () => void;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(onDone, shownFor);
    return () => clearTimeout(timer);
  }, [said, onDone]);
  return (
    <footer className={styles.bar}>
      <div role="status" className={styles.said}>
        {said !== null &&
          `${said.text}${said.showFit && fit !== null ? ` ${t('panel.fitNow', { fit })}` : ''}`}
      </div>
      {said === null && <div className={styles.usual}>{children}</div>}
      {said?.undo !== undefined && (
        <Button look="quiet" size="small" className={styles.undo} onClick={said.undo}>
          <Undo2 size={14} aria-hidden="true" />
          {t('panel.undo')}
        </Button>
      )}
    </footer>
  );
}
