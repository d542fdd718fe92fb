import type { SavedStatus } from '../../saved/saved-posting.ts';
import type { SavedSummary } from '../../saved/saved-summary.ts';
import { Choice } from '../parts/Choice.tsx';
import { dayAgo } from '../words/facts.ts';
import { changedInWords, differenceInWords, statusWords } from '../words/saved-words.ts';
import styles from './FrontPosting.module.css';

const shownChanges = 3;

/** Of a posting that is kept: its status, and what became of it since. */
export function SavedHere({
  summary,
  now,
  onStatus,
}: {
  readonly summary: SavedSummary;
  readonly now: Date;
  readonly onStatus: (status: SavedStatus) => void;
}) {
  const { id, status, savedAt, changes, changedSince, closedAt, repostedAt } = summary;
  const changed = changedInWords(changes.length, changedSince, now);
  return (
    <div className={styles.kept}>
      <div className={styles.status}>
        <span>
          <a href={`/saved.html#${id}`} target="_blank" rel="noopener">
            Saved {dayAgo(savedAt, now)}
          </a>
        </span>
        <Choice
          label="Status"
          words={statusWords}
          value={status}
          onChange={(next) => next !== null && onStatus(next)}
        />
      </div>
      {closedAt !== null && <p className={styles.news}>It takes no more applications.</p>}
      {repostedAt !== null && (
        <p className={styles.news}>It was posted anew; seen {dayAgo(repostedAt, now)}.</p>
      )}
      {changed !== '' && (
        <div className={styles.news}>
          {changed}:
          <ul>
            {changes.slice(0, shownChanges).map((change) => (
              <li key={differenceInWords(change)}>{differenceInWords(change)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
