import { Dexie, type EntityTable } from 'dexie';
import { type DigestRow, digestRowOf } from './digest-row.ts';
import type { Deleted, SavedPosting, SavedText } from './saved-posting.ts';
import type { ScoreRow } from './score.ts';
import { fromVersion1 } from './version-1.ts';

/**
 * The database of kept postings. Ids are made from what was saved (see sameness.ts), never counted; texts
 * never change once written; deletions leave their id; every record carries the time of its last write.
 * That is what a replica needs, whichever engine carries it, so one can be joined without changing the model.
 */
export interface SavedDatabase extends Dexie {
  postings: EntityTable<SavedPosting, 'id'>;
  texts: EntityTable<SavedText, 'id'>;
  deleted: EntityTable<Deleted, 'id'>;
  /** Worked out of the texts, and the scores of them: this machine's own, made again at need. */
  digests: EntityTable<DigestRow, 'id'>;
  scores: EntityTable<ScoreRow, 'id'>;
}

/** Opens (and on first use makes) the database. The name is given in tests alone. */
export function openSavedDatabase(name = 'rolemark'): SavedDatabase {
  // A write counts as done once it is on the disk: what was said to be saved outlives a power cut.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as SavedDatabase;
  database.version(1).stores({ postings: 'id, *addresses, fingerprint, savedAt' });
  database
    .version(2)
    .stores({
      postings:
        'id, *addresses, fingerprint, namesake, savedAt, touchedAt, nextStep.due, nextStep.remindAt',
      texts: 'id, of',
      deleted: 'id, at',
      digests: 'id',
      scores: 'id',
    })
    .upgrade(async (transaction) => {
      const rows: unknown[] = await transaction.table('postings').toArray();
      for (const raw of rows) {
        const carried = fromVersion1(raw);
        // One that cannot be read stays where and as it is: the list shows it apart.
        if (carried === null) continue;
        const { row, text } = carried;
        await transaction.table('postings').put(row);
        await transaction.table('texts').put(text);
        await transaction.table('digests').put(digestRowOf(row.id, text.posting, text.blocks));
      }
    });
  return database;
}

/** The tables that a change of a posting may write to, as one transaction. */
export function savedTables({ postings, texts, deleted, digests, scores }: SavedDatabase) {
  return [postings, texts, deleted, digests, scores];
}
