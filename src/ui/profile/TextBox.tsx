import { useEffect, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { wishWords } from '../words/wishes.ts';
import styles from './TextBox.module.css';

/** A line of text that is kept when it is left, or when Enter is pressed. */
export function TextBox({
  label,
  placeholder,
  value,
  most,
  onChange,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly most: number;
  readonly onChange: (text: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const keep = (): void => {
    if (typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <input
      className={styles.box}
      aria-label={label}
      placeholder={placeholder}
      maxLength={most}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
    />
  );
}

/** A longer text, kept when it is left. */
export function LongTextBox({
  label,
  placeholder,
  value,
  onChange,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <textarea
      className={styles.box}
      aria-label={label}
      placeholder={placeholder}
      maxLength={5000}
      rows={2}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => typed.trim() !== value && onChange(typed.trim())}
    />
  );
}

/** A line of text that is added to a list. */
export function TextAdder({
  label,
  placeholder,
  onAdd,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly onAdd: (text: string) => void;
}) {
  const [typed, setTyped] = useState('');
  const add = (): void => {
    if (typed.trim() === '') return;
    onAdd(typed.trim());
    setTyped('');
  };
  return (
    <span className={styles.adder}>
      <input
        className={styles.box}
        aria-label={label}
        placeholder={placeholder}
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && add()}
      />
      {typed.trim() !== '' && (
        <Button size="small" onClick={add}>
          {wishWords.add}
        </Button>
      )}
    </span>
  );
}
