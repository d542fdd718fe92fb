import { Minus, UserRound, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { openExtensionPage } from '../../browser/pages.ts';
import { Button } from '../parts/Button.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { PanelMenu } from './PanelMenu.tsx';
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
  onFold,
  onDismiss,
  actions,
  footer,
  host = '',
  children,
}: Doors & {
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  /** The host of the page, where it is known. */
  readonly host?: string;
  readonly children: ReactNode;
}) {
  const scroll = useRef<HTMLElement>(null);
  useEffect(() => {
    // Opened by the person, the focus is in this frame already. A page that moves on by itself, with the panel
    // open, keeps its focus.
    if (document.hasFocus()) scroll.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.shell}>
      <header className={styles.bar}>
        <span className={styles.brand}>
          <Wordmark size={20} />
        </span>
        {actions}
        <Button
          look="quiet"
          size="icon"
          aria-label="Your profile"
          title="Your profile"
          onClick={() => openExtensionPage('profile')}
        >
          <UserRound size={17} aria-hidden="true" />
        </Button>
        <PanelMenu host={host} onMuted={onDismiss} />
        <Button
          look="quiet"
          size="icon"
          aria-label="Fold to the pill"
          title="Fold to the pill (Escape)"
          onClick={onFold}
        >
          <Minus size={18} aria-hidden="true" />
        </Button>
        <Button
          look="quiet"
          size="icon"
          aria-label="Close on this page"
          title="Close on this page"
          onClick={onDismiss}
        >
          <X size={18} aria-hidden="true" />
        </Button>
      </header>
      <section ref={scroll} className={styles.scroll} tabIndex={-1} aria-label="Posting">
        {children}
      </section>
      {footer}
    </div>
  );
}
