import { Plus } from 'lucide-react';
import type { Vocabulary } from '../../skills/skill.ts';
import { t } from '../texts/text.ts';
import { nameOf } from '../words/names.ts';
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
      {skills.length > 1 && <span aria-hidden="true">{t('requirements.haveShort')}</span>}
      {skills.map((id) => {
        const name = nameOf(vocabulary, id);
        const have = t('requirements.have', { skill: name });
        return (
          <button
            key={id}
            type="button"
            className={styles.chip}
            aria-label={have}
            onClick={() => onAdd(id)}
          >
            <Plus size={14} aria-hidden="true" />
            {skills.length > 1 ? name : have}
          </button>
        );
      })}
    </div>
  );
}
