import { FileSearch, Highlighter, Lock } from 'lucide-react';
import styles from './Welcome.module.css';

const promises = [
  [
    FileSearch,
    'Reads the posting',
    'Open a job posting. Rolemark finds what it asks, in its own words.',
  ],
  [
    Highlighter,
    'Shows how you fit',
    'Met, partly or missing, sentence by sentence, each with its reason.',
  ],
  [Lock, 'Keeps it to yourself', 'Everything stays on this machine. Nothing is ever sent.'],
] as const;

/** The first run: three lines, then straight to the skills. */
export function Welcome() {
  return (
    <div className={styles.welcome}>
      <h1 className={styles.title}>Which jobs are worth your evening?</h1>
      <ul className={styles.promises}>
        {promises.map(([Icon, title, text]) => (
          <li key={title} className={styles.promise}>
            <Icon size={22} strokeWidth={1.75} aria-hidden="true" />
            <p>
              <strong>{title}</strong>
              {text}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
