import { useEffect, useState } from 'react';
import styles from './TextBox.module.css';

/** A whole number within bounds, or nothing; kept when it is left, or when Enter is pressed. */
export function NumberBox({
  label,
  value,
  least,
  most,
  after = '',
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  readonly after?: string;
  readonly onChange: (value: number | null) => void;
}) {
  const written = value === null ? '' : String(value);
  const [typed, setTyped] = useState(written);
  useEffect(() => setTyped(written), [written]);
  const keep = (): void => {
    const digits = typed.replace(/[^\d]/g, '');
    const next = digits === '' ? null : Math.min(most, Math.max(least, Number(digits)));
    setTyped(next === null ? '' : String(next));
    if (next !== value) onChange(next);
  };
  return (
    <span className={styles.number}>
      <input
        className={styles.box}
        inputMode="numeric"
        aria-label={label}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      {after}
    </span>
  );
}
