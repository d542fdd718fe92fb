import { Button } from '../parts/Button.tsx';
import styles from './SettingsPage.module.css';

/** Host names, each with the one thing that can be done with it. */
export function Hosts({
  hosts,
  none,
  act,
  label,
  onAct,
}: {
  readonly hosts: readonly string[];
  readonly none: string;
  readonly act: string;
  readonly label: (host: string) => string;
  readonly onAct: (host: string) => void;
}) {
  if (hosts.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <ul className={styles.hosts}>
      {hosts.map((host) => (
        <li key={host} className={styles.host}>
          <span className={styles.name}>{host}</span>
          <Button size="small" aria-label={label(host)} onClick={() => onAct(host)}>
            {act}
          </Button>
        </li>
      ))}
    </ul>
  );
}
