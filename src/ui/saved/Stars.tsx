import { Star } from 'lucide-react';
import { Hidden } from '../parts/Hidden.tsx';
import styles from './Stars.module.css';

const all = [1, 2, 3, 4, 5] as const;

/** How much the person likes it, to look at. */
export function Stars({ stars }: { readonly stars: number }) {
  if (stars === 0) return null;
  return (
    <span className={styles.stars}>
      <Hidden>{stars} of 5 stars</Hidden>
      {all.slice(0, stars).map((number) => (
        <Star key={number} size={13} className={styles.on} aria-hidden="true" />
      ))}
    </span>
  );
}

/** The same, to set. Pressing the last star again takes them all away. */
export function StarsField({
  stars,
  onChange,
}: {
  readonly stars: number;
  readonly onChange: (stars: number) => void;
}) {
  return (
    <fieldset className={styles.field}>
      <legend>
        <Hidden>Stars</Hidden>
      </legend>
      {all.map((number) => (
        <button
          key={number}
          type="button"
          className={styles.press}
          aria-label={number === 1 ? '1 star' : `${number} stars`}
          aria-pressed={stars >= number}
          onClick={() => onChange(number === stars ? 0 : number)}
        >
          <Star size={18} className={stars >= number ? styles.on : styles.off} aria-hidden="true" />
        </button>
      ))}
    </fieldset>
  );
}
