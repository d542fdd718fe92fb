import type { ReactNode } from 'react';
import { type SavedStatus, savedStatuses } from '../../saved/saved-posting.ts';
import type { Shelved } from '../../saved/shelf.ts';
import { FitRing } from '../parts/FitRing.tsx';
import { Hidden } from '../parts/Hidden.tsx';
import { dayAgo, payOf, placesOf, workplaceOf } from '../words/facts.ts';
import { bandOf, bandWords } from '../words/fit-words.ts';
import { type ColumnName, dueInWords } from '../words/saved-words.ts';
import styles from './ListTable.module.css';
import { Stars } from './Stars.tsx';
import { StatusMark } from './StatusMark.tsx';

/** The columns of the table: what each sorts by, how wide it is, and what it shows. */
export interface Column {
  /** What rows are sorted by: numbers before texts, empty last. */
  readonly value: (shelved: Shelved) => string | number | null;
  /** A track of the grid. */
  readonly width: string;
  readonly cell: (shelved: Shelved, now: Date) => ReactNode;
}

export const columns: Readonly<Record<ColumnName, Column>> = {
  fit: {
    value: ({ score }) => score?.fit ?? null,
    width: '4rem',
    cell: ({ score }) => (
      <>
        <FitRing fit={score?.fit ?? null} size={38} />
        <Hidden>
          {bandWords[bandOf(score?.fit ?? null)]}
          {score?.fit == null ? '' : `, ${score.fit} of 100`}
        </Hidden>
      </>
    ),
  },
  title: {
    value: ({ row }) => row.facts.title.toLowerCase(),
    width: 'minmax(14rem, 3fr)',
    cell: ({ row }) => (
      <span className={styles.name}>
        <a href={`#${row.id}`} className={styles.link}>
          {row.facts.title || 'Without a title'}
        </a>
        <span className={styles.under}>
          {row.facts.company || ' '}
          {row.closedAt !== null && <span className={styles.closed}>Closed</span>}
        </span>
      </span>
    ),
  },
  company: {
    value: ({ row }) => row.facts.company.toLowerCase(),
    width: 'minmax(8rem, 1.5fr)',
    cell: ({ row }) => row.facts.company,
  },
  status: {
    value: ({ row }) => savedStatuses.indexOf(row.status as SavedStatus),
    width: '8.5rem',
    cell: ({ row }) => <StatusMark status={row.status} />,
  },
  stars: {
    value: ({ row }) => row.stars || null,
    width: '6rem',
    cell: ({ row }) => <Stars stars={row.stars} />,
  },
  place: {
    value: ({ row }) => placesOf(row.facts).toLowerCase() || null,
    width: 'minmax(7rem, 1.2fr)',
    cell: ({ row }) =>
      [placesOf(row.facts), workplaceOf(row.facts)].filter((one) => one !== '').join(' · '),
  },
  pay: {
    value: ({ row }) => row.facts.salary?.max ?? row.facts.salary?.min ?? null,
    width: 'minmax(8rem, 1.2fr)',
    cell: ({ row }) => payOf(row.facts.salary),
  },
  next: {
    value: ({ row }) => row.nextStep?.due ?? null,
    width: 'minmax(7rem, 1fr)',
    cell: ({ row }, now) => {
      if (row.nextStep === null) return null;
      const due = dueInWords(row.nextStep.due, now);
      return (
        <span className={styles.name}>
          <span className={styles.cut}>{row.nextStep.what}</span>
          <span className={due.late ? `${styles.under} ${styles.late}` : styles.under}>
            {due.text}
          </span>
        </span>
      );
    },
  },
  tags: {
    value: ({ row }) => row.tags.join(' ') || null,
    width: 'minmax(7rem, 1fr)',
    cell: ({ row }) =>
      row.tags.map((tag) => (
        <span key={tag} className={styles.tag}>
          {tag}
        </span>
      )),
  },
  saved: {
    value: ({ row }) => row.savedAt,
    width: '7.5rem',
    cell: ({ row }, now) => dayAgo(row.savedAt, now),
  },
  changed: {
    value: ({ row }) => row.changedAt,
    width: '7.5rem',
    cell: ({ row }, now) => dayAgo(row.changedAt, now),
  },
  posted: {
    value: ({ row }) => row.facts.postedOn,
    width: '7.5rem',
    cell: ({ row }, now) => (row.facts.postedOn === null ? '' : dayAgo(row.facts.postedOn, now)),
  },
};
