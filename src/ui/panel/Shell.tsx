import { Minus, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../parts/Button.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { t } from '../texts/text.ts';
import { Mover, Sizer } from './PanelHandles.tsx';
import type { Placing } from './placing.ts';
import styles from './Shell.module.css';

export interface Doors {
  readonly onOpen: () => void;
  /** Back to the pill. */
  readonly onFold: () => void;
  /** Off this page altogether. */
  readonly onDismiss: () => void;
}

/** The open panel's edge: its bar with the ways out, and the part that scrolls. */
export function Shell({
  placing,
  onFold,
  onDismiss,
  actions,
  footer,
  children,
}: Doors & {
  /** Null where the panel stands in the browser's own place: then it is moved and closed there. */
  readonly placing: Placing | null;
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}) {
  const scroll = useRef<HTMLElement>(null);
  useEffect(() => {
    // Opened by the person, the focus is in this frame already. A page that moves on by itself, with the panel
    // open, keeps its focus.
    if (document.hasFocus()) scroll.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.outer}>
      {placing !== null && <Sizer placing={placing} />}
      <div className={placing === null ? `${styles.shell} ${styles.plain}` : styles.shell}>
        <header className={styles.bar}>
          {placing === null ? (
            <span className={styles.brand}>
              <Wordmark size={20} />
            </span>
          ) : (
            <Mover placing={placing} />
          )}
          {actions}
          {placing !== null && (
            <>
              <Button
                look="quiet"
                size="icon"
                aria-label={t('panel.fold')}
                title={`${t('panel.fold')} (Esc)`}
                onClick={onFold}
              >
                <Minus size={18} aria-hidden="true" />
              </Button>
              <Button
                look="quiet"
                size="icon"
                aria-label={t('panel.close')}
                title={t('panel.close')}
                onClick={onDismiss}
              >
                <X size={18} aria-hidden="true" />
              </Button>
            </>
          )}
        </header>
        <section
          ref={scroll}
          className={styles.scroll}
          tabIndex={-1}
          aria-label={t('panel.posting')}
        >
          {children}
        </section>
        {footer}
      </div>
    </div>
  );
}
