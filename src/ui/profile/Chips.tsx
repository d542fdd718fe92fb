import { X } from 'lucide-react';
import styles from './Chips.module.css';

/** Things that can be on or off side by side, each a button of its own. */
export function ToggleChips<T extends string>({
  label,
  words,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: readonly T[];
  readonly onChange: (chosen: T[]) => void;
}) {
  return (
    <fieldset className={styles.chips}>
      <legend className={styles.legend}>{label}</legend>
      {(Object.keys(words) as T[]).map((key) => {
        const on = chosen.includes(key);
        return (
          <button
            key={key}
            type="button"
            className={styles.toggle}
            aria-pressed={on}
            onClick={() =>
              onChange(on ? chosen.filter((other) => other !== key) : [...chosen, key])
            }
          >
            {words[key]}
          </button>
        );
      })}
    </fieldset>
  );
}

/** Things that were added, each with its way out. */
export function RemovableChips({
  items,
  onRemove,
}: {
  readonly items: readonly { readonly key: string; readonly name: string }[];
  readonly onRemove: (key: string) => void;
}) {
  if (items.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {items.map(({ key, name }) => (
        <li key={key} className={styles.chip}>
          {name}
          <button
            type="button"
            className={styles.remove}
            aria-label={`Remove ${name}`}
            onClick={() => onRemove(key)}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
