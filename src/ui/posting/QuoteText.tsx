import type { ReactNode } from 'react';
import type { Verdict } from '../../matching/match.ts';
import type { Requirement } from '../../reading/posting.ts';
import { toneOf } from '../words/word-tones.ts';
import styles from './QuoteText.module.css';

/** The requirement in the posting's own words, with the skills in it emphasised by what became of them. */
export function QuoteText({
  requirement,
  verdict,
}: {
  readonly requirement: Requirement;
  /** Null where there is nothing to compare with yet. */
  readonly verdict: Verdict | null;
}) {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const mention of requirement.skills) {
    // What the person said is not meant here stands as plain text.
    if (mention.start < from || verdict?.unread?.includes(mention.id)) continue;
    const tone = verdict === null ? null : toneOf(mention, requirement, verdict);
    pieces.push(
      requirement.quote.slice(from, mention.start),
      <strong
        key={mention.start}
        className={
          tone === null || tone === 'judge' ? styles.word : `${styles.word} ${styles[tone]}`
        }
      >
        {requirement.quote.slice(mention.start, mention.end)}
      </strong>,
    );
    from = mention.end;
  }
  return (
    <>
      {pieces}
      {requirement.quote.slice(from)}
    </>
  );
}
