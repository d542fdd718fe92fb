import { type Match, verdicts } from '../../matching/match.ts';
import { VerdictMark, verdictWords } from '../parts/VerdictMark.tsx';
import styles from './CountsLine.module.css';

/** How many requirements were met, partly met, missing, and left to the person. */
export function CountsLine({ match }: { readonly match: Match }) {
  const shown = verdicts
    .map((verdict) => [verdict, match.required[verdict] + match.preferred[verdict]] as const)
    .filter(([, number]) => number > 0);
  return (
    <ul className={styles.counts} aria-label="All requirements">
      {shown.map(([verdict, number]) => (
        <li key={verdict} className={`${styles.count} ${styles[verdict]}`}>
          <VerdictMark verdict={verdict} size={16} />
          {number} {verdictWords[verdict].toLowerCase()}
        </li>
      ))}
    </ul>
  );
}
