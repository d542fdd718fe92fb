import { useEffect, useState } from 'react';
import type { Profile } from '../../profile/profile.ts';
import type { SavedPosting } from '../../saved/saved-posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import type { LatestSaved as Latest, LatestEntry } from '../data/latest-saved.ts';
import { FitRing } from '../parts/FitRing.tsx';
import { dayAgo } from '../words/facts.ts';
import { metOf } from '../words/fit-words.ts';
import { joinAnd } from '../words/list.ts';
import { nameOf } from '../words/reason.ts';
import { dueInWords, statusWords } from '../words/saved-words.ts';
import styles from './LatestSaved.module.css';
import { SavedSearch } from './SavedSearch.tsx';

const shownLacks = 2;

/** The steps that are due, the latest few that were saved with how they fit, and the way to all of them. */
export function LatestSaved({
  profile,
  vocabulary,
}: {
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
}) {
  const [latest, setLatest] = useState<Latest | null>(null);
  const [now] = useState(() => new Date());
  useEffect(() => {
    // The database's library comes after the page in front: it is as large as React.
    let stop: (() => void) | null = null;
    let wanted = true;
    import('../data/latest-saved.ts').then(({ followLatest }) => {
      if (wanted) stop = followLatest(profile, vocabulary, setLatest);
    });
    return () => {
      wanted = false;
      stop?.();
    };
  }, [profile, vocabulary]);
  if (latest === null) return null;
  return (
    <>
      {latest.due.length > 0 && (
        <section className={styles.latest} aria-labelledby="due">
          <div className={styles.head}>
            <h2 id="due" className={styles.name}>
              Next steps
            </h2>
          </div>
          <ul>
            {latest.due.map((row) => (
              <DueStep key={row.id} row={row} now={now} />
            ))}
          </ul>
        </section>
      )}
      <section className={styles.latest} aria-labelledby="latest">
        <div className={styles.head}>
          <h2 id="latest" className={styles.name}>
            Latest saved
          </h2>
          {latest.total > 0 && (
            <a href="/saved.html" target="_blank" rel="noopener">
              All {latest.total}
            </a>
          )}
        </div>
        {latest.total > 3 && <SavedSearch />}
        {latest.latest.length === 0 ? (
          <p className={styles.none}>Nothing yet. Postings that you save wait for you here.</p>
        ) : (
          <ul>
            {latest.latest.map((entry) => (
              <Entry key={entry.row.id} entry={entry} vocabulary={vocabulary} now={now} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function Entry({
  entry: { row, score },
  vocabulary,
  now,
}: {
  readonly entry: LatestEntry;
  readonly vocabulary: Vocabulary;
  readonly now: Date;
}) {
  const { facts } = row;
  const lacks = (score?.lacks ?? []).slice(0, shownLacks).map((id) => nameOf(vocabulary, id));
  const sum = [
    score === null ? '' : metOf(score.required, 'required'),
    lacks.length > 0 ? `lacks ${joinAnd(lacks)}` : '',
  ].filter((part) => part !== '');
  const when =
    row.status === 'saved' ? `saved ${dayAgo(row.savedAt, now)}` : statusWords[row.status];
  return (
    <li>
      <a href={`/saved.html#${row.id}`} className={styles.row} target="_blank" rel="noopener">
        <FitRing fit={score?.fit ?? null} size={36} />
        <span className={styles.text}>
          <span className={styles.title}>{facts.title || 'Without a title'}</span>
          <span className={styles.company}>
            {[facts.company, when].filter((part) => part !== '').join(' · ')}
          </span>
          {sum.length > 0 && <span className={styles.company}>{sum.join(' · ')}</span>}
        </span>
      </a>
    </li>
  );
}

function DueStep({ row, now }: { readonly row: SavedPosting; readonly now: Date }) {
  if (row.nextStep === null) return null;
  const due = dueInWords(row.nextStep.due, now);
  return (
    <li>
      <a href={`/saved.html#${row.id}`} className={styles.row} target="_blank" rel="noopener">
        <span className={styles.text}>
          <span className={styles.title}>{row.nextStep.what || 'Next step'}</span>
          <span className={styles.company}>
            <span className={due.late ? styles.late : undefined}>{due.text}</span>
            {' · '}
            {row.facts.title}
          </span>
        </span>
      </a>
    </li>
  );
}
