import { useEffect, useState } from 'react';
import type { SavedPosting } from '../../saved/saved-posting.ts';
import { FitRing } from '../parts/FitRing.tsx';
import { dayAgo } from '../words/facts.ts';
import styles from './LatestSaved.module.css';

const shown = 3;

/** The latest few that were saved, with the fit they had, and the way to all of them. */
export function LatestSaved() {
  const [latest, setLatest] = useState<readonly SavedPosting[] | null>(null);
  const [now] = useState(() => new Date());
  useEffect(() => {
    // The database's library comes after the page in front: it is as large as React.
    let stop: (() => void) | null = null;
    let wanted = true;
    import('../data/latest-saved.ts').then(({ followLatest }) => {
      if (wanted) stop = followLatest(shown, setLatest);
    });
    return () => {
      wanted = false;
      stop?.();
    };
  }, []);
  if (latest === null) return null;
  return (
    <section className={styles.latest} aria-labelledby="latest">
      <div className={styles.head}>
        <h2 id="latest" className={styles.name}>
          Latest saved
        </h2>
        {latest.length > 0 && (
          <a href="/saved.html" target="_blank" rel="noopener">
            All saved
          </a>
        )}
      </div>
      {latest.length === 0 ? (
        <p className={styles.none}>Nothing yet. Postings that you save wait for you here.</p>
      ) : (
        <ul>
          {latest.map(({ id, posting, match, savedAt }) => (
            <li key={id}>
              <a href={`/saved.html#${id}`} className={styles.row} target="_blank" rel="noopener">
                <FitRing fit={match.fit} size={36} />
                <span className={styles.text}>
                  <span className={styles.title}>{posting.title || 'Without a title'}</span>
                  <span className={styles.company}>
                    {[posting.company, `saved ${dayAgo(savedAt, now)}`]
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
