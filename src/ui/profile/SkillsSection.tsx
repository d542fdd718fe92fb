import { addSkill, changeSkill, removeSkill } from '../../profile/changes.ts';
import type { OwnedSkill, Profile } from '../../profile/profile.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { Choice } from '../parts/Choice.tsx';
import { YearsField } from '../parts/YearsField.tsx';
import { skillLevelWords } from '../words/levels.ts';
import { count } from '../words/list.ts';
import { nameOf } from '../words/reason.ts';
import { EntryRow } from './EntryRow.tsx';
import type { Edit } from './edit.ts';
import { Section } from './Section.tsx';
import styles from './SkillsSection.module.css';

/** The skills in the order of their fields of work, with years and level to be set in place. */
export function SkillsSection({
  profile,
  vocabulary,
  onChange,
}: {
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
  readonly onChange: Edit;
}) {
  const fields = byField(profile.skills, vocabulary);
  return (
    <Section
      title={`Your ${count(profile.skills.length, 'skill')}`}
      text="Years and level are yours to fill in or leave. Years count where a posting asks for them."
    >
      {fields.map(([field, skills]) => (
        <div key={field}>
          <h3 className={styles.field}>{field}</h3>
          <ul className={styles.list}>
            {skills.map((owned) => {
              const { id, years, level } = owned;
              const name = nameOf(vocabulary, id);
              return (
                <EntryRow
                  key={id}
                  name={name}
                  known={vocabulary.get(id) !== undefined}
                  onRemove={() =>
                    onChange((kept) => removeSkill(kept, id), {
                      said: `${name} removed.`,
                      undo: (kept) => changeSkill(addSkill(kept, id), id, owned),
                    })
                  }
                >
                  <YearsField
                    label={`Years of ${name}`}
                    value={years}
                    onChange={(next) => onChange((kept) => changeSkill(kept, id, { years: next }))}
                  />
                  <Choice
                    label={`Level of ${name}`}
                    words={skillLevelWords}
                    value={level}
                    none="Level"
                    onChange={(next) => onChange((kept) => changeSkill(kept, id, { level: next }))}
                  />
                </EntryRow>
              );
            })}
          </ul>
        </div>
      ))}
    </Section>
  );
}

/** Fields in the order in which the person first touched them. */
function byField(
  skills: readonly OwnedSkill[],
  vocabulary: Vocabulary,
): readonly [string, readonly OwnedSkill[]][] {
  const fields = new Map<string, OwnedSkill[]>();
  for (const owned of skills) {
    const field = vocabulary.get(owned.id)?.field ?? 'Other';
    const known = fields.get(field);
    if (known === undefined) fields.set(field, [owned]);
    else known.push(owned);
  }
  return [...fields];
}
