import { useSyncExternalStore } from 'react';
import type { ProfileStore } from '../../profile/profile-store.ts';
import type { ColoursSetting } from '../data/colours.ts';
import { useProfile } from '../data/use-profile.ts';
import { type LoadVocabulary, useVocabularyFor } from '../data/use-vocabulary-for.ts';
import { FailureBoundary } from '../parts/FailureBoundary.tsx';
import { Sign } from '../parts/Wordmark.tsx';
import { t } from '../texts/text.ts';
import { Failure } from './Failure.tsx';
import { ReadPanel } from './ReadPanel.tsx';
import styles from './SidePanel.module.css';
import type { Visit } from './visit.ts';

interface Props {
  readonly visit: Visit;
  readonly profileStore: ProfileStore;
  readonly loadVocabulary: LoadVocabulary;
  readonly colours: ColoursSetting;
}

const nowhere = (): void => undefined;
/** The browser opens, moves and closes this one. */
const doors = { onOpen: nowhere, onFold: nowhere, onDismiss: nowhere };

/** The panel beside the tabs: the same as over a page, for whatever page is in front. */
export function SidePanel({ visit, profileStore, loadVocabulary, colours }: Props) {
  const { status, reading } = useSyncExternalStore(visit.follow, visit.state);
  const profile = useProfile(profileStore);
  const loaded = useVocabularyFor(loadVocabulary, reading?.content ?? null);
  const failure = (why: 'reading' | 'vocabulary') => (
    <Failure why={why} open={true} placing={null} {...doors} />
  );
  return (
    <main className={styles.page}>
      {loaded.status === 'failed' ? (
        failure('vocabulary')
      ) : reading === null ? (
        <Waiting isSure={status === 'lost'} />
      ) : profile === null || loaded.status === 'waiting' ? null : (
        <FailureBoundary
          key={`${reading.content.url} ${reading.content.blocks.length}`}
          fallback={failure('reading')}
        >
          <ReadPanel
            visit={visit}
            placing={null}
            reading={reading}
            profiles={profile}
            profileStore={profileStore}
            vocabulary={loaded.value}
            open={true}
            goTo={null}
            colours={colours}
            {...doors}
          />
        </FailureBoundary>
      )}
    </main>
  );
}

function Waiting({ isSure }: { readonly isSure: boolean }) {
  return (
    <div className={styles.waiting} role="status">
      <Sign size={44} />
      {isSure ? (
        <>
          <h1 className={styles.title}>{t('side.waiting')}</h1>
          <p className={styles.text}>{t('side.waitingText')}</p>
        </>
      ) : (
        t('panel.reading')
      )}
    </div>
  );
}
