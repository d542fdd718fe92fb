import { useId } from 'react';
import type { Findings } from '../../../profile/resume/findings.ts';
import type { Proposal } from '../../../profile/resume/proposals.ts';
import type { Vocabulary } from '../../../skills/skill.ts';
import { Button } from '../../parts/Button.tsx';
import { reviewWords } from '../../words/import.ts';
import styles from './Review.module.css';
import { ReviewRow } from './ReviewRow.tsx';

/** Proposals of one kind, with a way to take or drop them all. */
export function ReviewGroup({
  title,
  proposals,
  dropped,
  findings,
  vocabulary,
  onKeep,
}: {
  readonly title: string;
  readonly proposals: readonly Proposal[];
  readonly dropped: ReadonlySet<string>;
  readonly findings: Findings;
  readonly vocabulary: Vocabulary;
  readonly onKeep: (keys: readonly string[], kept: boolean) => void;
}) {
  const id = useId();
  const kept = proposals.filter(({ key }) => !dropped.has(key)).length;
  const all = kept === proposals.length;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.name}>
          {title}{' '}
          <span className={styles.count}>
            {kept} / {proposals.length}
          </span>
        </h2>
        {proposals.length > 1 && (
          <Button
            look="quiet"
            size="small"
            aria-label={`${all ? reviewWords.nothing : reviewWords.all}: ${title}`}
            onClick={() =>
              onKeep(
                proposals.map(({ key }) => key),
                !all,
              )
            }
          >
            {all ? reviewWords.nothing : reviewWords.all}
          </Button>
        )}
      </div>
      <ul>
        {proposals.map((proposal) => (
          <ReviewRow
            key={proposal.key}
            proposal={proposal}
            kept={!dropped.has(proposal.key)}
            findings={findings}
            vocabulary={vocabulary}
            onKeep={(next) => onKeep([proposal.key], next)}
          />
        ))}
      </ul>
    </section>
  );
}
