import type { ReactNode } from 'react';
import type { ExtensionPage } from '../../browser/messages.ts';
import styles from './PageShell.module.css';
import { Wordmark } from './Wordmark.tsx';

const pages = [
  ['profile', 'Profile'],
  ['saved', 'Saved postings'],
  ['settings', 'Settings'],
] as const;

/** A full page of the extension: its bar with the way to the others, and the content. */
export function PageShell({
  page,
  status,
  children,
}: {
  readonly page: ExtensionPage;
  /** A quiet word at the end of the bar. */
  readonly status?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <div className={styles.inner}>
          <Wordmark size={24} />
          <nav className={styles.nav} aria-label="Rolemark">
            {pages.map(([name, label]) => (
              <a
                key={name}
                href={`/${name}.html`}
                className={styles.link}
                aria-current={name === page ? 'page' : undefined}
              >
                {label}
              </a>
            ))}
          </nav>
          <span role="status" className={styles.status}>
            {status}
          </span>
        </div>
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
