import { Select } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import styles from './Choice.module.css';

/** One of a few words, or none of them. */
export function Choice<T extends string>({
  label,
  words,
  value,
  none,
  onChange,
}: {
  readonly label: string;
  readonly words: Readonly<Record<T, string>>;
  readonly value: T | null;
  /** What stands for no choice; leave it out where there must be one. */
  readonly none?: string;
  readonly onChange: (value: T | null) => void;
}) {
  const named = (Object.keys(words) as T[]).map((key) => ({ value: key, label: words[key] }));
  const items = none === undefined ? named : [{ value: null, label: none }, ...named];
  return (
    <Select.Root<T | null> items={items} value={value} onValueChange={onChange}>
      <Select.Trigger className={styles.trigger} aria-label={label}>
        <Select.Value className={styles.value} placeholder={none ?? ''} />
        <Select.Icon>
          <ChevronDown size={16} aria-hidden="true" />
        </Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner
          className={styles.positioner}
          sideOffset={4}
          alignItemWithTrigger={false}
        >
          <Select.Popup className={styles.popup}>
            <Select.List>
              {items.map((item) => (
                <Select.Item key={item.value} value={item.value} className={styles.item}>
                  <Select.ItemIndicator>
                    <Check size={15} aria-hidden="true" />
                  </Select.ItemIndicator>
                  <Select.ItemText className={styles.text}>{item.label}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.List>
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}
