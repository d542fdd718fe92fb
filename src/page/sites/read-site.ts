import type { SiteFacts } from '../content.ts';
import {
  type KnownSite,
  knownSiteOf,
  markedSiteOf,
  readSiteFacts,
  sitePartOf,
} from '../site-facts.ts';
import { entryOf, idOf } from './entries.ts';

/** What a site file tells of a page. */
export interface ReadSite {
  /** Null where an entry turned out to be no posting. */
  readonly facts: SiteFacts | null;
  /** The elements that hold the posting. */
  readonly part: readonly Element[];
  /** The address of the entry that is read, on a page of many. */
  readonly url: string | null;
}

/**
 * The site that the page belongs to, by its address or its marks, and what its file tells of the page; `read` is null
 * where the address is none of a posting. `title` is the document's.
 */
export function readKnownSite(
  document: Document,
  title: string,
  url: URL | null,
): { readonly known: KnownSite | null; readonly read: ReadSite | null } {
  const known = knownSiteOf(url) ?? markedSiteOf(document);
  if (!known?.isPosting) return { known, read: null };
  const { entries, entryAddress, barLine } = known.site;
  const entry = entries === undefined ? null : entryOf(document, entries, url?.hash ?? '');
  const facts = readSiteFacts(document, known.site, title, entry);
  if (entry === null) {
    return { known, read: { facts, part: sitePartOf(document, known.site), url: null } };
  }
  const own = entryAddress === undefined ? '' : `${entryAddress}${idOf(entry)}`;
  const read = { part: [entry], url: url === null ? null : new URL(own, url).href };
  // Where every comment may be a posting, the line of facts is what tells.
  return barLine && facts.title === undefined
    ? { known: { ...known, isPosting: false }, read: { ...read, facts: null } }
    : { known, read: { ...read, facts } };
}
