import { Plus } from 'lucide-react';
import { useId, useMemo, useRef } from 'react';
import type { Profile } from '../../profile/profile.ts';
import { fieldsOfWork, suggestSkills } from '../../profile/suggestions.ts';
import type { Skill, Vocabulary } from '../../skills/skill.ts';
import { Choice } from '../parts/Choice.tsx';
import styles from './Suggestions.module.css';

const offered = 18;

/** Skills of a field of work, one click each. New ones take the place of those that were taken. */
export function Suggestions({
  profile,
  vocabulary,
  field,
  onField,
  onAdd,
}: {
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
  readonly field: string | null;
  readonly onField: (field: string | null) => void;
  readonly onAdd: (skill: Skill) => void;
}) {
  const heading = useId();
  const chips = useRef<HTMLUListElement>(null);
  const words = useMemo(
    () => Object.fromEntries(fieldsOfWork(vocabulary).map((name) => [name, name])),
    [vocabulary],
  );
  const suggested = useMemo(
    () => (field === null ? [] : suggestSkills(vocabulary, profile, field, offered)),
    [vocabulary, profile, field],
  );
  const add = (skill: Skill, place: number): void => {
    onAdd(skill);
    // The clicked chip goes; its neighbour moves up and takes the focus.
    requestAnimationFrame(() => {
      chips.current?.querySelectorAll('button')[Math.min(place, offered - 1)]?.focus();
    });
  };
  return (
    <div className={styles.block}>
      <div className={styles.fields}>
        <span id={heading} className={styles.label}>
          Or pick what you have in
        </span>
        <Choice
          label="Field of work"
          words={words}
          value={field}
          none="your field of work"
          onChange={onField}
        />
      </div>
      {suggested.length > 0 && (
        <ul ref={chips} className={styles.chips} aria-label={`Skills in ${field}`}>
          {suggested.map((skill, place) => (
            <li key={skill.id}>
              <button type="button" className={styles.chip} onClick={() => add(skill, place)}>
                <Plus size={15} aria-hidden="true" />
                {skill.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
