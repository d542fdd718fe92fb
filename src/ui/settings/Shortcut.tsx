import { useEffect, useState } from 'react';
import { openShortcutSettings, readShortcut } from '../../browser/shortcut.ts';
import { Button } from '../parts/Button.tsx';
import { settingsWords as words } from '../words/settings.ts';
import styles from './SettingsPage.module.css';

/** The key as it is set now, and the way to the page where it is changed. */
export function Shortcut() {
  const [key, setKey] = useState<string | null>(null);
  const [isByHand, setByHand] = useState(false);
  useEffect(() => {
    const read = (): void => {
      readShortcut().then(setKey, () => setKey(''));
    };
    read();
    // Changed on a page of the browser's own: it is read again when the person comes back.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  const change = async (): Promise<void> => setByHand(!(await openShortcutSettings()));
  return (
    <>
      <p className={styles.shortcut}>
        {key === '' ? words.shortcutNone : key !== null && <kbd className={styles.key}>{key}</kbd>}
        <Button size="small" onClick={change}>
          {words.shortcutChange}
        </Button>
      </p>
      <p role="status" className={styles.text}>
        {isByHand && words.shortcutByHand}
      </p>
    </>
  );
}
