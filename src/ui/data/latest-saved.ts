import { liveQuery } from 'dexie';
import { matchPosting } from '../../matching/match-posting.ts';
import type { Profile } from '../../profile/profile.ts';
import { openSavedDatabase, type SavedDatabase } from '../../saved/database.ts';
import { latestTextId, type SavedPosting } from '../../saved/saved-posting.ts';
import { listLatest, sift } from '../../saved/saved-store.ts';
import { type Score, scoreOf } from '../../saved/score.ts';
import { profileMark } from '../../saved/score-book.ts';
import { searchFor, wordsOf } from '../../saved/word-search.ts';
import type { Vocabulary } from '../../skills/skill.ts';

/** What the popup shows of the list: the latest few with their score, the steps that are due, and a search by name. */

export interface LatestEntry {
  readonly row: SavedPosting;
  /** Null where its text can't be read. */
  readonly score: Score | null;
}

export interface LatestSaved {
  readonly latest: readonly LatestEntry[];
  readonly due: readonly SavedPosting[];
  readonly total: number;
}

const shown = 3;
const shownDue = 3;

/** Tells it now and whenever the list changes; returns what ends that. */
export function followLatest(
  profile: Profile,
  vocabulary: Vocabulary,
  tell: (latest: LatestSaved) => void,
): () => void {
  const database = openSavedDatabase();
  const subscription = liveQuery(async () => {
    const { postings } = await listLatest(database, shown);
    const latest = await Promise.all(
      postings.map(async (row) => ({
        row,
        score: await scoreNow(database, row, profile, vocabulary),
      })),
    );
    return { latest, due: await dueSteps(database), total: await database.postings.count() };
  }).subscribe({
    next: tell,
    error: () => tell({ latest: [], due: [], total: 0 }),
  });
  return () => subscription.unsubscribe();
}

/** The score that is kept, where it was made with this profile; else a new one. */
async function scoreNow(
  database: SavedDatabase,
  row: SavedPosting,
  profile: Profile,
  vocabulary: Vocabulary,
): Promise<Score | null> {
  const kept = await database.scores.get(row.id);
  if (kept?.with === profileMark(profile)) return kept;
  const text = await database.texts.get(latestTextId(row));
  if (text === undefined) return null;
  return scoreOf(text.posting, matchPosting(text.posting, profile, vocabulary));
}

/** Steps that are due within three days, the earliest first. */
async function dueSteps(database: SavedDatabase): Promise<readonly SavedPosting[]> {
  const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  const rows = await database.postings.where('nextStep.due').belowOrEqual(soon).limit(20).toArray();
  return sift(rows)
    .postings.filter(({ status }) => status !== 'archived')
    .slice(0, shownDue);
}

const mostFound = 6;

/** Postings whose title, company, place or tags hold what was typed. */
export async function findByName(typed: string): Promise<readonly SavedPosting[]> {
  const holds = searchFor(typed);
  const found: SavedPosting[] = [];
  await openSavedDatabase()
    .postings.orderBy('savedAt')
    .reverse()
    .until(() => found.length >= mostFound)
    .each((raw) => {
      const [row] = sift([raw]).postings;
      if (row === undefined) return;
      const { title, company, locations } = row.facts;
      if (holds(wordsOf([title, company, ...locations, ...row.tags].join('\n')))) found.push(row);
    });
  return found;
}
