import { addCertificate, removeCertificate } from '../../profile/changes.ts';
import type { Profile } from '../../profile/profile.ts';
import type { EntrySearch } from '../../profile/search-entries.ts';
import type { SkillKind, Vocabulary } from '../../skills/skill.ts';
import { nameOf } from '../words/reason.ts';
import { EntryRow } from './EntryRow.tsx';
import type { Edit } from './edit.ts';
import { Section } from './Section.tsx';
import { SkillBox } from './SkillBox.tsx';

const isCertificate = (kind: SkillKind): boolean => kind === 'certificate';

/** Certificates and licences. */
export function CertificatesSection({
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
    <Section title="Certificates and licences">
      <SkillBox
        label="Add a certificate or licence"
        placeholder="Add a certificate or licence"
        search={search}
        wanted={isCertificate}
        has={(id) => profile.certificates.includes(id)}
        onAdd={({ id }) => onChange((kept) => addCertificate(kept, id))}
      />
      {profile.certificates.length > 0 && (
        <ul>
          {profile.certificates.map((id) => {
            const name = nameOf(vocabulary, id);
            return (
              <EntryRow
                key={id}
                name={name}
                known={vocabulary.get(id) !== undefined}
                onRemove={() =>
                  onChange((kept) => removeCertificate(kept, id), {
                    said: `${name} removed.`,
                    undo: (kept) => addCertificate(kept, id),
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
