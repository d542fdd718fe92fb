import { type SavedDatabase, savedTables } from './database.ts';
import { digestRowOf } from './digest-row.ts';
import { fingerprintOf, idOf, namesakeOf, normalAddress } from './sameness.ts';
import { factsOf, latestTextId, type SavedPosting, type SavedText } from './saved-posting.ts';
import { textsOf } from './saved-store.ts';

/**
 * Parts an address from a posting that it was wrongly joined to: it becomes a posting of its own, with the
 * texts that were seen there, and is never joined to that one again.
 * @returns the new posting, or null where the address is not one of several
 */
export async function partAddress(
  database: SavedDatabase,
  id: string,
  address: string,
  now: Date,
): Promise<SavedPosting | null> {
  const row = await database.postings.get(id);
  if (row === undefined || row.addresses.length < 2 || !row.addresses.includes(address))
    return null;
  const texts = await textsOf(database, row);
  const isThere = (text: SavedText): boolean => normalAddress(text.url) === address;
  const theirs = texts.filter(isThere);
  const rest = texts.filter((text) => !isThere(text));
  // A posting is never without a text: what only one of the two was seen with, both keep.
  const [ownTexts, keptTexts] = [orAll(theirs, texts), orAll(rest, texts)];
  const [own, kept] = [ownTexts.at(-1), keptTexts.at(-1)];
  if (own === undefined || kept === undefined) return null;
  const newId = await freeId(database, await idOf(address, own.posting));
  const moved = ownTexts.map((text) => ({
    ...text,
    id: text.id.replace(row.id, newId),
    of: newId,
  }));
  const ownPrint = await fingerprintOf(own.posting, own.blocks);
  const keptPrint = await fingerprintOf(kept.posting, kept.blocks);
  const at = now.toISOString();
  const others = row.addresses.filter((one) => one !== address);

  const parted: SavedPosting = {
    ...row,
    id: newId,
    url: theirs.at(-1)?.url ?? `https://${address}`,
    addresses: [address],
    partedFrom: [...others],
    fingerprint: ownPrint,
    namesake: namesakeOf(own.posting),
    facts: factsOf(own.posting),
    texts: moved.map((text) => ({ text: text.id, from: text.seenAt, to: text.seenAt })),
    history: [...row.history, { at, kind: 'parted', field: null, value: row.id }],
    changedAt: at,
    touchedAt: at,
    stamps: { ...row.stamps, text: at },
  };
  const keptIds = new Set(keptTexts.map((text) => text.id));
  const stays: SavedPosting = {
    ...row,
    url: kept.url,
    addresses: others,
    partedFrom: [...row.partedFrom, address],
    fingerprint: keptPrint,
    namesake: namesakeOf(kept.posting),
    facts: factsOf(kept.posting),
    texts: row.texts.filter(({ text }) => keptIds.has(text)),
    history: [...row.history, { at, kind: 'parted', field: null, value: address }],
    changedAt: at,
    touchedAt: at,
    stamps: { ...row.stamps, text: at },
  };
  await database.transaction('rw', savedTables(database), async () => {
    // The hashes above can't be waited for within a transaction, so that another window may have written.
    const unchanged = (await database.postings.get(id))?.touchedAt === row.touchedAt;
    if (!unchanged) throw new Error('This posting was changed in another window. Try again.');
    await database.postings.bulkPut([stays, parted]);
    await database.texts.bulkDelete(
      texts.map((text) => text.id).filter((one) => !keptIds.has(one)),
    );
    await database.texts.bulkPut(moved);
    for (const one of [stays, parted]) {
      const latest = await database.texts.get(latestTextId(one));
      if (latest) await database.digests.put(digestRowOf(one.id, latest.posting, latest.blocks));
      await database.scores.delete(one.id);
    }
  });
  return parted;
}

function orAll<Item>(some: readonly Item[], all: readonly Item[]): readonly Item[] {
  return some.length > 0 ? some : all;
}

async function freeId(database: SavedDatabase, id: string): Promise<string> {
  return (await database.postings.get(id)) === undefined ? id : `${id}-parted`;
}
