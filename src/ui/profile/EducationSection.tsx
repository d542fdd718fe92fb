import { useState } from 'react';
import { addEducation, removeEducation } from '../../profile/changes.ts';
import type { Profile } from '../../profile/profile.ts';
import type { EntrySearch } from '../../profile/search-entries.ts';
import type { EducationLevel } from '../../reading/posting.ts';
import type { Skill, SkillKind, Vocabulary } from '../../skills/skill.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import { educationWords } from '../words/levels.ts';
import { nameOf } from '../words/reason.ts';
import styles from './EducationSection.module.css';
import { EntryRow } from './EntryRow.tsx';
import type { Edit } from './edit.ts';
import { Section } from './Section.tsx';
import { SkillBox } from './SkillBox.tsx';

const isStudy = (kind: SkillKind): boolean => kind === 'study';
const never = (): boolean => false;

/** Degrees and training: a level, and a field of study if it has one. */
export function EducationSection({
  profile,
  vocabulary,
  search,
  onChange,
}: {
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
  readonly search: EntrySearch;
  readonly onChange: Edit;
}) {
  const [level, setLevel] = useState<EducationLevel>('bachelor');
  const [field, setField] = useState<Skill | null>(null);
  const add = (): void => {
    onChange((kept) => addEducation(kept, { level, field: field?.id ?? null }));
    setField(null);
  };
  return (
    <Section title="Education">
      <div className={styles.add}>
        <Choice
          label="Level of education"
          words={educationWords}
          value={level}
          onChange={(next) => next !== null && setLevel(next)}
        />
        {field === null ? (
          <div className={styles.subject}>
            <SkillBox
              label="Field of study"
              placeholder="Field of study (optional)"
              search={search}
              wanted={isStudy}
              has={never}
              onAdd={setField}
            />
          </div>
        ) : (
          <p className={styles.field}>
            in <span>{field.name}</span>
            <Button look="quiet" size="small" onClick={() => setField(null)}>
              Change
            </Button>
          </p>
        )}
        <Button onClick={add}>Add</Button>
      </div>
      {profile.education.length > 0 && (
        <ul>
          {profile.education.map((owned) => {
            const subject = owned.field === null ? '' : ` in ${nameOf(vocabulary, owned.field)}`;
            const name = `${educationWords[owned.level]}${subject}`;
            return (
              <EntryRow
                key={name}
                name={name}
                onRemove={() =>
                  onChange((kept) => removeEducation(kept, owned), {
                    said: `${name} removed.`,
                    undo: (kept) => addEducation(kept, owned),
                  })
                }
              />
            );
          })}
        </ul>
      )}
    </Section>
  );
}
