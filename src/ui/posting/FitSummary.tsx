import type { ReactNode } from 'react';
import type { Match } from '../../matching/match.ts';
import { FitRing } from '../parts/FitRing.tsx';
import { Hidden } from '../parts/Hidden.tsx';
import { t } from '../texts/text.ts';
import { bandOf, bandWords, judgedOf, metOf } from '../words/fit-words.ts';
import { CountsLine } from './CountsLine.tsx';
import { FitFormula } from './FitFormula.tsx';
import styles from './FitSummary.module.css';

/** The first screen's answer: the fit with its band, the counts, and how the figure came about. */
export function FitSummary({
  match,
  children,
}: {
  readonly match: Match;
  /** What else belongs to the figure. */
  readonly children?: ReactNode;
}) {
  const { required, preferred, fit } = match;
  return (
    <section className={styles.summary} aria-label={t('fit.label')}>
      <div className={styles.head}>
        <FitRing fit={fit} size={76} />
        <div>
          <p className={styles.band}>
            {bandWords[bandOf(fit)]}
            {fit !== null && <Hidden>, {t('fit.of100', { fit })}</Hidden>}
          </p>
          <p className={styles.tally}>{metOf(required, 'required')}</p>
          {judgedOf(preferred) + preferred.judge > 0 && (
            <p className={styles.less}>{metOf(preferred, 'preferred')}</p>
          )}
        </div>
      </div>
      <CountsLine match={match} />
      <div>
        <FitFormula match={match} />
        {children}
      </div>
    </section>
  );
}
