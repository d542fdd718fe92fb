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
      {skills.map((id) => (
        <button key={id} type="button" className={styles.chip} onClick={() => onAdd(id)}>
          <Plus size={14} aria-hidden="true" />I have {nameOf(vocabulary, id)}
        </button>
      ))}
    </div>
  );
}
