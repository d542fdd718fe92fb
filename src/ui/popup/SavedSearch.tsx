import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { SavedPosting } from '../../saved/saved-posting.ts';
import { Hidden } from '../parts/Hidden.tsx';
import styles from './LatestSaved.module.css';

/** Finds saved postings by their name as one types; Enter looks through all their text, on the list. */
export function SavedSearch() {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly SavedPosting[]>([]);
  useEffect(() => {
    let wanted = true;
    if (typed.trim() === '') setFound([]);
    else {
      import('../data/latest-saved.ts')
        .then(({ findByName }) => findByName(typed))
        .then((rows) => wanted && setFound(rows))
        .catch(() => undefined);
    }
    return () => {
      wanted = false;
    };
  }, [typed]);
  return (
    <>
      <form
        className={styles.search}
        onSubmit={(event) => {
          event.preventDefault();
          window.open(`/saved.html#search=${encodeURIComponent(typed)}`, '_blank', 'noopener');
        }}
      >
        <label>
          <Search size={15} aria-hidden="true" />
          <Hidden>Search saved postings</Hidden>
          <input
            type="search"
            placeholder="Search; Enter for all text"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
      </form>
      {typed.trim() !== '' && (
        <ul className={styles.found} aria-label="Found">
          {found.map(({ id, facts }) => (
            <li key={id}>
              <a href={`/saved.html#${id}`} className={styles.row} target="_blank" rel="noopener">
                <span className={styles.text}>
                  <span className={styles.title}>{facts.title || 'Without a title'}</span>
                  <span className={styles.company}>{facts.company}</span>
                </span>
              </a>
            </li>
          ))}
          {found.length === 0 && <li className={styles.none}>Nothing of that name.</li>}
        </ul>
      )}
    </>
  );
}
