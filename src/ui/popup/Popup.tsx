import { Settings, UserRound } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { openExtensionPage } from '../../browser/pages.ts';
import type { KeptValues, ProfileStore } from '../../profile/profile-store.ts';
import type { SiteSettings } from '../data/site-settings.ts';
import { useProfile } from '../data/use-profile.ts';
import { type LoadVocabulary, useVocabularyFor } from '../data/use-vocabulary-for.ts';
import { Button } from '../parts/Button.tsx';
import { FailureBoundary } from '../parts/FailureBoundary.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { siteWords } from '../words/settings.ts';
import { FrontPosting } from './FrontPosting.tsx';
import type { FrontPage } from './front-page.ts';
import { LatestSaved } from './LatestSaved.tsx';
import { NotAPosting, PageNote, Waiting } from './PageNote.tsx';
import styles from './Popup.module.css';
import { SiteRow } from './SiteRow.tsx';

interface Props {
  readonly front: FrontPage;
  readonly profileStore: ProfileStore;
  readonly loadVocabulary: LoadVocabulary;
  readonly sites: SiteSettings;
  readonly values: KeptValues;
  readonly saveAtOnce: Promise<boolean>;
}

/** Behind the toolbar button: the page in front, then the latest that was saved. */
export function Popup(props: Props) {
  return (
    <div className={styles.popup}>
      <header className={styles.bar}>
        <Wordmark size={20} />
        <span className={styles.doors}>
          <Button look="quiet" size="small" onClick={() => openExtensionPage('profile')}>
            <UserRound size={15} aria-hidden="true" />
            Profile
          </Button>
          <Button
            look="quiet"
            size="small"
            aria-label={siteWords.settings}
            title={siteWords.settings}
            onClick={() => openExtensionPage('settings')}
          >
            <Settings size={15} aria-hidden="true" />
          </Button>
        </span>
      </header>
      <main>
        <FailureBoundary fallback={<PageNote why="failed" />}>
          <InFront {...props} />
        </FailureBoundary>
        <InFrontSite front={props.front} sites={props.sites} />
        <Latest {...props} />
      </main>
    </div>
  );
}

/** With the general vocabulary: what a posting asks is known by ids, in whatever language it was read. */
function Latest({ profileStore, loadVocabulary }: Props) {
  const profile = useProfile(profileStore);
  const loaded = useVocabularyFor(loadVocabulary, null);
  if (profile === null || loaded.status !== 'here') return null;
  return <LatestSaved profile={profile.profile} vocabulary={loaded.value} />;
}

function InFront({ front, profileStore, loadVocabulary, values, saveAtOnce }: Props) {
  const { tab, answer, anyway } = useSyncExternalStore(front.follow, front.state);
  const profile = useProfile(profileStore);
  const content = answer?.ok ? answer.reading.content : null;
  const loaded = useVocabularyFor(loadVocabulary, content);
  if (loaded.status === 'failed') return <PageNote why="failed" />;
  if (tab === null || answer === null || profile === null) return <Waiting />;
  if (!answer.ok) return <PageNote why={answer.why} />;
  if (loaded.status === 'waiting') return <Waiting />;
  const { decision } = answer.reading;
  if (!decision.isPosting && !anyway) {
    return <NotAPosting because={decision.because} onReadAnyway={front.readAnyway} />;
  }
  return (
    <FrontPosting
      key={answer.reading.content.url}
      tabId={tab.id}
      reading={answer.reading}
      profile={profile.profile}
      vocabulary={loaded.value}
      values={values}
      saveAtOnce={saveAtOnce}
    />
  );
}

/** Pages that no extension may read have no site to be asked for. */
function InFrontSite({ front, sites }: Pick<Props, 'front' | 'sites'>) {
  const { tab, answer } = useSyncExternalStore(front.follow, front.state);
  const isClosed = answer !== null && !answer.ok && answer.why === 'closed';
  return tab === null || isClosed ? null : <SiteRow address={tab.url} sites={sites} />;
}
