import {
  type Deleted,
  type SavedEvent,
  type SavedPosting,
  type StampedField,
  stampedFields,
} from './saved-posting.ts';

/**
 * Joining two records of one posting, from two machines or from two addresses. Each field is that of the last
 * writer; what loses is kept in the history; addresses, texts and history are those of both. The outcome is
 * the same whichever of the two comes first.
 */

/** Fields that belong to the text as it was read: they stand or fall together. */
const textFields = ['url', 'fingerprint', 'namesake', 'facts'] as const;

export function mergePostings(one: SavedPosting, other: SavedPosting): SavedPosting {
  const [first, second] = inOrder(one, other);
  const stamps: SavedPosting['stamps'] = {};
  const merged: SavedPosting = { ...first };
  const lost: SavedEvent[] = [];
  for (const field of stampedFields) {
    const [winner, loser] = laterOf(first, second, field);
    const at = winner.stamps[field];
    if (at !== undefined) stamps[field] = at;
    if (field === 'text') copyFields(merged, winner, textFields);
    else {
      copyFields(merged, winner, [field]);
      const earlier = lostValue(winner, loser, field);
      if (earlier !== null) lost.push(earlier);
    }
  }
  return {
    ...merged,
    id: first.id,
    addresses: union(first.addresses, second.addresses),
    partedFrom: union(first.partedFrom, second.partedFrom),
    texts: mergeTexts(first, second),
    history: mergeHistory([...first.history, ...second.history, ...lost]),
    savedAt: min(first.savedAt, second.savedAt),
    changedAt: max(first.changedAt, second.changedAt),
    touchedAt: max(first.touchedAt, second.touchedAt),
    stamps,
  };
}

/** Whether a posting that was deleted on one machine is to go on the other: it goes unless it was changed later. */
export function isDeleted(row: SavedPosting, deleted: Deleted | undefined): boolean {
  return deleted !== undefined && deleted.at >= row.changedAt;
}

/** The longer kept first; of equal ones the lower id. */
function inOrder(one: SavedPosting, other: SavedPosting): readonly [SavedPosting, SavedPosting] {
  const [left, right] = [`${one.savedAt} ${one.id}`, `${other.savedAt} ${other.id}`];
  if (left !== right) return left < right ? [one, other] : [other, one];
  return JSON.stringify(one) <= JSON.stringify(other) ? [one, other] : [other, one];
}

/** The last writer of a field, then the other. At the very same time the greater value wins, on every machine. */
function laterOf(
  one: SavedPosting,
  other: SavedPosting,
  field: StampedField,
): readonly [SavedPosting, SavedPosting] {
  const [left, right] = [one.stamps[field] ?? '', other.stamps[field] ?? ''];
  if (left !== right) return left > right ? [one, other] : [other, one];
  return writtenAs(one, field) >= writtenAs(other, field) ? [one, other] : [other, one];
}

function lostValue(
  winner: SavedPosting,
  loser: SavedPosting,
  field: Exclude<StampedField, 'text'>,
): SavedEvent | null {
  const at = loser.stamps[field];
  const value = writtenAs(loser, field);
  // A status stands in the history by itself; a field never written holds nothing that could be lost.
  if (at === undefined || field === 'status' || field === 'closedAt') return null;
  if (value === writtenAs(winner, field)) return null;
  return { at, kind: 'earlier', field, value };
}

function writtenAs(row: SavedPosting, field: StampedField): string {
  return JSON.stringify(field === 'text' ? textFields.map((one) => row[one]) : row[field]);
}

function copyFields<Field extends keyof SavedPosting>(
  to: SavedPosting,
  from: SavedPosting,
  fields: readonly Field[],
): void {
  for (const field of fields) to[field] = from[field];
}

function mergeTexts(one: SavedPosting, other: SavedPosting): SavedPosting['texts'] {
  const texts = new Map<string, SavedPosting['texts'][number]>();
  for (const seen of [...one.texts, ...other.texts]) {
    const known = texts.get(seen.text);
    texts.set(seen.text, {
      text: seen.text,
      from: known ? min(known.from, seen.from) : seen.from,
      to: known ? max(known.to, seen.to) : seen.to,
    });
  }
  return [...texts.values()].toSorted((left, right) =>
    `${left.to} ${left.text}` < `${right.to} ${right.text}` ? -1 : 1,
  );
}

function mergeHistory(events: readonly SavedEvent[]): SavedEvent[] {
  const once = new Map(events.map((event) => [JSON.stringify(keyOf(event)), event]));
  return [...once.entries()]
    .toSorted(([left, one], [right, other]) =>
      `${one.at} ${left}` < `${other.at} ${right}` ? -1 : 1,
    )
    .map(([, event]) => event);
}

function keyOf({ at, kind, field, value }: SavedEvent): readonly unknown[] {
  return [at, kind, field, value];
}

function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])].toSorted();
}

const min = (one: string, other: string): string => (one < other ? one : other);
const max = (one: string, other: string): string => (one > other ? one : other);
