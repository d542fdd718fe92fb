import { addLanguage, changeLanguage, removeLanguage } from '../../profile/changes.ts';
import type { Profile } from '../../profile/profile.ts';
import type { EntrySearch } from '../../profile/search-entries.ts';
import type { SkillKind, Vocabulary } from '../../skills/skill.ts';
import { Choice } from '../parts/Choice.tsx';
import { languageLevelWords } from '../words/levels.ts';
import { nameOf } from '../words/reason.ts';
import { EntryRow } from './EntryRow.tsx';
import type { Edit } from './edit.ts';
import { Section } from './Section.tsx';
import { SkillBox } from './SkillBox.tsx';

const isLanguage = (kind: SkillKind): boolean => kind === 'language';

/** The languages a person speaks, and how well. */
export function LanguagesSection({
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
  return (
    <Section title="Languages">
      <SkillBox
        label="Add a language"
        placeholder="Add a language"
        search={search}
        wanted={isLanguage}
        has={(id) => profile.languages.some((owned) => owned.id === id)}
        onAdd={({ id }) => onChange((kept) => addLanguage(kept, id))}
      />
      {profile.languages.length > 0 && (
        <ul>
          {profile.languages.map(({ id, level }) => {
            const name = nameOf(vocabulary, id);
            return (
              <EntryRow
                key={id}
                name={name}
                known={vocabulary.get(id) !== undefined}
                onRemove={() =>
                  onChange((kept) => removeLanguage(kept, id), {
                    said: `${name} removed.`,
                    undo: (kept) => changeLanguage(addLanguage(kept, id), id, level),
                  })
                }
              >
                <Choice
                  label={`Level of ${name}`}
                  words={languageLevelWords}
                  value={level}
                  none="Level"
                  onChange={(next) => onChange((kept) => changeLanguage(kept, id, next))}
                />
              </EntryRow>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
