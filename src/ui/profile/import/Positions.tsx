import { useId } from 'react';
import type { FoundPosition } from '../../../profile/resume/findings.ts';
import { reviewWords, yearsWords } from '../../words/import.ts';
import styles from './Review.module.css';

/** The positions that the years are counted from: to be checked, not kept. */
export function Positions({ positions }: { readonly positions: readonly FoundPosition[] }) {
  const id = useId();
  if (positions.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.name}>
          {reviewWords.positions}
        </h2>
      </div>
      <ol>
        {positions.map(({ title, employer, from, to, current, months }) => (
          <li key={`${title} ${employer} ${from}`} className={styles.position}>
            <span className={styles.dates}>
              {from === null
                ? reviewWords.noDates
                : `${from} – ${current ? reviewWords.now : (to ?? '')}`}
            </span>
            <span>
              <strong>{title}</strong>
              {employer !== '' && `, ${employer}`}
            </span>
            {months !== null && (
              <span className={styles.says}>{yearsWords(Math.round(months / 1.2) / 10)}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
