import type { VerdictKind } from '../../matching/match.ts';
import tones from './tones.module.css';
import styles from './VerdictMark.module.css';

/** A verdict as a shape of its own: full, half, empty, open. It is always shown beside its word. */
export function VerdictMark({
  verdict,
  size = 18,
}: {
  readonly verdict: VerdictKind;
  readonly size?: number;
}) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 18 18"
      fill="none"
      aria-hidden="true"
      className={`${styles.mark} ${tones[verdict]}`}
    >
      {verdict === 'met' && (
        <>
          <circle cx="9" cy="9" r="8.25" fill="currentColor" />
          <path
            d="M5.4 9.3l2.4 2.4 4.8-5"
            className={styles.inner}
            strokeWidth="1.8"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      )}
      {verdict === 'partly' && (
        <>
          <circle cx="9" cy="9" r="7.4" stroke="currentColor" strokeWidth="1.7" />
          <path d="M9 1.6a7.4 7.4 0 0 0 0 14.8z" fill="currentColor" />
        </>
      )}
      {verdict === 'missing' && (
        <>
          <circle cx="9" cy="9" r="7.4" stroke="currentColor" strokeWidth="1.7" />
          <path
            d="M6.4 6.4l5.2 5.2M11.6 6.4l-5.2 5.2"
            stroke="currentColor"
            strokeWidth="1.7"
            strokeLinecap="round"
          />
        </>
      )}
      {verdict === 'judge' && (
        <>
          <circle
            cx="9"
            cy="9"
            r="7.4"
            stroke="currentColor"
            strokeWidth="1.7"
            strokeDasharray="2.6 2"
          />
          <path
            d="M7 7.2a2 2 0 1 1 2.8 1.8c-.6.3-.8.6-.8 1.2"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
          />
          <circle cx="9" cy="12.6" r="1" fill="currentColor" />
        </>
      )}
    </svg>
  );
}

export { verdictWords } from '../words/fit-words.ts';
