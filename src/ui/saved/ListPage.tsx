import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { isEmpty } from '../../profile/changes.ts';
import type { Profile } from '../../profile/profile.ts';
import type { ProfileStore } from '../../profile/profile-store.ts';
import type { SavedDatabase } from '../../saved/database.ts';
import type { Shelf, ShelfState } from '../../saved/shelf.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { Hidden } from '../parts/Hidden.tsx';
import type { Notices } from '../parts/Toasts.tsx';
import { count } from '../words/list.ts';
import { Board } from './Board.tsx';
import { BulkBar } from './BulkBar.tsx';
import { applyFilters, type Filters, tagsIn } from './filters.ts';
import { ListTable } from './ListTable.tsx';
import type { ListActions } from './list-actions.ts';
import { keepView, type ListView, readView } from './list-view.ts';
import { ReadingPane } from './ReadingPane.tsx';
import styles from './SavedPage.module.css';
import { Toolbar } from './Toolbar.tsx';

interface Props {
  readonly database: SavedDatabase;
  readonly shelf: Shelf;
  readonly list: ShelfState;
  readonly profile: Profile;
  readonly profileStore: ProfileStore;
  readonly vocabulary: Vocabulary | undefined;
  readonly notices: Notices;
  readonly actions: ListActions;
  readonly now: Date;
  /** The id of the opened posting, or another word. */
  readonly place: string;
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
  readonly onChanged: () => Promise<void>;
}

const nothing: ReadonlySet<string> = new Set();

/** The list with its tools, and the opened posting beside it. */
export function ListPage(props: Props) {
  const { shelf, list, profile, vocabulary, actions, now, place, filters, onFilter } = props;
  const [typed, setTyped] = useState(() => searchIn(place));
  const [view, setView] = useState<ListView>(() => readView(localStorage));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(nothing);
  const search = useRef<HTMLInputElement>(null);
  const query = useDeferredValue(typed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shelf finds more once the list has changed
  const found = useMemo(() => shelf.search(query), [shelf, query, list]);
  const postings = useMemo(
    () => applyFilters(list.shelved, found, filters),
    [list.shelved, found, filters],
  );
  const tags = useMemo(() => tagsIn(list.shelved), [list.shelved]);
  const open = useMemo(
    () => list.shelved.find(({ row }) => row.id === place)?.row,
    [list.shelved, place],
  );
  const there = useMemo(
    () => list.shelved.flatMap(({ row }) => (chosen.has(row.id) ? [row.id] : [])),
    [list.shelved, chosen],
  );

  const close = (): void => {
    const id = open?.id;
    location.hash = 'list';
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`tr[data-id="${id}"] a`)?.focus(),
    );
  };
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const isTyping = (event.target as HTMLElement).matches('input, textarea, [role="combobox"]');
      if (event.key === '/' && !isTyping) {
        event.preventDefault();
        search.current?.focus();
      } else if (event.key === 'Escape' && open !== undefined && !isTyping) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  const changeView = (next: ListView): void => {
    setView(next);
    keepView(localStorage, next);
  };
  const onRowKey = (event: KeyboardEvent, ids: readonly string[]): void => {
    const id = (event.target as HTMLElement).closest('tr')?.dataset.id;
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'x') {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      setChosen(next);
    } else if (event.key === 'Delete') actions.remove(chosen.size > 0 ? there : [id]);
    else if (/^[0-5]$/.test(event.key)) actions.setStars([id], Number(event.key));
    else if (event.key === 'a' && event.shiftKey) setChosen(new Set(ids));
    else return;
    event.preventDefault();
  };

  return (
    <>
      <Toolbar
        total={list.shelved.length}
        typed={typed}
        filters={filters}
        view={view}
        tags={tags}
        searchRef={search}
        onType={setTyped}
        onFilter={onFilter}
        onView={changeView}
      />
      {list.stage === 'all' && !isOwnWord(place) && open === undefined && (
        <p role="status" className={styles.say}>
          That posting is not on your list any more.
        </p>
      )}
      {isEmpty(profile) && (
        <p className={styles.say}>
          Your profile is empty, so nothing can be compared yet.{' '}
          <a href="/profile.html#welcome">Add your skills</a> and every figure here fills in.
        </p>
      )}
      <Hidden>
        <span role="status">
          {query === '' && filters.only === null ? '' : count(postings.length, 'posting')}
        </span>
      </Hidden>
      <div className={open === undefined ? styles.whole : styles.split}>
        {postings.length === 0 ? (
          <p className={styles.empty}>
            {query === '' ? 'No posting passes the filters.' : `Nothing saved says “${query}”.`}
          </p>
        ) : view.layout === 'board' ? (
          <Board postings={postings} open={open?.id ?? null} now={now} onMove={actions.setStatus} />
        ) : (
          <ListTable
            postings={postings}
            view={view}
            open={open?.id ?? null}
            chosen={chosen}
            now={now}
            onView={changeView}
            onChoose={setChosen}
            onKey={onRowKey}
          />
        )}
        {open !== undefined && vocabulary !== undefined && (
          <ReadingPane
            key={open.id}
            {...props}
            row={open}
            vocabulary={vocabulary}
            onClose={close}
          />
        )}
      </div>
      {there.length > 0 && (
        <BulkBar chosen={there} actions={actions} onClear={() => setChosen(nothing)} />
      )}
    </>
  );
}

const searchStart = 'search=';

/** Words of the address that mean the list itself, not a posting. */
function isOwnWord(place: string): boolean {
  return place === '' || place === 'list' || place.startsWith(searchStart);
}

/** What the popup asked to be searched. */
function searchIn(place: string): string {
  if (!place.startsWith(searchStart)) return '';
  try {
    return decodeURIComponent(place.slice(searchStart.length));
  } catch {
    return '';
  }
}
