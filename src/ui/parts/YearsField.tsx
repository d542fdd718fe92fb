import { NumberField } from '@base-ui/react/number-field';
import { Minus, Plus } from 'lucide-react';
import styles from './YearsField.module.css';

/** A number of years, halves allowed, or nothing. */
export function YearsField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (years: number | null) => void;
}) {
  return (
    <NumberField.Root
      value={value}
      min={0}
      max={70}
      step={1}
      smallStep={0.5}
      format={{ maximumFractionDigits: 1 }}
      onValueChange={(years) => onChange(years === null ? null : Math.min(70, Math.max(0, years)))}
    >
      <NumberField.Group className={styles.group}>
        <NumberField.Decrement className={styles.step} aria-label={`Less: ${label}`}>
          <Minus size={14} aria-hidden="true" />
        </NumberField.Decrement>
        <NumberField.Input className={styles.input} placeholder="years" aria-label={label} />
        <NumberField.Increment className={styles.step} aria-label={`More: ${label}`}>
          <Plus size={14} aria-hidden="true" />
        </NumberField.Increment>
      </NumberField.Group>
    </NumberField.Root>
  );
}
