import { type SavedDatabase, savedTables } from './database.ts';
import { digestRowOf } from './digest-row.ts';
import { isDeleted, mergePostings } from './merging.ts';
import type { FileReading } from './saved-file.ts';
import { latestTextId, type SavedPosting, type SavedText } from './saved-posting.ts';
import { sift } from './saved-store.ts';

/** Taking in another list: first what would happen, then, if the person agrees, all of it at once. */

export interface TakeInPlan {
  /** Not on this list yet. */
  readonly added: readonly SavedPosting[];
  /** On both, and different: as they would be. */
  readonly merged: readonly SavedPosting[];
  /** On both and the same. */
  readonly same: number;
  /** Deleted on the other machine after the last change here. */
  readonly removed: readonly SavedPosting[];
  /** In the file, but deleted here after its last change there. */
  readonly keptDeleted: number;
  readonly damaged: number;
}

export async function planTakeIn(database: SavedDatabase, file: FileReading): Promise<TakeInPlan> {
  const here = sift(await database.postings.toArray()).postings;
  const deletedHere = new Map((await database.deleted.toArray()).map((one) => [one.id, one]));
  const find = finderOf(here);
  const added = new Map<string, SavedPosting>();
  const merged = new Map<string, SavedPosting>();
  let same = 0;
  let keptDeleted = 0;
  for (const theirs of file.postings) {
    const ours = find(theirs);
    if (ours === undefined) {
      if (isDeleted(theirs, deletedHere.get(theirs.id))) keptDeleted += 1;
      else added.set(theirs.id, theirs);
      continue;
    }
    const before = merged.get(ours.id) ?? ours;
    const joined = { ...mergePostings(before, theirs), id: ours.id };
    if (isSame(before, joined)) same += 1;
    else merged.set(ours.id, joined);
  }
  const deletedThere = new Map(file.deleted.map((one) => [one.id, one]));
  const removed = here.filter(
    (row) => !merged.has(row.id) && isDeleted(row, deletedThere.get(row.id)),
  );
  return {
    added: [...added.values()],
    merged: [...merged.values()],
    same,
    removed,
    keptDeleted,
    damaged: file.damaged.length,
  };
}

/** Writes what was planned: all of it, or nothing. */
export async function takeIn(
  database: SavedDatabase,
  file: FileReading,
  plan: TakeInPlan,
  now: Date,
): Promise<void> {
  const touchedAt = now.toISOString();
  const rows = [...plan.added, ...plan.merged].map((row) => ({ ...row, touchedAt }));
  const texts = new Map(file.texts.map((text) => [text.id, text]));
  await database.transaction('rw', savedTables(database), async () => {
    await database.postings.bulkPut(rows);
    await database.texts.bulkPut(wantedTexts(rows, texts));
    for (const row of rows) {
      const id = latestTextId(row);
      const latest = texts.get(id) ?? (await database.texts.get(id));
      if (latest) await database.digests.put(digestRowOf(row.id, latest.posting, latest.blocks));
    }
    await database.scores.bulkDelete(rows.map(({ id }) => id));
    await database.deleted.bulkDelete(rows.map(({ id }) => id));
    for (const { id } of plan.removed) {
      await database.texts.where('of').equals(id).delete();
      await database.postings.delete(id);
      await database.digests.delete(id);
      await database.scores.delete(id);
      await database.deleted.put({ id, at: touchedAt });
    }
  });
}

/** A posting that was joined here has texts that say there that they are of another: they keep their ids. */
function wantedTexts(
  rows: readonly SavedPosting[],
  texts: ReadonlyMap<string, SavedText>,
): SavedText[] {
  return rows.flatMap((row) =>
    row.texts.flatMap(({ text }) => {
      const found = texts.get(text);
      return found === undefined ? [] : [{ ...found, of: row.id }];
    }),
  );
}

/** The same posting here: by its id, by the same text, or by an address under the same title. */
function finderOf(here: readonly SavedPosting[]) {
  const byId = new Map(here.map((row) => [row.id, row]));
  const byPrint = new Map(here.map((row) => [row.fingerprint, row]));
  const byAddress = new Map(
    here.flatMap((row) => row.addresses.map((address) => [address, row] as const)),
  );
  return (theirs: SavedPosting): SavedPosting | undefined => {
    const known = byId.get(theirs.id);
    if (known !== undefined) return known;
    const parted = (row: SavedPosting | undefined): boolean =>
      row === undefined ||
      theirs.addresses.some((address) => row.partedFrom.includes(address)) ||
      row.addresses.some((address) => theirs.partedFrom.includes(address));
    const twin = byPrint.get(theirs.fingerprint);
    if (twin !== undefined && !parted(twin)) return twin;
    for (const address of theirs.addresses) {
      const neighbour = byAddress.get(address);
      if (neighbour?.namesake === theirs.namesake && !parted(neighbour)) return neighbour;
    }
    return undefined;
  };
}

/** Whether joining changed nothing; the times of writing and the order of addresses aside. */
function isSame(before: SavedPosting, after: SavedPosting): boolean {
  const told = ({ touchedAt: _, addresses, partedFrom, ...rest }: SavedPosting): string =>
    JSON.stringify(
      sorted({ ...rest, addresses: addresses.toSorted(), partedFrom: partedFrom.toSorted() }),
    );
  return told(before) === told(after);
}

/** Keys in order, so that two equal records are equal texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
