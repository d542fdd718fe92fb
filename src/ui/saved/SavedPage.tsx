import { Bookmark, Search } from 'lucide-react';
import { useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react';
import { isEmpty } from '../../profile/changes.ts';
import type { ProfileStore } from '../../profile/profile-store.ts';
import type { SavedDatabase } from '../../saved/database.ts';
import { removePosting, restorePosting } from '../../saved/saved-store.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { useLoaded } from '../data/use-loaded.ts';
import { useProfile } from '../data/use-profile.ts';
import { type ScoredPosting, useSavedList, useScored } from '../data/use-saved-list.ts';
import { Choice } from '../parts/Choice.tsx';
import { Hidden } from '../parts/Hidden.tsx';
import { PageShell } from '../parts/PageShell.tsx';
import { type Notices, Toasts } from '../parts/Toasts.tsx';
import { count } from '../words/list.ts';
import { DamagedNote } from './DamagedNote.tsx';
import { type SortBy, searchPostings, sortPostings, sortWords } from './order.ts';
import { SavedDetail } from './SavedDetail.tsx';
import styles from './SavedPage.module.css';
import { SavedRow } from './SavedRow.tsx';

/** The part of the address after "#" that means the list itself. */
const listPlace = 'list';

interface Props {
  readonly database: SavedDatabase;
  readonly profileStore: ProfileStore;
  readonly vocabulary: Promise<Vocabulary>;
  readonly notices: Notices;
  /** Tells pages without a database that the list has changed. */
  readonly onChanged: () => Promise<void>;
}

/** Every kept posting; with "#id" in the address, that one. */
export function SavedPage({ database, profileStore, vocabulary, notices, onChanged }: Props) {
  const list = useSavedList(database);
  const state = useProfile(profileStore);
  const loaded = useLoaded(vocabulary);
  const known = loaded.status === 'here' ? loaded.value : undefined;
  const scored = useScored(list, state?.profile, known);
  const place = useSyncExternalStore(followPlace, () => location.hash.slice(1));
  const [now] = useState(() => new Date());
  if (scored === undefined || state === null || known === undefined || list === undefined) {
    return (
      <PageShell page="saved">
        {loaded.status === 'failed' && <p role="alert">A file of the extension is missing.</p>}
      </PageShell>
    );
  }
  const remove = async ({ row }: ScoredPosting): Promise<void> => {
    const name = row.posting.title || 'The posting';
    try {
      const removed = await removePosting(database, row.id);
      await onChanged();
      if (place === row.id) location.hash = listPlace;
      notices.tell(`${name} was deleted.`, () => bringBack(removed));
    } catch {
      notices.tell(`${name} could not be deleted: the browser refused to write.`);
    }
  };
  const bringBack = async (removed: unknown): Promise<void> => {
    try {
      await restorePosting(database, removed);
      await onChanged();
    } catch {
      notices.tell('It could not be brought back: the browser refused to write.');
    }
  };
  const open = scored.find(({ row }) => row.id === place);
  const shared = { vocabulary: known, now };
  return (
    <PageShell page="saved">
      {open === undefined ? (
        <>
          <DamagedNote damaged={list.damaged} />
          <List
            scored={scored}
            empty={isEmpty(state.profile)}
            onDelete={remove}
            gone={place !== '' && place !== listPlace}
            {...shared}
          />
        </>
      ) : (
        <SavedDetail
          key={open.row.id}
          scored={open}
          profile={state.profile}
          profileStore={profileStore}
          notices={notices}
          onDelete={() => remove(open)}
          {...shared}
        />
      )}
      <Toasts notices={notices} />
    </PageShell>
  );
}

function List({
  scored,
  vocabulary,
  now,
  empty,
  gone,
  onDelete,
}: {
  readonly scored: readonly ScoredPosting[];
  readonly vocabulary: Vocabulary;
  readonly now: Date;
  /** Whether the profile has nothing to compare with. */
  readonly empty: boolean;
  /** The address names a posting that is not kept (any more). */
  readonly gone: boolean;
  readonly onDelete: (scored: ScoredPosting) => Promise<void>;
}) {
  const [typed, setTyped] = useState('');
  const [sortBy, setSortBy] = useState<SortBy>('newest');
  const query = useDeferredValue(typed);
  const found = useMemo(
    () => sortPostings(searchPostings(scored, query), sortBy),
    [scored, query, sortBy],
  );
  if (scored.length === 0) return <NothingSaved />;
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>
          Saved postings <span className={styles.total}>{scored.length}</span>
        </h1>
        <label className={styles.search}>
          <Search size={16} aria-hidden="true" />
          <Hidden>Search saved postings</Hidden>
          <input
            type="search"
            placeholder="Search all text"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <Choice
          label="Order"
          words={sortWords}
          value={sortBy}
          onChange={(next) => next !== null && setSortBy(next)}
        />
      </div>
      {gone && <p role="status">That posting is not on your list any more.</p>}
      {empty && (
        <p>
          Your profile is empty, so nothing can be compared yet.{' '}
          <a href="/profile.html#welcome">Add your skills</a> and every figure here fills in.
        </p>
      )}
      <Hidden>
        <span role="status">{query === '' ? '' : count(found.length, 'posting')}</span>
      </Hidden>
      {found.length === 0 ? (
        <p className={styles.empty}>Nothing saved says “{query}”.</p>
      ) : (
        <ul className={styles.list}>
          {found.map((one) => (
            <SavedRow
              key={one.row.id}
              scored={one}
              vocabulary={vocabulary}
              now={now}
              onDelete={() => onDelete(one)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function NothingSaved() {
  return (
    <>
      <h1 className={`${styles.head} ${styles.title}`}>Saved postings</h1>
      <div className={styles.empty}>
        <Bookmark size={32} strokeWidth={1.5} aria-hidden="true" />
        <h2>Nothing saved yet</h2>
        <p>
          Press Save in the panel over a job posting. Its text is kept here, even when the page is
          gone.
        </p>
      </div>
    </>
  );
}

function followPlace(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
