import { useMemo, useState } from 'react';
import { isEmpty, setYearsOfWork } from '../../profile/changes.ts';
import type { Profile } from '../../profile/profile.ts';
import type { ProfileState, ProfileStore } from '../../profile/profile-store.ts';
import { accept, type Proposal } from '../../profile/resume/proposals.ts';
import { openEntrySearch } from '../../profile/search-entries.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { useProfile } from '../data/use-profile.ts';
import { PageShell } from '../parts/PageShell.tsx';
import { type Notices, Toasts } from '../parts/Toasts.tsx';
import { YearsField } from '../parts/YearsField.tsx';
import { addedWords } from '../words/import.ts';
import { count } from '../words/list.ts';
import { CertificatesSection } from './CertificatesSection.tsx';
import { EducationSection } from './EducationSection.tsx';
import type { Edit } from './edit.ts';
import { FileSection } from './FileSection.tsx';
import { ImportSection } from './import/ImportSection.tsx';
import { Review } from './import/Review.tsx';
import { useImport } from './import/use-import.ts';
import { LanguagesSection } from './LanguagesSection.tsx';
import styles from './ProfilePage.module.css';
import { Section } from './Section.tsx';
import { SkillAdder } from './SkillAdder.tsx';
import { SkillsSection } from './SkillsSection.tsx';
import { UnreadableNote } from './UnreadableNote.tsx';
import { Welcome } from './Welcome.tsx';

interface Props {
  readonly profileStore: ProfileStore;
  readonly vocabulary: Promise<Vocabulary>;
  readonly notices: Notices;
  /** The page was opened to say hello. */
  readonly welcome: boolean;
}

/** With this many skills a posting can be compared in earnest. */
const enoughSkills = 3;

/** What the person has, to be added to and changed in place; every change is kept at once. */
export function ProfilePage({ profileStore, vocabulary, notices, welcome }: Props) {
  const state = useProfile(profileStore);
  const loaded = useLoaded(vocabulary);
  const [said, setSaid] = useState('');
  if (loaded.status === 'failed') {
    return (
      <PageShell page="profile">
        <p role="alert">
          The skills could not be loaded: a file of the extension is missing. Installing Rolemark
          again will bring it back; your profile stays.
        </p>
      </PageShell>
    );
  }
  return (
    <PageShell page="profile" status={said}>
      {state !== null && loaded.status === 'here' && (
        <Editor
          state={state}
          store={profileStore}
          vocabulary={loaded.value}
          notices={notices}
          welcome={welcome}
          onSaid={setSaid}
        />
      )}
      <Toasts notices={notices} />
    </PageShell>
  );
}

function Editor({
  state,
  store,
  vocabulary,
  notices,
  welcome,
  onSaid,
}: {
  readonly state: ProfileState;
  readonly store: ProfileStore;
  readonly vocabulary: Vocabulary;
  readonly notices: Notices;
  readonly welcome: boolean;
  readonly onSaid: (text: string) => void;
}) {
  const { profile, unreadable } = state;
  const search = useMemo(() => openEntrySearch(vocabulary), [vocabulary]);
  const [firstRun] = useState(welcome || (!state.kept && isEmpty(profile)));

  const keep = async (change: (kept: Profile) => Profile): Promise<void> => {
    try {
      await store.change(change);
      onSaid('Saved on this machine');
    } catch {
      notices.tell('This could not be kept: the browser refused to write. Is the disk full?');
    }
  };
  const change: Edit = (by, wayBack) => {
    keep(by);
    if (wayBack !== undefined) notices.tell(wayBack.said, () => keep(wayBack.undo));
  };
  const replace = (next: Profile): void =>
    change(() => next, { said: 'Your profile was replaced.', undo: () => profile });
  const parts = { profile, vocabulary, search, onChange: change };
  const resume = useImport(search);
  const takeIn = (accepted: readonly Proposal[]): void => {
    change((kept) => accept(kept, accepted), {
      said: addedWords(accepted.length),
      undo: () => profile,
    });
    resume.end();
  };

  if (resume.state.step === 'found') {
    return (
      <Review
        {...resume.state}
        profile={profile}
        vocabulary={vocabulary}
        onAccept={takeIn}
        onDiscard={resume.end}
      />
    );
  }
  return (
    <>
      <UnreadableNote unreadable={unreadable} onDrop={() => store.dropUnreadable()} />
      {firstRun ? <Welcome /> : <h1 className={styles.title}>Your profile</h1>}
      <div className={styles.sections}>
        <ImportSection control={resume} />
        <SkillAdder {...parts} onSaid={onSaid} />
        {firstRun && profile.skills.length >= enoughSkills && (
          <p className={styles.ready}>
            <span>
              <strong>{count(profile.skills.length, 'skill')}: enough to begin.</strong> Open a job
              posting and Rolemark will show how it fits. You can add more at any time.
            </span>
          </p>
        )}
        {profile.skills.length > 0 && <SkillsSection {...parts} />}
        <div className={styles.pair}>
          <Section title="Years of work" text="In all, in any job that counts for you.">
            <div className={styles.years}>
              <YearsField
                label="Years of work"
                value={profile.yearsOfWork}
                onChange={(years) => change((kept) => setYearsOfWork(kept, years))}
              />
            </div>
          </Section>
          <LanguagesSection {...parts} />
        </div>
        <div className={styles.pair}>
          <EducationSection {...parts} />
          <CertificatesSection {...parts} />
        </div>
        <FileSection profile={profile} onReplace={replace} />
      </div>
    </>
  );
}
