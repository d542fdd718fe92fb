import styles from './Wordmark.module.css';

/** The sign: an R whose leg is the stroke of a marker. The same drawing as src/ui/icon.svg. */
export function Sign({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" fill="none" aria-hidden="true">
      <rect width="128" height="128" rx="30" className={styles.ground} />
      <path
        d="M43 101V29h22a22 22 0 0 1 0 44H43"
        strokeWidth="17"
        strokeLinecap="round"
        strokeLinejoin="round"
        className={styles.letter}
      />
      <path d="M64 76l24 24" strokeWidth="19" strokeLinecap="round" className={styles.mark} />
    </svg>
  );
}

export function Wordmark({ size = 20 }: { readonly size?: number }) {
  return (
    <span className={styles.wordmark}>
      <Sign size={size} />
      Rolemark
    </span>
  );
}
