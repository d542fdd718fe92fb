import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { emptyProfile } from '../../profile/profile.ts';
import type { KeptValues, ProfileStore } from '../../profile/profile-store.ts';
import type { SavedDatabase } from '../../saved/database.ts';
import type { Shelf, Shelved } from '../../saved/shelf.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { useProfile } from '../data/use-profile.ts';
import { useSavedShelf } from '../data/use-saved-shelf.ts';
import { PageShell } from '../parts/PageShell.tsx';
import { type Notices, Toasts } from '../parts/Toasts.tsx';
import { DamagedNote } from './DamagedNote.tsx';
import { type Filters, noFilters } from './filters.ts';
import { ListPage } from './ListPage.tsx';
import { openListActions } from './list-actions.ts';
import { NothingSaved } from './NothingSaved.tsx';
import styles from './SavedPage.module.css';

const Insight = lazy(() => import('./Insight.tsx'));
const Files = lazy(() => import('./Files.tsx'));
const Compare = lazy(() => import('./Compare.tsx').then((module) => ({ default: module.Compare })));

export interface SavedPageProps {
  readonly database: SavedDatabase;
  readonly shelf: Shelf;
  readonly profileStore: ProfileStore;
  readonly vocabulary: Promise<Vocabulary>;
  readonly notices: Notices;
  readonly values: KeptValues;
  /** Tells pages without a database that the list has changed. */
  readonly onChanged: () => Promise<void>;
}

/** Every kept posting. The address after "#" names one of them, or another view: insight, files, compare. */
export function SavedPage(props: SavedPageProps) {
  const { database, shelf, profileStore, notices, values, onChanged } = props;
  const state = useProfile(profileStore);
  const loaded = useLoaded(props.vocabulary);
  const vocabulary = loaded.status === 'here' ? loaded.value : undefined;
  const list = useSavedShelf(shelf, state?.profile, vocabulary);
  const place = useSyncExternalStore(followPlace, () => location.hash.slice(1));
  const [now] = useState(() => new Date());
  const [filters, setFilters] = useState<Filters>(noFilters);
  const actions = useMemo(
    () => openListActions(database, notices, onChanged),
    [database, notices, onChanged],
  );
  useEffect(() => {
    // The browser may clear what it only cached; what was asked to persist it leaves alone.
    navigator.storage?.persist?.().catch(() => false);
  }, []);

  if (list.failure !== null || loaded.status === 'failed') {
    return (
      <PageShell page="saved">
        <p role="alert">
          {list.failure === null
            ? 'A file of the extension is missing. Install it anew; your list stays.'
            : `The list could not be read: ${list.failure}. Nothing was changed or deleted.`}
        </p>
      </PageShell>
    );
  }
  if (list.stage === 'waiting') return <PageShell page="saved">{null}</PageShell>;

  const showOnly = (name: string, ids: readonly string[]): void => {
    setFilters({ ...noFilters, only: { name, ids: new Set(ids) } });
    location.hash = 'list';
  };
  const profile = state?.profile ?? emptyProfile;
  const shared = { database, shelf, list, profile, notices, now, actions, onChanged };
  return (
    <PageShell page="saved">
      <div className={styles.page} data-stage={list.stage}>
        <Suspense fallback={null}>
          {place === 'insight' && vocabulary !== undefined ? (
            <Insight {...shared} vocabulary={vocabulary} onShow={showOnly} />
          ) : place === 'files' ? (
            <Files {...shared} values={values} />
          ) : place.startsWith('compare=') && vocabulary !== undefined ? (
            <Compare {...shared} vocabulary={vocabulary} rows={named(list.shelved, place)} />
          ) : (
            <>
              <DamagedNote damaged={list.damaged} />
              {list.shelved.length === 0 ? (
                <NothingSaved />
              ) : (
                <ListPage
                  {...shared}
                  profileStore={profileStore}
                  vocabulary={vocabulary}
                  place={place}
                  filters={filters}
                  onFilter={setFilters}
                />
              )}
            </>
          )}
        </Suspense>
      </div>
      <Toasts notices={notices} />
    </PageShell>
  );
}

function named(shelved: readonly Shelved[], place: string) {
  const ids = place.slice('compare='.length).split(',').slice(0, 4);
  return ids.flatMap((id) => shelved.find(({ row }) => row.id === id)?.row ?? []);
}

function followPlace(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
