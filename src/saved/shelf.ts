import { liveQuery } from 'dexie';
import type { Profile } from '../profile/profile.ts';
import type { Vocabulary } from '../skills/skill.ts';
import type { SavedDatabase } from './database.ts';
import { type DigestRow, digestRowOf } from './digest-row.ts';
import { type DamagedRow, latestTextId, type SavedPosting } from './saved-posting.ts';
import { type SavedList, sift } from './saved-store.ts';
import type { Score, ScoreRow } from './score.ts';
import { type Change, openScoreBook, profileMark, type ScoreBook } from './score-book.ts';
import { searchFor, wordsOf } from './word-search.ts';

/**
 * The whole list in memory, for a page that shows it: first the records with the scores they had, then their
 * words and what they ask. After that only what changes is read, whichever window changed it.
 */

export interface Shelved {
  readonly row: SavedPosting;
  /** Null until it is known for the profile as it is. */
  readonly score: Score | null;
}

export interface ShelfState {
  /** The latest first. */
  readonly shelved: readonly Shelved[];
  readonly damaged: readonly DamagedRow[];
  /** `rows`: they can be shown; `all`: they can be searched and are scored. */
  readonly stage: 'waiting' | 'rows' | 'all';
  /** Why nothing can be shown, where that is so. */
  readonly failure: string | null;
}

export interface Shelf {
  state(): ShelfState;
  follow(listener: () => void): () => void;
  /** Scores everything with this profile, at once where only the profile is another. */
  score(profile: Profile, vocabulary: Vocabulary): void;
  /** Ids of the postings that hold every typed word; null where nothing was typed. */
  search(typed: string): ReadonlySet<string> | null;
  /** Null until everything is scored. */
  book(): ScoreBook | null;
  close(): void;
}

/** So many digests are read at a time; between two portions the page can draw. */
const portion = 1000;

/** As many as a window shows at most: they are there before the rest has been read. */
const firstRows = 60;

/** Milliseconds of judging after which the page may draw. */
const longestTurn = 80;

export function openShelf(database: SavedDatabase): Shelf {
  const rows = new Map<string, SavedPosting>();
  const scores = new Map<string, Score>();
  const words = new Map<string, string>();
  const ownWords = new WeakMap<SavedPosting, string>();
  const digests = new Map<string, Pick<DigestRow, 'id' | 'asked' | 'reading'>>();
  const listeners = new Set<() => void>();
  let shown = new Map<string, Shelved>();
  let state: ShelfState = { shelved: [], damaged: [], stage: 'waiting', failure: null };
  let book: ScoreBook | null = null;
  let wish: { readonly profile: Profile; readonly vocabulary: Vocabulary } | null = null;
  let bookOf: Vocabulary | null = null;
  let keptMark: string | null = null;
  let judgedWith: Profile | null = null;
  let keeping: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let since = '';
  let subscription: { unsubscribe(): void } | null = null;
  let open = true;

  const show = (news: Partial<ShelfState>): void => {
    const next = new Map<string, Shelved>();
    for (const row of rows.values()) {
      const score = scores.get(row.id) ?? null;
      const before = shown.get(row.id);
      next.set(row.id, before?.row === row && before.score === score ? before : { row, score });
    }
    shown = next;
    const shelved = [...next.values()].toSorted((one, other) =>
      one.row.savedAt < other.row.savedAt ? 1 : -1,
    );
    state = { ...state, ...news, shelved };
    for (const listener of listeners) listener();
  };

  /** Many portions of work make one drawing. */
  const showSoon = (): void => {
    soon ??= setTimeout(() => {
      soon = undefined;
      if (open) show({});
    }, 400);
  };

  const load = async (): Promise<void> => {
    const first = await database.postings.orderBy('savedAt').reverse().limit(firstRows).toArray();
    const firstIds = first.flatMap((row) => (typeof row?.id === 'string' ? [row.id] : []));
    takeKept(first, await database.scores.bulkGet(firstIds));
    dropStaleScores();
    if (first.length === firstRows) show({ stage: 'rows' });
    const [kept, keptScores] = await Promise.all([
      database.postings.toArray(),
      database.scores.toArray(),
    ]);
    const { postings, damaged } = takeKept(kept, keptScores);
    dropStaleScores();
    show({ damaged, stage: 'rows' });
    for (let from = 0; open && from < postings.length; from += portion) {
      await readDigests(postings.slice(from, from + portion).map(({ id }) => id));
    }
    if (!open) return;
    scoreAll();
    show({ stage: 'all' });
    follow();
  };

  const takeKept = (
    kept: readonly unknown[],
    keptScores: readonly (ScoreRow | undefined)[],
  ): SavedList => {
    const list = sift(kept);
    for (const row of list.postings) takeRow(row);
    for (const one of keptScores) {
      if (one === undefined) continue;
      const { id, with: mark, ...score } = one;
      keptMark ??= mark;
      if (mark === keptMark) scores.set(id, score);
    }
    return list;
  };

  const takeRow = (row: SavedPosting): void => {
    rows.set(row.id, row);
    if (row.touchedAt > since) since = row.touchedAt;
  };

  const readDigests = async (ids: readonly string[]): Promise<void> => {
    const kept = await database.digests.bulkGet([...ids]);
    const missing = ids.filter((_, index) => kept[index] === undefined);
    const made = missing.length === 0 ? [] : await makeDigests(missing);
    for (const digest of [...kept, ...made]) {
      if (digest === undefined) continue;
      words.set(digest.id, digest.words);
      const { id, asked, reading } = digest;
      digests.set(id, { id, asked, reading });
      book?.put({ id, asked, reading });
    }
  };

  const makeDigests = async (ids: readonly string[]): Promise<DigestRow[]> => {
    const made: DigestRow[] = [];
    for (const id of ids) {
      const row = rows.get(id);
      const text = row && (await database.texts.get(latestTextId(row)));
      if (text) made.push(digestRowOf(id, text.posting, text.blocks));
    }
    await database.digests.bulkPut(made);
    return made;
  };

  /** Kept scores of another profile are worth nothing. */
  const dropStaleScores = (): void => {
    if (wish !== null && keptMark !== profileMark(wish.profile)) scores.clear();
  };

  /** Judges what the profile may have changed: what takes long goes on after the page has drawn. */
  const scoreAll = (): void => {
    if (wish === null) return;
    const { profile, vocabulary } = wish;
    const mark = profileMark(profile);
    if (bookOf !== vocabulary) {
      book = openScoreBook(vocabulary);
      bookOf = vocabulary;
      for (const digest of digests.values()) book.put(digest);
      if (mark !== keptMark) scores.clear();
    } else if (judgedWith !== null && book !== null) {
      const change = book.changeBetween(judgedWith, profile);
      if (change === null) scores.clear();
      else changeScores(book, change, profile);
    }
    judgedWith = profile;
    judgeMissing(profile, mark);
  };

  /** Only what the change touches, and that at once. */
  const changeScores = (from: ScoreBook, change: Change, profile: Profile): void => {
    for (const id of change.postings) {
      const before = scores.get(id);
      const score = before && from.judgeAgain(id, before, change, profile);
      if (score === undefined) scores.delete(id);
      else scores.set(id, score);
    }
  };

  const judgeMissing = (profile: Profile, mark: string): void => {
    const started = performance.now();
    let judged = false;
    for (const id of rows.keys()) {
      if (scores.has(id)) continue;
      if (judged && performance.now() - started > longestTurn) {
        setTimeout(() => {
          if (!open || judgedWith !== profile) return;
          judgeMissing(profile, mark);
          showSoon();
        });
        return;
      }
      const score = book?.judge(id, profile);
      if (score === undefined) continue;
      scores.set(id, score);
      judged = true;
    }
    if (judged || mark !== keptMark) keepScores(mark);
  };

  /** For the next time that the list is opened; what can't be written now is worked out then. */
  const keepScores = (mark: string): void => {
    keptMark = mark;
    clearTimeout(keeping);
    keeping = setTimeout(() => {
      const kept = [...scores].map(([id, score]) => ({ id, ...score, with: mark }));
      database.scores.bulkPut(kept).catch(() => undefined);
    }, 500);
  };

  const follow = (): void => {
    subscription?.unsubscribe();
    const from = since;
    subscription = liveQuery(async () => ({
      touched: await database.postings.where('touchedAt').aboveOrEqual(from).toArray(),
      deleted: await database.deleted.where('at').aboveOrEqual(from).toArray(),
    })).subscribe({
      next: ({ touched, deleted }) => {
        takeChanges(
          sift(touched).postings,
          deleted.map(({ id }) => id),
        ).catch(() => undefined);
      },
      error: () => undefined,
    });
  };

  const takeChanges = async (
    touched: readonly SavedPosting[],
    gone: readonly string[],
  ): Promise<void> => {
    const news = touched.filter((row) => rows.get(row.id)?.touchedAt !== row.touchedAt);
    const lost = gone.filter((id) => rows.has(id) && !touched.some((row) => row.id === id));
    if (news.length === 0 && lost.length === 0) return;
    const read = news.filter((row) => {
      const before = rows.get(row.id);
      return before === undefined || latestTextId(before) !== latestTextId(row);
    });
    for (const row of news) takeRow(row);
    for (const id of lost) {
      rows.delete(id);
      scores.delete(id);
      words.delete(id);
      digests.delete(id);
      book?.drop(id);
    }
    await readDigests(read.map(({ id }) => id));
    for (const { id } of read) scores.delete(id);
    if (judgedWith !== null) judgeMissing(judgedWith, profileMark(judgedWith));
    show({});
    if (news.length > portion) follow();
  };

  load().catch((error: unknown) => show({ failure: String(error) }));

  return {
    state: () => state,
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    score(profile, vocabulary) {
      if (wish?.profile === profile && wish.vocabulary === vocabulary) return;
      wish = { profile, vocabulary };
      if (state.stage === 'waiting') return;
      const start = performance.now();
      if (state.stage === 'rows') dropStaleScores();
      else scoreAll();
      show({});
      // Seen in the browser's own tools, and read by the benchmark.
      performance.measure('rolemark-scored', { start, end: performance.now() });
    },
    search(typed) {
      if (typed.trim() === '') return null;
      const holds = searchFor(typed);
      const found = new Set<string>();
      for (const row of rows.values()) {
        let own = ownWords.get(row);
        if (own === undefined) {
          own = wordsOf(writtenIn(row));
          ownWords.set(row, own);
        }
        if (holds(words.get(row.id) ?? '', own)) found.add(row.id);
      }
      return found;
    },
    book: () => (state.stage === 'all' ? book : null),
    close() {
      open = false;
      clearTimeout(keeping);
      clearTimeout(soon);
      subscription?.unsubscribe();
    },
  };
}

/** What the person wrote, and the facts that can be searched before the texts are read. */
function writtenIn({ facts, notes, tags, contacts, nextStep, links }: SavedPosting): string {
  return [
    facts.title,
    facts.company,
    ...facts.locations,
    notes,
    ...tags,
    ...contacts.flatMap(({ name, role, email, note }) => [name, role, email, note]),
    nextStep?.what ?? '',
    ...links.map(({ name }) => name),
  ].join('\n');
}
