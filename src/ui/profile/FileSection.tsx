import { AlertDialog } from '@base-ui/react/alert-dialog';
import { Download, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { isEmpty } from '../../profile/changes.ts';
import type { Profile } from '../../profile/profile.ts';
import { readProfileFile, writeProfileFile } from '../../profile/profile-file.ts';
import { Button, buttonClass } from '../parts/Button.tsx';
import { download } from '../parts/download.ts';
import { count } from '../words/list.ts';
import styles from './FileSection.module.css';
import { Section } from './Section.tsx';

/** The profile as a file: out, and in again after a question. */
export function FileSection({
  profile,
  onReplace,
}: {
  readonly profile: Profile;
  readonly onReplace: (profile: Profile) => void;
}) {
  const file = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const [offered, setOffered] = useState<Profile | null>(null);

  const read = async (chosen: File): Promise<void> => {
    const reading = readProfileFile(await chosen.text());
    if (!reading.ok) setProblem(`${chosen.name}: ${reading.message} Your profile is unchanged.`);
    else if (isEmpty(profile)) onReplace(reading.profile);
    else setOffered(reading.profile);
  };

  return (
    <Section
      title="Your profile as a file"
      text="Keep a copy, or carry it to another browser. It never leaves this machine unless you carry it."
    >
      <div className={styles.actions}>
        <Button onClick={() => download('rolemark-profile.json', writeProfileFile(profile))}>
          <Download size={16} aria-hidden="true" />
          Export as JSON
        </Button>
        <Button onClick={() => file.current?.click()}>
          <Upload size={16} aria-hidden="true" />
          Import a profile…
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
      <AlertDialog.Root open={offered !== null} onOpenChange={(open) => !open && setOffered(null)}>
        <AlertDialog.Portal>
          <AlertDialog.Backdrop className={styles.backdrop} />
          <AlertDialog.Popup className={styles.popup}>
            <AlertDialog.Title className={styles.title}>Replace your profile?</AlertDialog.Title>
            <AlertDialog.Description className={styles.text}>
              The file has {count(offered?.skills.length ?? 0, 'skill')}, yours has{' '}
              {count(profile.skills.length, 'skill')}. Everything in your profile is replaced. You
              can undo this right after.
            </AlertDialog.Description>
            <div className={styles.answers}>
              <AlertDialog.Close className={buttonClass({ look: 'plain' })}>
                Keep mine
              </AlertDialog.Close>
              <AlertDialog.Close
                className={buttonClass({ look: 'main' })}
                onClick={() => offered !== null && onReplace(offered)}
              >
                Replace
              </AlertDialog.Close>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Portal>
      </AlertDialog.Root>
    </Section>
  );
}
