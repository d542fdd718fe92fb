import { ExternalLink, Trash2 } from 'lucide-react';
import type { Vocabulary } from '../../skills/skill.ts';
import type { ScoredPosting } from '../data/use-saved-list.ts';
import { Button, buttonClass } from '../parts/Button.tsx';
import { FitRing } from '../parts/FitRing.tsx';
import { Hidden } from '../parts/Hidden.tsx';
import { dayAgo, payOf, placesOf, workplaceOf } from '../words/facts.ts';
import { bandOf, bandWords, metOf } from '../words/fit-words.ts';
import { topGaps } from '../words/gaps.ts';
import { joinAnd } from '../words/list.ts';
import { nameOf } from '../words/reason.ts';
import styles from './SavedRow.module.css';

const shownGaps = 3;

/** One kept posting in three lines: what it is, how it fits, what is missing. */
export function SavedRow({
  scored: { row, match },
  vocabulary,
  now,
  onDelete,
}: {
  readonly scored: ScoredPosting;
  readonly vocabulary: Vocabulary;
  readonly now: Date;
  readonly onDelete: () => void;
}) {
  const { posting } = row;
  const title = posting.title || 'Without a title';
  const facts = [
    posting.company,
    placesOf(posting),
    workplaceOf(posting),
    payOf(posting.salary),
  ].filter((fact) => fact !== '');
  const gaps = topGaps(posting, match, shownGaps).map((id) => nameOf(vocabulary, id));
  return (
    <li className={styles.row}>
      <FitRing fit={match.fit} size={52} />
      <div className={styles.text}>
        <h2 className={styles.title}>
          <a href={`#${row.id}`} className={styles.link}>
            {title}
          </a>
        </h2>
        {facts.length > 0 && <p className={styles.company}>{facts.join(' · ')}</p>}
        <p className={styles.sum}>
          <Hidden>
            {bandWords[bandOf(match.fit)]}
            {match.fit === null ? '' : `, ${match.fit} of 100`}.{' '}
          </Hidden>
          {metOf(match.required, 'required')}
          {gaps.length > 0 && (
            <>
              {' · missing '}
              <strong>{joinAnd(gaps)}</strong>
            </>
          )}
        </p>
      </div>
      <div className={styles.side}>
        <span className={styles.date}>Saved {dayAgo(row.savedAt, now)}</span>
        {isWebAddress(row.url) && (
          <a
            href={row.url}
            target="_blank"
            rel="noreferrer"
            className={`${buttonClass({ look: 'quiet', size: 'icon' })}`}
            aria-label={`Original page of ${title}`}
            title="Original page"
          >
            <ExternalLink size={17} aria-hidden="true" />
          </a>
        )}
        <Button
          look="quiet"
          size="icon"
          aria-label={`Delete ${title}`}
          title="Delete"
          onClick={onDelete}
        >
          <Trash2 size={17} aria-hidden="true" />
        </Button>
      </div>
    </li>
  );
}

/** Only addresses of the web become links: a kept one could be anything. */
export function isWebAddress(url: string): boolean {
  return url.startsWith('https://') || url.startsWith('http://');
}
