import { Plus } from 'lucide-react';
import type { Vocabulary } from '../../skills/skill.ts';
import { nameOf } from '../words/reason.ts';
import styles from './HaveThis.module.css';

/** One click for each skill that the person has after all. */
export function HaveThis({
  skills,
  vocabulary,
  onAdd,
}: {
  readonly skills: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly onAdd: (id: string) => void;
}) {
  if (skills.length === 0) return null;
  return (
    <div className={styles.row}>
      {skills.length > 1 && <span aria-hidden="true">I have</span>}
      {skills.map((id) => {
        const name = nameOf(vocabulary, id);
        return (
          <button
            key={id}
            type="button"
            className={styles.chip}
            aria-label={`I have ${name}`}
            onClick={() => onAdd(id)}
          >
            <Plus size={14} aria-hidden="true" />
            {skills.length > 1 ? name : `I have ${name}`}
          </button>
        );
      })}
    </div>
  );
}
