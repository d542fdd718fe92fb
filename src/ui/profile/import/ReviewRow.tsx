import { type KeyboardEvent, useId } from 'react';
import type { Findings, Source } from '../../../profile/resume/findings.ts';
import type { Proposal } from '../../../profile/resume/proposals.ts';
import type { Vocabulary } from '../../../skills/skill.ts';
import { morePlacesWords, pageWords, reviewWords, standingWords } from '../../words/import.ts';
import { foundName, foundSays, presentSays } from '../../words/proposals.ts';
import styles from './Review.module.css';

/** One proposal: a box to tick, what it says, and the line it came from. */
export function ReviewRow({
  proposal,
  kept,
  findings,
  vocabulary,
  onKeep,
}: {
  readonly proposal: Proposal;
  readonly kept: boolean;
  readonly findings: Findings;
  readonly vocabulary: Vocabulary;
  readonly onKeep: (kept: boolean) => void;
}) {
  const id = useId();
  const { standing, sources } = proposal;
  const [first, ...others] = mostTelling(sources);
  const says = foundSays(proposal);
  return (
    <li className={kept ? styles.row : `${styles.row} ${styles.dropped}`}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        checked={kept}
        onChange={(event) => onKeep(event.target.checked)}
        onKeyDown={moveByArrow}
        {...{ [boxSign]: '' }}
      />
      <div className={styles.body}>
        <label htmlFor={id} className={styles.label}>
          <span className={styles.found}>{foundName(proposal, vocabulary)}</span>{' '}
          {standing !== 'other' && says !== '' && <span className={styles.says}>{says}</span>}{' '}
          {standing !== 'new' && (
            <span className={`${styles.tag} ${styles[standing]}`}>{standingWords[standing]}</span>
          )}
        </label>
        {standing === 'other' && (
          <dl className={styles.sides}>
            <div className={kept ? '' : styles.chosen}>
              <dt>{reviewWords.yours}</dt>
              <dd>{presentSays(proposal)}</dd>
            </div>
            <div className={kept ? styles.chosen : ''}>
              <dt>{reviewWords.theirs}</dt>
              <dd>{says}</dd>
            </div>
          </dl>
        )}
        {first !== undefined && <Line source={first} findings={findings} />}
        {others.length > 0 && (
          <details className={styles.places}>
            <summary>{morePlacesWords(others.length)}</summary>
            {others.slice(0, mostPlaces).map((source) => (
              <Line
                key={`${source.page} ${source.text} ${source.start}`}
                source={source}
                findings={findings}
              />
            ))}
          </details>
        )}
      </div>
    </li>
  );
}

const mostPlaces = 12;

/** Tells the boxes of the review from others. */
const boxSign = 'data-review';

/** The arrows go from box to box, so that a long list takes no hundred tabs. */
function moveByArrow(event: KeyboardEvent<HTMLInputElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const boxes = [...document.querySelectorAll<HTMLInputElement>(`input[${boxSign}]`)];
  const next = boxes[boxes.indexOf(event.currentTarget) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** A line of a position says more than a list of names; the same line twice says nothing new. */
function mostTelling(sources: readonly Source[]): Source[] {
  const seen = new Set<string>();
  return sources
    .toSorted((one, other) => Number(one.position === null) - Number(other.position === null))
    .filter(({ text }) => {
      if (seen.has(text)) return false;
      seen.add(text);
      return true;
    });
}

const longestBefore = 60;
const longestAfter = 100;

function Line({ source, findings }: { readonly source: Source; readonly findings: Findings }) {
  const { text, start, end, page, position } = source;
  const from = start > longestBefore ? text.indexOf(' ', start - longestBefore) + 1 : 0;
  const to =
    text.length - end > longestAfter ? text.lastIndexOf(' ', end + longestAfter) : text.length;
  const where = [
    position === null ? '' : (findings.positions[position]?.employer ?? ''),
    page > 0 ? pageWords(page) : '',
  ].filter((part) => part !== '');
  return (
    <p className={styles.line}>
      <q>
        {from > 0 && '… '}
        {text.slice(from, start)}
        <mark className={styles.mark}>{text.slice(start, end)}</mark>
        {text.slice(end, Math.max(end, to))}
        {to < text.length && ' …'}
      </q>
      {where.length > 0 && <span className={styles.where}> {where.join(', ')}</span>}
    </p>
  );
}
