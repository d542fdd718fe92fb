import { Download, Printer, Trash2, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { isEmpty } from '../../profile/changes.ts';
import { writeJsonResume } from '../../profile/json-resume-file.ts';
import type { Profile } from '../../profile/profile.ts';
import { writeProfileFile } from '../../profile/profile-file.ts';
import { readProfilesFile, writeProfilesFile } from '../../profile/profile-file-set.ts';
import type { ProfileSet } from '../../profile/profile-set.ts';
import type { ProfileState } from '../../profile/profile-store.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { Button } from '../parts/Button.tsx';
import { download } from '../parts/download.ts';
import { count } from '../words/list.ts';
import { ownWords } from '../words/profile-page.ts';
import styles from './FileSection.module.css';
import { Question } from './Question.tsx';
import { Section } from './Section.tsx';

/** The profile as a file, on paper, and gone: what makes it the person's own. */
export function FileSection({
  state,
  vocabulary,
  onReplace,
  onAddAll,
  onDeleteAll,
}: {
  readonly state: ProfileState;
  readonly vocabulary: Vocabulary;
  readonly onReplace: (profile: Profile) => void;
  /** A file with several profiles: they are added beside those that are there. */
  readonly onAddAll: (set: ProfileSet) => void;
  readonly onDeleteAll: () => void;
}) {
  const { profile, profiles } = state;
  const file = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const [offered, setOffered] = useState<Profile | null>(null);
  const [deleting, setDeleting] = useState(false);

  const read = async (chosen: File): Promise<void> => {
    const reading = readProfilesFile(await chosen.text(), () => crypto.randomUUID());
    if (!reading.ok) setProblem(`${chosen.name}: ${reading.message} Your profile is unchanged.`);
    else if (reading.set !== null) onAddAll(reading.set);
    else if (isEmpty(profile)) onReplace(reading.profile);
    else setOffered(reading.profile);
  };

  return (
    <Section title={ownWords.title} text={ownWords.text}>
      <div className={styles.actions}>
        <Button onClick={() => download('rolemark-profile.json', writeProfileFile(profile))}>
          <Download size={16} aria-hidden="true" />
          {ownWords.export}
        </Button>
        {profiles.length > 1 && (
          <Button onClick={() => download('rolemark-profiles.json', writeProfilesFile(state))}>
            <Download size={16} aria-hidden="true" />
            {ownWords.exportAll}
          </Button>
        )}
        <Button onClick={() => download('resume.json', writeJsonResume(profile, vocabulary))}>
          <Download size={16} aria-hidden="true" />
          {ownWords.jsonResume}
        </Button>
        <Button onClick={() => file.current?.click()}>
          <Upload size={16} aria-hidden="true" />
          {ownWords.import}
        </Button>
        <Button onClick={() => window.print()}>
          <Printer size={16} aria-hidden="true" />
          {ownWords.print}
        </Button>
        <Button look="danger" onClick={() => setDeleting(true)}>
          <Trash2 size={16} aria-hidden="true" />
          {ownWords.deleteAll}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label="Profile file"
          hidden
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = '';
            setProblem('');
            if (chosen === undefined) return;
            read(chosen).catch(() => setProblem(`${chosen.name} could not be opened.`));
          }}
        />
      </div>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      <Question
        open={offered !== null}
        title="Replace your profile?"
        text={`The file has ${count(offered?.skills.length ?? 0, 'skill')}, yours has ${count(profile.skills.length, 'skill')}. Everything in your profile is replaced. You can undo this right after.`}
        keep="Keep mine"
        go="Replace"
        onClose={() => setOffered(null)}
        onGo={() => offered !== null && onReplace(offered)}
      />
      <Question
        open={deleting}
        title={ownWords.deleteTitle}
        text={ownWords.deleteText}
        keep={ownWords.deleteKeep}
        go={ownWords.deleteConfirm}
        look="danger"
        onClose={() => setDeleting(false)}
        onGo={onDeleteAll}
      />
    </Section>
  );
}
