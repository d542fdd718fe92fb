import { useCallback, useState } from 'react';
import { addEntry, hasEntry } from '../../profile/changes.ts';
import type { Profile } from '../../profile/profile.ts';
import type { EntrySearch } from '../../profile/search-entries.ts';
import { readSkillList } from '../../profile/skill-list.ts';
import type { Skill, SkillKind, Vocabulary } from '../../skills/skill.ts';
import { joinAnd } from '../words/list.ts';
import type { Edit } from './edit.ts';
import styles from './ProfilePage.module.css';
import { Section } from './Section.tsx';
import { SkillBox } from './SkillBox.tsx';
import { Suggestions } from './Suggestions.tsx';

/** Everything that is added by its name alone; degrees need a level and have their own place. */
const isAddable = (kind: SkillKind): boolean => kind !== 'study';

/** More unknown words than this would be a wall. */
const shownUnknown = 8;

/** The fast way in: type with completion, paste a list, or pick from a field of work. */
export function SkillAdder({
  profile,
  vocabulary,
  search,
  onChange,
  onSaid,
}: {
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
  readonly search: EntrySearch;
  readonly onChange: Edit;
  /** Tells what was done, for those who listen. */
  readonly onSaid: (text: string) => void;
}) {
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const [field, setField] = useState<string | null>(null);

  const add = (skill: Skill): void => {
    setUnknown([]);
    onChange((kept) => addEntry(kept, skill));
    onSaid(`${skill.name} added.`);
    if (skill.kind !== 'soft' && field === null) setField(skill.field);
  };
  const addList = (text: string): void => {
    const { found, unknown: unread } = readSkillList(text, search, vocabulary, isAddable);
    onChange((kept) => found.reduce(addEntry, kept));
    setUnknown(unread);
    onSaid(found.length === 0 ? 'Nothing was added.' : `${found.length} added.`);
    const [first] = found;
    if (first !== undefined && field === null) setField(first.field);
  };
  const has = useCallback((id: string) => hasEntry(profile, id), [profile]);

  return (
    <Section
      title="Add your skills"
      text="Type one, or paste a whole list with commas. Other names and small typos are fine."
    >
      <SkillBox
        label="Add a skill"
        placeholder="Python, bookkeeping, wound care…"
        search={search}
        wanted={isAddable}
        has={has}
        onAdd={add}
        onList={addList}
      />
      {unknown.length > 0 && (
        <p role="status" className={styles.unknown}>
          Not known to Rolemark, so not added: <strong>{joinAnd(shorten(unknown))}</strong>. Another
          word for it may work.
        </p>
      )}
      <Suggestions
        profile={profile}
        vocabulary={vocabulary}
        field={field}
        onField={setField}
        onAdd={add}
      />
    </Section>
  );
}

function shorten(unknown: readonly string[]): readonly string[] {
  if (unknown.length <= shownUnknown) return unknown;
  return [...unknown.slice(0, shownUnknown), `${unknown.length - shownUnknown} more`];
}
