import type { SavedDatabase } from './database.ts';
import { normalAddress } from './sameness.ts';

/**
 * Which of the addresses lead to a posting that is on the list, whatever its status, by their places; null where the
 * list is empty. Addresses are the same by the rules of sameness.ts.
 */
export async function keptAmong(
  database: SavedDatabase,
  addresses: readonly string[],
): Promise<readonly number[] | null> {
  if ((await database.postings.count()) === 0) return null;
  const normal = addresses.map(normalAddress);
  const found = await database.postings.where('addresses').anyOf(normal).keys();
  const kept = new Set(found.map(String));
  return normal.flatMap((address, place) => (kept.has(address) ? [place] : []));
}
