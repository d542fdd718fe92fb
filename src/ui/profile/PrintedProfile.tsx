import type { Profile } from '../../profile/profile.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { educationWords, languageLevelWords, skillLevelWords } from '../words/levels.ts';
import { printWords } from '../words/profile-page.ts';
import { nameOf } from '../words/reason.ts';
import styles from './PrintedProfile.module.css';

/** The profile as it is printed: the words without the boxes. It is seen on paper alone. */
export function PrintedProfile({
  profile,
  vocabulary,
}: {
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
}) {
  const { skills, languages, education, certificates, yearsOfWork } = profile;
  return (
    <div className={styles.paper} aria-hidden="true">
      <h1>{printWords.title}</h1>
      {yearsOfWork !== null && <p>{printWords.years(yearsOfWork)}</p>}
      {skills.length > 0 && (
        <>
          <h2>{printWords.skills}</h2>
          <table>
            <tbody>
              {skills.map(({ id, years, level, lastUsed, evidence, note }) => (
                <tr key={id}>
                  <th scope="row">{nameOf(vocabulary, id)}</th>
                  <td>{years === null ? '' : printWords.years(years)}</td>
                  <td>{level === null ? '' : skillLevelWords[level]}</td>
                  <td>{lastUsed}</td>
                  <td>{[evidence, note].filter((text) => text !== '').join(' · ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <List
        title={printWords.languages}
        items={languages.map(({ id, level }) =>
          [nameOf(vocabulary, id), level === null ? '' : languageLevelWords[level]]
            .filter((text) => text !== '')
            .join(': '),
        )}
      />
      <List
        title={printWords.education}
        items={education.map(
          ({ level, field }) =>
            `${educationWords[level]}${field === null ? '' : `, ${nameOf(vocabulary, field)}`}`,
        )}
      />
      <List
        title={printWords.certificates}
        items={certificates.map((id) => nameOf(vocabulary, id))}
      />
    </div>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
