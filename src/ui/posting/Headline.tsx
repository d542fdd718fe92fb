import type { Posting } from '../../reading/posting.ts';
import { t } from '../texts/text.ts';
import styles from './Headline.module.css';

/** The job and who offers it. */
export function Headline({
  posting,
  pageTitle,
}: {
  readonly posting: Posting;
  readonly pageTitle: string;
}) {
  return (
    <div>
      <h1 className={styles.title}>{posting.title || pageTitle || t('panel.thisPage')}</h1>
      {posting.company !== '' && <p className={styles.company}>{posting.company}</p>}
    </div>
  );
}
