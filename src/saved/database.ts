import { Dexie, type EntityTable } from 'dexie';
import type { SavedPosting } from './saved-posting.ts';

/**
 * The database of kept postings. Ids are strings made from what was saved (see sameness.ts), so that two
 * machines give the same posting the same id and a replica can be joined later without renumbering.
 */
export interface SavedDatabase extends Dexie {
  postings: EntityTable<SavedPosting, 'id'>;
}

/** Opens (and on first use makes) the database. The name is given in tests alone. */
export function openSavedDatabase(name = 'rolemark'): SavedDatabase {
  const database = new Dexie(name) as SavedDatabase;
  database.version(1).stores({ postings: 'id, *addresses, fingerprint, savedAt' });
  return database;
}
