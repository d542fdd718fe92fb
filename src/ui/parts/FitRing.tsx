import { bandOf } from '../words/fit-words.ts';
import styles from './FitRing.module.css';

/** The fit as a ring with its figure. A picture: the words beside it say the same. */
export function FitRing({ fit, size }: { readonly fit: number | null; readonly size: number }) {
  const stroke = Math.max(3, Math.round(size / 11));
  const radius = (size - stroke) / 2;
  const around = 2 * Math.PI * radius;
  return (
    <span className={`${styles.ring} ${styles[bandOf(fit)]}`} aria-hidden="true">
      <svg width={size} height={size} fill="none" aria-hidden="true">
        <g transform={`rotate(-90 ${size / 2} ${size / 2})`}>
          <circle
            cx={size / 2}
            cy={size / 2}
            r={radius}
            strokeWidth={stroke}
            className={styles.track}
          />
          {fit !== null && fit > 0 && (
            <circle
              cx={size / 2}
              cy={size / 2}
              r={radius}
              strokeWidth={stroke}
              strokeLinecap="round"
              strokeDasharray={around}
              strokeDashoffset={around * (1 - fit / 100)}
              className={styles.arc}
            />
          )}
        </g>
      </svg>
      <span
        className={styles.figure}
        style={{ fontSize: Math.round(size * (fit === 100 ? 0.3 : 0.36)) }}
      >
        {fit ?? '–'}
      </span>
    </span>
  );
}
