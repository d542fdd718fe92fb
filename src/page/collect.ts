import { parsedUrl } from './addresses.ts';
import { draftsOf } from './blocks.ts';
import type { PageContent } from './content.ts';
import { attributeOf, findFirst, rootOf } from './dom.ts';
import type { Draft } from './draft.ts';
import { fold } from './lines.ts';
import { partOf } from './part.ts';
import { type Places, placesOf } from './places.ts';
import { type Signs, signsOf } from './signs.ts';
import { knownSiteOf, readSiteFacts, sitePartOf } from './site-facts.ts';
import { readStructured } from './structured.ts';
import { walk } from './walk.ts';

export interface Collected {
  readonly content: PageContent;
  /** Where each block's text stands in the document, for colouring. */
  readonly places: Places;
  /** What the page shows beside its text, for `decide`. */
  readonly signs: Signs;
}

/**
 * Reads a page into plain data: its title, language, structured data and the blocks of visible text that are the
 * posting's own. Works on any DOM, asks for no layout, changes nothing, and takes time in proportion to the page.
 * `url` is the page's address, or empty.
 */
export function collect(document: Document, url: string): Collected {
  const body = findFirst(document, 'body') ?? rootOf(document);
  const structured = readStructured(document, url);
  const walked = walk(body ?? document);
  const known = knownSiteOf(parsedUrl(url));
  const hints = known?.isPosting ? sitePartOf(document, known.site) : [];
  const part = partOf(walked, hints.length > 0 ? hints : structured.elements);
  const title = fold(findFirst(document, 'title')?.textContent ?? '').trim();
  const drafts = draftsOf(part.lines.map((index) => walked.lines[index]!));
  return {
    content: {
      url,
      title,
      lang: languageOf(document),
      structured: structured.postings,
      site: known?.isPosting ? readSiteFacts(document, known.site, title) : null,
      blocks: blocksOf(drafts),
    },
    places: placesOf(drafts),
    signs: signsOf({ walked, part, structured, known, title, url }),
  };
}

export function blocksOf(drafts: readonly Draft[]): PageContent['blocks'] {
  return drafts.map(({ kind, level, text }, id) => ({ id, kind, level, text }));
}

function languageOf(document: Document): string {
  const root = rootOf(document);
  return (root === null ? '' : (attributeOf(root, 'lang') ?? '')).trim().toLowerCase();
}
