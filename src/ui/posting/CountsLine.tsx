import { type Match, verdicts } from '../../matching/match.ts';
import tones from '../parts/tones.module.css';
import { VerdictMark } from '../parts/VerdictMark.tsx';
import { t } from '../texts/text.ts';
import { countOf } from '../words/fit-words.ts';
import styles from './CountsLine.module.css';

/** How many requirements were met, partly met, missing, and left to the person. */
export function CountsLine({ match }: { readonly match: Match }) {
  const shown = verdicts
    .map((verdict) => [verdict, match.required[verdict] + match.preferred[verdict]] as const)
    .filter(([, number]) => number > 0);
  return (
    <ul className={styles.counts} aria-label={t('fit.all')}>
      {shown.map(([verdict, number]) => (
        <li key={verdict} className={`${styles.count} ${tones[verdict]}`}>
          <VerdictMark verdict={verdict} size={15} />
          {countOf(verdict, number)}
        </li>
      ))}
    </ul>
  );
}
