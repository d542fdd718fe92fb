import type { Match } from '../matching/match.ts';
import type { Block } from '../page/content.ts';
import type { Posting } from '../reading/posting.ts';
import { idOf, type Sameness, samenessOf, textDigestOf } from './sameness.ts';
import { factsOf, type SavedEvent, type SavedPosting, type SavedText } from './saved-posting.ts';

/** What seeing a posting, for the first time or again, makes of its record. Pure: the store writes it. */

/** A posting as it is in front of the person. */
export interface SeenPosting {
  readonly url: string;
  readonly posting: Posting;
  readonly blocks: readonly Block[];
  readonly match: Match;
  /** Whether the page says itself that it takes no more applications; left out where nobody looked. */
  readonly closed?: boolean;
}

/** A posting seen, with all that has to be worked out before a transaction begins. */
export interface Sighting {
  readonly seen: SeenPosting;
  readonly sameness: Sameness;
  readonly textDigest: string;
  /** The id it gets where it is not kept yet. */
  readonly newId: string;
}

export interface Recorded {
  readonly row: SavedPosting;
  /** Null where the page says what it said before. */
  readonly text: SavedText | null;
}

export async function sightingOf(seen: SeenPosting): Promise<Sighting> {
  const sameness = await samenessOf(seen);
  const textDigest = await textDigestOf(seen.posting, seen.blocks);
  return { seen, sameness, textDigest, newId: await idOf(sameness.address, seen.posting) };
}

export function firstRecord(sighting: Sighting, now: Date): Recorded {
  const { seen, sameness, newId } = sighting;
  const at = now.toISOString();
  const text = textOf(sighting, newId, at);
  const closed = isClosed(seen, now, false);
  const row: SavedPosting = {
    id: newId,
    version: 2,
    url: seen.url,
    addresses: [sameness.address],
    fingerprint: sameness.fingerprint,
    namesake: sameness.namesake,
    partedFrom: [],
    facts: factsOf(seen.posting),
    texts: [{ text: text.id, from: at, to: at }],
    closedAt: closed ? at : null,
    status: 'saved',
    stars: 0,
    tags: [],
    notes: '',
    nextStep: null,
    contacts: [],
    links: [],
    salaryAsked: null,
    history: [
      event(at, 'status', 'saved'),
      ...(closed ? [event(at, 'closed', sameness.address)] : []),
    ],
    savedAt: at,
    changedAt: at,
    touchedAt: at,
    stamps: { status: at, text: at },
  };
  return { row, text };
}

/** The record after the posting was seen once more: its new text beside the old ones, and what became of it. */
export function recordAgain(earlier: SavedPosting, sighting: Sighting, now: Date): Recorded {
  const { seen, sameness, textDigest } = sighting;
  const at = now.toISOString();
  const textId = `${earlier.id}.${textDigest}`;
  const isNew = earlier.texts.at(-1)?.text !== textId;
  const closed = isClosed(seen, now, earlier.closedAt !== null);
  const isKnown = earlier.addresses.includes(sameness.address);
  const news: SavedEvent[] = [];
  if (isNew) news.push(event(at, 'changed', textId));
  if (wasReposted(earlier, sighting)) news.push(event(at, 'reposted', seen.posting.postedOn ?? ''));
  if (!isKnown) news.push(event(at, 'joined', sameness.address));
  if (closed !== (earlier.closedAt !== null)) {
    news.push(event(at, closed ? 'closed' : 'reopened', sameness.address));
  }
  const row: SavedPosting = {
    ...earlier,
    url: seen.url,
    addresses: isKnown ? earlier.addresses : [...earlier.addresses, sameness.address],
    fingerprint: sameness.fingerprint,
    namesake: sameness.namesake,
    facts: factsOf(seen.posting),
    texts: isNew
      ? [...earlier.texts, { text: textId, from: at, to: at }]
      : earlier.texts.map((one) => (one.text === textId ? { ...one, to: at } : one)),
    closedAt: closed ? (earlier.closedAt ?? at) : null,
    history: [...earlier.history, ...news],
    changedAt: news.length > 0 ? at : earlier.changedAt,
    touchedAt: at,
    stamps: {
      ...earlier.stamps,
      text: at,
      ...(closed !== (earlier.closedAt !== null) && { closedAt: at }),
    },
  };
  return { row, text: isNew ? textOf(sighting, earlier.id, at) : null };
}

/** A later date of posting on the same job: it was put out once more. */
function wasReposted(earlier: SavedPosting, { seen }: Sighting): boolean {
  const [before, after] = [earlier.facts.postedOn, seen.posting.postedOn];
  return before !== null && after !== null && after > before;
}

/** Of a page that nobody asked whether it is closed, what was known before holds. */
function isClosed({ closed, posting }: SeenPosting, now: Date, before: boolean): boolean {
  const { validThrough } = posting;
  const isOver = validThrough !== null && validThrough < now.toISOString().slice(0, 10);
  return isOver || (closed ?? before);
}

function textOf({ seen, textDigest }: Sighting, of: string, seenAt: string): SavedText {
  const { url, posting, blocks, match } = seen;
  return { id: `${of}.${textDigest}`, of, url, seenAt, posting, blocks: [...blocks], match };
}

function event(at: string, kind: SavedEvent['kind'], value: string): SavedEvent {
  return { at, kind, field: null, value };
}
