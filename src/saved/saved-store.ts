import { type SavedDatabase, savedTables } from './database.ts';
import { digestRowOf } from './digest-row.ts';
import { askedOf, isRepost, type Sameness, sameTitle } from './sameness.ts';
import {
  type DamagedRow,
  latestTextId,
  type SavedPosting,
  type SavedText,
  savedPostingSchema,
  savedTextSchema,
} from './saved-posting.ts';
import {
  firstRecord,
  type Recorded,
  recordAgain,
  type SeenPosting,
  type Sighting,
  sightingOf,
} from './sightings.ts';

/** What is done with kept postings. Every write is one transaction: whole or not at all. */

export interface SavedList {
  /** The latest first. */
  readonly postings: readonly SavedPosting[];
  readonly damaged: readonly DamagedRow[];
}

/** All that is kept of one posting, as `removePosting` took it away. */
export interface Removed {
  readonly row: unknown;
  readonly texts: readonly SavedText[];
}

/**
 * Keeps the posting. One that is kept already (the same address, the same text at another one, or the same
 * job posted anew) stays one record with all its texts, its id and the date it was first saved.
 */
export async function savePosting(
  database: SavedDatabase,
  seen: SeenPosting,
  now: Date,
): Promise<SavedPosting> {
  const sighting = await sightingOf(seen);
  return database.transaction('rw', savedTables(database), async () => {
    const earlier = await findSaved(database, sighting.sameness);
    const recorded =
      earlier === undefined
        ? firstRecord(await withFreeId(database, sighting), now)
        : recordAgain(earlier, sighting, now);
    await write(database, recorded, sighting);
    return recorded.row;
  });
}

/**
 * Notes that a kept posting was seen again. Undefined where it is not kept: then nothing is written.
 */
export async function noteReturn(
  database: SavedDatabase,
  seen: SeenPosting,
  now: Date,
): Promise<SavedPosting | undefined> {
  const sighting = await sightingOf(seen);
  return database.transaction('rw', savedTables(database), async () => {
    const earlier = await findSaved(database, sighting.sameness);
    if (earlier === undefined) return undefined;
    const recorded = recordAgain(earlier, sighting, now);
    await write(database, recorded, sighting);
    return recorded.row;
  });
}

async function write(
  database: SavedDatabase,
  { row, text }: Recorded,
  { seen }: Sighting,
): Promise<void> {
  await database.postings.put(row);
  await database.deleted.delete(row.id);
  if (text === null) return;
  await database.texts.put(text);
  await database.digests.put(digestRowOf(row.id, seen.posting, seen.blocks));
  await database.scores.delete(row.id);
}

/** A parted posting keeps the id of its address: one that is saved there afterwards needs another. */
async function withFreeId(database: SavedDatabase, sighting: Sighting): Promise<Sighting> {
  const holder = await database.postings.get(sighting.newId);
  return holder === undefined
    ? sighting
    : { ...sighting, newId: `${sighting.newId}-${sighting.sameness.fingerprint.slice(0, 8)}` };
}

/** The kept posting that is the same as the one in front of the person, if there is one. */
export async function findSaved(
  database: SavedDatabase,
  { address, fingerprint, title, namesake, asked, places }: Sameness,
): Promise<SavedPosting | undefined> {
  const there = await sound(database.postings.where('addresses').equals(address).toArray());
  const here =
    there.find((row) => row.fingerprint === fingerprint) ??
    there.find((row) => sameTitle(row.facts.title, title));
  if (here !== undefined) return here;
  const [twin] = await sound(database.postings.where('fingerprint').equals(fingerprint).toArray());
  if (twin !== undefined && !twin.partedFrom.includes(address)) return twin;
  if (namesake === '') return undefined;
  const namesakes = await sound(database.postings.where('namesake').equals(namesake).toArray());
  for (const row of namesakes) {
    const text = await database.texts.get(latestTextId(row));
    if (text === undefined) continue;
    const kept = { asked: askedOf(text.posting), places: row.facts.locations };
    if (isRepost(kept, { asked, places }) && !row.partedFrom.includes(address)) return row;
  }
  return undefined;
}

/** Takes a posting off the list with its texts, leaving its id as deleted; returns what was there. */
export async function removePosting(
  database: SavedDatabase,
  id: string,
  now: Date,
): Promise<Removed | undefined> {
  return database.transaction('rw', savedTables(database), async () => {
    const row: unknown = await database.postings.get(id);
    if (row === undefined) return undefined;
    const texts = await database.texts.where('of').equals(id).toArray();
    await database.texts.where('of').equals(id).delete();
    await database.postings.delete(id);
    await database.digests.delete(id);
    await database.scores.delete(id);
    await database.deleted.put({ id, at: now.toISOString() });
    return { row, texts };
  });
}

/** The same for several: all or none. */
export async function removePostings(
  database: SavedDatabase,
  ids: readonly string[],
  now: Date,
): Promise<readonly Removed[]> {
  return database.transaction('rw', savedTables(database), async () => {
    const removed: Removed[] = [];
    for (const id of ids) {
      const one = await removePosting(database, id, now);
      if (one !== undefined) removed.push(one);
    }
    return removed;
  });
}

/** Puts back what `removePosting` returned, as it was; only the time of writing is new. */
export async function restorePosting(
  database: SavedDatabase,
  removed: Removed | undefined,
  now: Date,
): Promise<void> {
  if (removed === undefined) return;
  await database.transaction('rw', savedTables(database), async () => {
    const { row, texts } = removed;
    const parsed = savedPostingSchema.safeParse(row);
    const back = parsed.success ? { ...parsed.data, touchedAt: now.toISOString() } : row;
    await database.postings.put(back as SavedPosting);
    await database.texts.bulkPut([...texts]);
    if (!parsed.success) return;
    await database.deleted.delete(parsed.data.id);
    const latest = texts.find(({ id }) => id === latestTextId(parsed.data));
    if (latest !== undefined) {
      await database.digests.put(digestRowOf(latest.of, latest.posting, latest.blocks));
    }
  });
}

/** All kept postings; records that cannot be read stand apart and do not stop the others. */
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

/** The texts of a posting, the oldest first; one that is damaged is left out, and stays in the database. */
export async function textsOf(
  database: SavedDatabase,
  row: SavedPosting,
): Promise<readonly SavedText[]> {
  const kept = await database.texts.bulkGet(row.texts.map(({ text }) => text));
  return kept.flatMap((text) => savedTextSchema.safeParse(text).data ?? []);
}

/** Parses rows as they come from the database. */
export function sift(rows: readonly unknown[]): SavedList {
  const postings: SavedPosting[] = [];
  const damaged: DamagedRow[] = [];
  for (const row of rows) {
    const parsed = savedPostingSchema.safeParse(row);
    if (parsed.success) postings.push(parsed.data);
    else damaged.push({ id: String((row as { id?: unknown } | null)?.id), raw: row });
  }
  return { postings, damaged };
}

async function sound(rows: Promise<readonly unknown[]>): Promise<readonly SavedPosting[]> {
  return sift(await rows).postings;
}
