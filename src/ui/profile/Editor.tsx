import { useMemo, useState } from 'react';
import { isEmpty, setYearsOfWork } from '../../profile/changes.ts';
import type { ProfileSet } from '../../profile/profile-set.ts';
import type { ProfileState, ProfileStore } from '../../profile/profile-store.ts';
import { accept, type Proposal } from '../../profile/resume/proposals.ts';
import { openEntrySearch } from '../../profile/search-entries.ts';
import type { SyncDesk } from '../../profile/sync-desk.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import type { Notices } from '../parts/Toasts.tsx';
import { YearsField } from '../parts/YearsField.tsx';
import { addedWords } from '../words/import.ts';
import { count } from '../words/list.ts';
import { ownWords, profilesWords } from '../words/profile-page.ts';
import { CertificatesSection } from './CertificatesSection.tsx';
import { EducationSection } from './EducationSection.tsx';
import type { Edit, SetEdit } from './edit.ts';
import { FileSection } from './FileSection.tsx';
import { ImportSection } from './import/ImportSection.tsx';
import { Review } from './import/Review.tsx';
import { useImport } from './import/use-import.ts';
import { LanguagesSection } from './LanguagesSection.tsx';
import { PrintedProfile } from './PrintedProfile.tsx';
import { ProfileBar } from './ProfileBar.tsx';
import styles from './ProfilePage.module.css';
import { Section } from './Section.tsx';
import { SkillAdder } from './SkillAdder.tsx';
import { SkillsSection } from './SkillsSection.tsx';
import { SyncSection } from './SyncSection.tsx';
import { ToldSection } from './ToldSection.tsx';
import { UnreadableNote } from './UnreadableNote.tsx';
import { Welcome } from './Welcome.tsx';
import { WishesSection } from './WishesSection.tsx';

/** With this many skills a posting can be compared in earnest. */
const enoughSkills = 3;

/** Everything of the active profile, to be changed in place; every change is kept at once. */
export function Editor({
  state,
  store,
  syncDesk,
  vocabulary,
  notices,
  welcome,
  onSaid,
}: {
  readonly state: ProfileState;
  readonly store: ProfileStore;
  readonly syncDesk: SyncDesk;
  readonly vocabulary: Vocabulary;
  readonly notices: Notices;
  readonly welcome: boolean;
  readonly onSaid: (text: string) => void;
}) {
  const { profile, active, unreadable } = state;
  const search = useMemo(() => openEntrySearch(vocabulary), [vocabulary]);
  const [firstRun] = useState(welcome || (!state.kept && isEmpty(profile)));

  const keep = async (written: Promise<void>): Promise<void> => {
    try {
      await written;
      onSaid('Saved on this machine');
      await syncDesk.sync();
    } catch {
      notices.tell('This could not be kept: the browser refused to write. Is the disk full?');
    }
  };
  // A way back leads to the profile it was offered for, whichever is the active one by then.
  const change: Edit = (by, wayBack) => {
    keep(store.change(by, active));
    if (wayBack !== undefined) {
      notices.tell(wayBack.said, () => keep(store.change(wayBack.undo, active)));
    }
  };
  const changeSet: SetEdit = (by, wayBack) => {
    keep(store.changeSet(by));
    if (wayBack !== undefined) {
      notices.tell(wayBack.said, () => keep(store.changeSet(wayBack.undo)));
    }
  };
  const deleteAll = async (): Promise<void> => {
    try {
      await syncDesk.turnOff();
      await store.deleteAll();
      notices.tell(ownWords.deleted);
    } catch {
      notices.tell('Not everything could be deleted: the browser refused. Please try again.');
    }
  };
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
  const parts = { profile, vocabulary, search, today: thisMonth(), onChange: change };
  const importing = <ImportSection control={resume} compact={!isEmpty(profile)} />;
  return (
    <>
      <PrintedProfile profile={profile} vocabulary={vocabulary} />
      <div className={styles.screen}>
        <UnreadableNote unreadable={unreadable} onDrop={() => store.dropUnreadable()} />
        {firstRun ? (
          <Welcome />
        ) : (
          <div className={styles.top}>
            <h1 className={styles.title}>{profilesWords.title}</h1>
            <ProfileBar state={state} store={store} onSetChange={changeSet} />
          </div>
        )}
        <div className={styles.sections}>
          {importing}
          <SkillAdder key={active} {...parts} onSaid={onSaid} />
          {firstRun && profile.skills.length >= enoughSkills && (
            <p className={styles.ready}>
              <span>
                <strong>{count(profile.skills.length, 'skill')}: enough to begin.</strong> Open a
                job posting and Rolemark will show how it fits. You can add more at any time.
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
          <WishesSection key={`wishes ${active}`} profile={profile} onChange={change} />
          <ToldSection profile={profile} vocabulary={vocabulary} onChange={change} />
          <FileSection
            state={state}
            vocabulary={vocabulary}
            onReplace={(next) =>
              change(() => next, { said: 'Your profile was replaced.', undo: () => profile })
            }
            onAddAll={(added: ProfileSet) => changeSet(addingAll(added), removingAll(added))}
            onDeleteAll={deleteAll}
          />
          <SyncSection desk={syncDesk} notices={notices} />
        </div>
      </div>
    </>
  );
}

/** "2026-11" */
function thisMonth(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
}

function addingAll(added: ProfileSet): (set: ProfileSet) => ProfileSet {
  return (set) => ({ active: set.active, profiles: [...set.profiles, ...added.profiles] });
}

function removingAll(added: ProfileSet) {
  const ids = new Set(added.profiles.map(({ id }) => id));
  return {
    said: `${count(added.profiles.length, 'profile')} added.`,
    undo: (set: ProfileSet): ProfileSet => {
      const profiles = set.profiles.filter(({ id }) => !ids.has(id));
      return { active: ids.has(set.active) ? profiles[0]!.id : set.active, profiles };
    },
  };
}
