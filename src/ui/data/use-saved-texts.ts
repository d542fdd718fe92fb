import { useLiveQuery } from 'dexie-react-hooks';
import type { SavedDatabase } from '../../saved/database.ts';
import type { SavedPosting, SavedText } from '../../saved/saved-posting.ts';
import { textsOf } from '../../saved/saved-store.ts';

/** Every text of a kept posting, the oldest first; undefined until they have been read. */
export function useSavedTexts(
  database: SavedDatabase,
  row: SavedPosting,
): readonly SavedText[] | undefined {
  const ids = row.texts.map(({ text }) => text).join(' ');
  return useLiveQuery(() => textsOf(database, row), [database, row.id, ids]);
}
