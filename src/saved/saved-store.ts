import type { Match } from '../matching/match.ts';
import type { Block } from '../page/content.ts';
import type { Posting } from '../reading/posting.ts';
import type { SavedDatabase } from './database.ts';
import { idOf, type Sameness, samenessOf, sameTitle } from './sameness.ts';
import { type DamagedRow, type SavedPosting, savedPostingSchema } from './saved-posting.ts';

/** What is done with kept postings. Every write is one transaction: whole or not at all. */

/** A posting as it is in front of the person. */
export interface SeenPosting {
  readonly url: string;
  readonly posting: Posting;
  readonly blocks: readonly Block[];
  readonly match: Match;
}

export interface SavedList {
  /** The latest first. */
  readonly postings: readonly SavedPosting[];
  readonly damaged: readonly DamagedRow[];
}

/**
 * Keeps the posting. One that is kept already (the same address, or the same text at another one) is
 * brought up to date instead: it stays one row, with its id and the date it was first saved.
 */
export async function savePosting(
  database: SavedDatabase,
  seen: SeenPosting,
  now: Date,
): Promise<SavedPosting> {
  const sameness = await samenessOf(seen);
  const { address, fingerprint } = sameness;
  const newId = await idOf(address, seen.posting);
  return database.transaction('rw', database.postings, async () => {
    const earlier = await findSaved(database, sameness);
    const addresses = earlier?.addresses ?? [];
    const row: SavedPosting = {
      id: earlier?.id ?? newId,
      version: 1,
      url: seen.url,
      addresses: addresses.includes(address) ? addresses : [...addresses, address],
      fingerprint,
      status: earlier?.status ?? 'saved',
      savedAt: earlier?.savedAt ?? now.toISOString(),
      changedAt: now.toISOString(),
      posting: seen.posting,
      blocks: [...seen.blocks],
      match: seen.match,
    };
    await database.postings.put(row);
    return row;
  });
}

/** The kept posting that is the same as the one in front of the person, if there is one. */
export async function findSaved(
  database: SavedDatabase,
  { address, fingerprint, title }: Sameness,
): Promise<SavedPosting | undefined> {
  const there = await database.postings.where('addresses').equals(address).toArray();
  return (
    there.find((row) => row.fingerprint === fingerprint) ??
    there.find((row) => sameTitle(row.posting.title, title)) ??
    (await database.postings.where('fingerprint').equals(fingerprint).first())
  );
}

/** Takes a posting off the list and returns the row, which `restorePosting` can put back. */
export async function removePosting(database: SavedDatabase, id: string): Promise<unknown> {
  return database.transaction('rw', database.postings, async () => {
    const row: unknown = await database.postings.get(id);
    await database.postings.delete(id);
    return row;
  });
}

/** Puts back a row that `removePosting` returned, exactly as it was. */
export async function restorePosting(database: SavedDatabase, row: unknown): Promise<void> {
  if (row !== undefined) await database.postings.put(row as SavedPosting);
}

/** All kept postings; rows that cannot be read stand apart and do not stop the others. */
export async function listSaved(database: SavedDatabase): Promise<SavedList> {
  // Not by the index: a damaged row without a date is in no index, and must be shown all the same.
  const list = sift(await database.postings.toArray());
  const postings = list.postings.toSorted((one, other) => (one.savedAt < other.savedAt ? 1 : -1));
  return { ...list, postings };
}

/** The latest few, for the popup. */
export async function listLatest(database: SavedDatabase, limit: number): Promise<SavedList> {
  return sift(await database.postings.orderBy('savedAt').reverse().limit(limit).toArray());
}

function sift(rows: readonly SavedPosting[]): SavedList {
  const postings: SavedPosting[] = [];
  const damaged: DamagedRow[] = [];
  for (const row of rows) {
    const parsed = savedPostingSchema.safeParse(row);
    if (parsed.success) postings.push(parsed.data);
    else damaged.push({ id: row.id, raw: row });
  }
  return { postings, damaged };
}
