import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Hidden } from '../parts/Hidden.tsx';
import { Sign } from '../parts/Wordmark.tsx';
import { t } from '../texts/text.ts';
import styles from './Pill.module.css';

export interface PillProps {
  readonly picture: ReactNode;
  readonly main: string;
  readonly more: string;
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
  /** After the panel was folded, the pill takes the focus that was in it. */
  readonly takeFocus: boolean;
  /** Something speaks against the posting whatever the figure says. */
  readonly isGrave?: boolean;
}

/** The panel folded away: the figure, and a door. */
export function Pill({ picture, main, more, onOpen, onDismiss, takeFocus, isGrave }: PillProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takeFocus) button.current?.focus();
  }, [takeFocus]);
  return (
    <div className={styles.pill}>
      <h1 className={styles.head}>
        <button
          ref={button}
          type="button"
          className={styles.open}
          aria-expanded={false}
          onClick={onOpen}
        >
          <Hidden>Rolemark: </Hidden>
          {picture}
          <span className={styles.words}>
            <span className={styles.main}>{main}</span>
            <Hidden>, </Hidden>
            <span className={isGrave ? `${styles.more} ${styles.grave}` : styles.more}>{more}</span>
          </span>
        </button>
      </h1>
      <button
        type="button"
        className={styles.close}
        aria-label={t('panel.close')}
        title={t('panel.close')}
        onClick={onDismiss}
      >
        <X size={15} aria-hidden="true" />
      </button>
    </div>
  );
}

/** The sign in place of the ring, where there is no figure to show. */
export function PillSign() {
  return (
    <span className={styles.sign}>
      <Sign size={30} />
    </span>
  );
}

export function WaitingPill() {
  return (
    <div role="status" className={`${styles.pill} ${styles.open}`}>
      <PillSign />
      {t('panel.reading')}
    </div>
  );
}
