import { Ellipsis } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { muteSite } from '../../browser/muted-sites.ts';
import { openExtensionPage } from '../../browser/pages.ts';
import { Button } from '../parts/Button.tsx';
import { siteWords } from '../words/settings.ts';
import styles from './PanelMenu.module.css';

/** What is seldom wanted: be left alone on this site, and the settings. */
export function PanelMenu({
  host,
  onMuted,
}: {
  readonly host: string;
  readonly onMuted: () => void;
}) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const settings = (): void => {
    menu.current?.hidePopover();
    openExtensionPage('settings');
  };
  // Where nothing can be written, the panel at least goes from this page.
  const mute = (): void => {
    muteSite(host).then(onMuted, onMuted);
  };
  // Escape closes the menu, and not the panel with it.
  const keep = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') event.stopPropagation();
  };
  return (
    <>
      <Button
        look="quiet"
        size="icon"
        aria-label={siteWords.more}
        title={siteWords.more}
        popoverTarget={id}
      >
        <Ellipsis size={18} aria-hidden="true" />
      </Button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        aria-label={siteWords.more}
        className={styles.menu}
        onKeyDown={keep}
      >
        {host !== '' && (
          <Button look="quiet" role="menuitem" onClick={mute}>
            {siteWords.mute(host)}
          </Button>
        )}
        <Button look="quiet" role="menuitem" onClick={settings}>
          {siteWords.settings}
        </Button>
      </div>
    </>
  );
}
