import { Combobox } from '@base-ui/react/combobox';
import { Search } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import type { EntrySearch, FoundEntry } from '../../profile/search-entries.ts';
import { isList } from '../../profile/skill-list.ts';
import type { Skill, SkillKind } from '../../skills/skill.ts';
import { Hidden } from '../parts/Hidden.tsx';
import styles from './SkillBox.module.css';

const offered = 8;

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly search: EntrySearch;
  readonly wanted: (kind: SkillKind) => boolean;
  /** Whether the profile has the entry already: it is then marked. */
  readonly has: (id: string) => boolean;
  readonly onAdd: (skill: Skill) => void;
  /** A whole list was pasted or typed; not given where only one at a time makes sense. */
  readonly onList?: (text: string) => void;
}

/** A box that completes what is typed from the vocabulary, and adds what is chosen. */
export function SkillBox({ label, placeholder, search, wanted, has, onAdd, onList }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [focused, setFocused] = useState(false);
  const found = useMemo(
    () => (isList(typed) ? [] : search.find(typed, wanted, offered)),
    [search, typed, wanted],
  );
  const takeList = (text: string): boolean => {
    if (onList === undefined || !isList(text)) return false;
    onList(text);
    setTyped('');
    return true;
  };
  const listed = typed.trim() !== '' && focused;
  return (
    // The list is a part of the page, not a layer over it: a layer would hide the page from screen readers.
    <Combobox.Root<FoundEntry>
      inline
      open
      items={found}
      filter={null}
      value={null}
      inputValue={typed}
      autoHighlight
      itemToStringLabel={({ skill }) => skill.name}
      isItemEqualToValue={(one, other) => one.skill.id === other.skill.id}
      onInputValueChange={setTyped}
      onValueChange={(chosen) => {
        if (chosen === null) return;
        onAdd(chosen.skill);
        setTyped('');
        input.current?.focus();
      }}
    >
      <div className={styles.box}>
        <label htmlFor={id}>
          <Hidden>{label}</Hidden>
        </label>
        <Combobox.InputGroup className={styles.group}>
          <Search size={18} aria-hidden="true" />
          <Combobox.Input
            ref={input}
            id={id}
            className={styles.input}
            placeholder={placeholder}
            aria-expanded={listed}
            onFocus={() => setFocused(true)}
            onBlur={() => setFocused(false)}
            onPaste={(event) => {
              if (takeList(event.clipboardData.getData('text/plain'))) event.preventDefault();
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && takeList(typed)) event.preventDefault();
              if (event.key === 'Escape') setTyped('');
            }}
          />
        </Combobox.InputGroup>
        {/* Pressing on the list must not take the focus out of the box, which would close the list. */}
        <div
          hidden={!listed}
          className={styles.popup}
          onPointerDown={(event) => event.preventDefault()}
        >
          <Combobox.Empty className={styles.empty}>{emptyText(typed, onList)}</Combobox.Empty>
          <Combobox.List className={styles.list} aria-label={label}>
            {(entry: FoundEntry) => (
              <Combobox.Item key={entry.skill.id} value={entry} className={styles.item}>
                <span>
                  <span className={styles.name}>{entry.skill.name}</span>
                  {entry.via !== null && <span className={styles.via}> also {entry.via}</span>}
                </span>
                <span className={styles.side}>
                  {has(entry.skill.id) ? 'In your profile' : entry.skill.field}
                </span>
              </Combobox.Item>
            )}
          </Combobox.List>
        </div>
      </div>
    </Combobox.Root>
  );
}

function emptyText(typed: string, onList: Props['onList']): string {
  if (onList !== undefined && isList(typed)) return 'Press Enter to add the whole list.';
  return 'No skill of this name is known. Try another word for it.';
}
