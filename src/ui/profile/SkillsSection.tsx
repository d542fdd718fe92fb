import { impliedSkills } from '../../profile/implied.ts';
import type { OwnedSkill, Profile } from '../../profile/profile.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { count, joinAnd } from '../words/list.ts';
import { impliedBy, impliedWords } from '../words/profile-page.ts';
import type { Edit } from './edit.ts';
import { Section } from './Section.tsx';
import { SkillRow } from './SkillRow.tsx';
import styles from './SkillsSection.module.css';

/** The skills in the order of their fields of work, to be changed in place; then what they bring with them. */
export function SkillsSection({
  profile,
  vocabulary,
  today,
  onChange,
}: {
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
  /** "2026-11" */
  readonly today: string;
  readonly onChange: Edit;
}) {
  const fields = byField(profile.skills, vocabulary);
  const implied = impliedSkills(profile, vocabulary);
  return (
    <Section
      title={`Your ${count(profile.skills.length, 'skill')}`}
      text="Years and level are yours to fill in or leave. Years count where a posting asks for them."
    >
      {fields.map(([field, skills]) => (
        <div key={field}>
          <h3 className={styles.field}>{field}</h3>
          <ul className={styles.list}>
            {skills.map((owned) => (
              <SkillRow
                key={owned.id}
                owned={owned}
                vocabulary={vocabulary}
                today={today}
                onChange={onChange}
              />
            ))}
          </ul>
        </div>
      ))}
      {implied.length > 0 && (
        <details className={styles.implied}>
          <summary>
            {impliedWords.title} <span className={styles.none}>({implied.length})</span>
          </summary>
          <p className={styles.none}>{impliedWords.text}</p>
          <ul className={styles.chips}>
            {implied.map(({ skill, by }) => (
              <li key={skill.id}>
                {skill.name}{' '}
                <span className={styles.none}>
                  {impliedBy(joinAnd(by.map(({ name }) => name)))}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
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
