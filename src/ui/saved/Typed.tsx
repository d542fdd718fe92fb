import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './OwnTab.module.css';

/** A control with its name above it. */
export function Field({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control comes as the child
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      {children}
    </label>
  );
}

/** How long after the last key a text is kept. */
const pause = 500;

/** A text that is kept as it is typed, and at the latest when the field is left. */
export function Typed({
  value,
  placeholder,
  onChange,
}: {
  readonly value: string;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  const [own, setOwn] = useState(false);
  const keep = useRef(onChange);
  keep.current = onChange;
  useEffect(() => {
    // What another window wrote is shown, but never over what is being typed here.
    if (!own) setTyped(value);
  }, [value, own]);
  useEffect(() => {
    if (!own || typed === value) return undefined;
    const timer = setTimeout(() => keep.current(typed), pause);
    return () => clearTimeout(timer);
  }, [own, typed, value]);
  return (
    <input
      value={typed}
      {...(placeholder !== undefined && { placeholder })}
      onFocus={() => setOwn(true)}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        setOwn(false);
        if (typed !== value) onChange(typed);
      }}
    />
  );
}
