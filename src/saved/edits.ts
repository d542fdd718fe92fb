import { type SavedDatabase, savedTables } from './database.ts';
import {
  type SavedEvent,
  type SavedPosting,
  type StampedField,
  savedPostingSchema,
} from './saved-posting.ts';

/** What the person writes to a kept posting: each field with its time, a change of status with its date. */

export type Edit = Partial<
  Pick<
    SavedPosting,
    'status' | 'stars' | 'tags' | 'notes' | 'nextStep' | 'contacts' | 'links' | 'salaryAsked'
  >
>;

/** The record with the edit in it; the same record where nothing changes. */
export function edited(row: SavedPosting, edit: Edit, now: Date): SavedPosting {
  const at = now.toISOString();
  const stamps: SavedPosting['stamps'] = { ...row.stamps };
  const history: SavedEvent[] = [...row.history];
  let changed = false;
  for (const field of Object.keys(edit) as (keyof Edit & StampedField)[]) {
    if (JSON.stringify(edit[field]) === JSON.stringify(row[field])) continue;
    changed = true;
    stamps[field] = at;
    if (field === 'status') history.push({ at, kind: 'status', field: null, value: edit.status! });
  }
  return changed ? { ...row, ...edit, stamps, history, changedAt: at, touchedAt: at } : row;
}

/**
 * Edits postings by their ids, all or none; `edit` is told the record as it is now, whatever another window
 * wrote meanwhile. Resolves with the records as they were before, for `putBack`.
 * @throws where an edit does not fit the format, or the browser refuses to write
 */
export async function editPostings(
  database: SavedDatabase,
  ids: readonly string[],
  edit: (row: SavedPosting) => Edit,
  now: Date,
): Promise<readonly SavedPosting[]> {
  return database.transaction('rw', savedTables(database), async () => {
    const rows = (await database.postings.bulkGet([...ids])).filter((row) => row !== undefined);
    const before: SavedPosting[] = [];
    const after: SavedPosting[] = [];
    for (const row of rows) {
      const next = edited(row, edit(row), now);
      if (next === row) continue;
      before.push(row);
      after.push(savedPostingSchema.parse(next));
    }
    await database.postings.bulkPut(after);
    return before;
  });
}

/**
 * Undoes an edit: the edited fields get the values they had, with a new time, so that the undoing wins on other
 * machines too. What was changed elsewhere meanwhile stays.
 */
export async function putBack(
  database: SavedDatabase,
  before: readonly SavedPosting[],
  fields: readonly (keyof Edit)[],
  now: Date,
): Promise<void> {
  const earlier = new Map(before.map((row) => [row.id, row]));
  await editPostings(
    database,
    [...earlier.keys()],
    ({ id }) => pick(earlier.get(id)!, fields),
    now,
  );
}

function pick(row: SavedPosting, fields: readonly (keyof Edit)[]): Edit {
  return Object.fromEntries(fields.map((field) => [field, row[field]])) as Edit;
}
