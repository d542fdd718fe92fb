import { parsedUrl } from './addresses.ts';
import { draftsOf } from './blocks.ts';
import type { PageContent } from './content.ts';
import { draftsOfDescription } from './description.ts';
import { attributeOf, findFirst, rootOf } from './dom.ts';
import type { Draft } from './draft.ts';
import { fold } from './lines.ts';
import { partOf } from './part.ts';
import { type Places, placesOf } from './places.ts';
import { type Signs, signsOf } from './signs.ts';
import { readKnownSite } from './sites/read-site.ts';
import { readStructured } from './structured.ts';
import { walk } from './walk.ts';

export interface Collected {
  readonly content: PageContent;
  /** Where each block's text stands in the document, for colouring. */
  readonly places: Places;
  /** What the page shows beside its text, for `decide`. */
  readonly signs: Signs;
}

export interface CollectTools {
  /** Parses HTML inertly, for descriptions that stand in structured data alone; without it those are left out. */
  readonly parse?: (html: string) => Document;
}

/**
 * Reads a page into plain data: its title, language, structured data and the blocks of visible text that are the
 * posting's own. Works on any DOM, asks for no layout, changes nothing, and takes time in proportion to the page.
 * `url` is the page's address, or empty.
 */
export function collect(document: Document, url: string, tools: CollectTools = {}): Collected {
  const body = findFirst(document, 'body') ?? rootOf(document);
  const structured = readStructured(document, url);
  const walked = walk(body ?? document);
  const [only, more] = walked.lines;
  if (
    tools.parse !== undefined &&
    only !== undefined &&
    more === undefined &&
    isSource(only.text)
  ) {
    return fromSource(only.text, url, tools.parse);
  }
  const title = fold(findFirst(document, 'title')?.textContent ?? '').trim();
  const { known, read } = readKnownSite(document, title, parsedUrl(url));
  const hints = read === null || read.part.length === 0 ? structured.elements : read.part;
  // On a page with a list beside the posting, the document's title is often the list's.
  // What stands around an entry is other postings.
  const leastInHints = read?.url ? 0 : undefined;
  const part = partOf(walked, hints, read?.facts?.title ?? title, leastInHints);
  const shown = draftsOf(part.lines.map((index) => walked.lines[index]!));
  const isShort = part.mass < leastText && structured.count === 1;
  const described = isShort && tools.parse ? draftsOfDescription(structured, tools.parse) : [];
  const isFuller = lettersOf(described) > 2 * lettersOf(shown);
  const drafts = isFuller ? [...headOf(shown), ...described] : shown;
  return {
    content: {
      url: read?.url ?? url,
      title,
      lang: languageOf(document),
      structured: structured.postings,
      site: read?.facts ?? null,
      blocks: blocksOf(drafts),
    },
    places: placesOf(drafts),
    signs: signsOf({ walked, part, structured, known, title, url }),
  };
}

/** A page whose only text is the source of another: a view of it, or one that was saved escaped. */
const isSource = (text: string): boolean => /^<(?:!doctype html|html)\b/i.test(text);

/** What the source would show. Its words stand nowhere on the page itself. */
function fromSource(source: string, url: string, parse: (html: string) => Document): Collected {
  const { content, signs } = collect(parse(source), url);
  return { content, places: new Map(), signs: { ...signs, isSource: true } };
}

/** A page that shows less of a posting than this may have its text in the structured data alone. */
const leastText = 300;

const lettersOf = (drafts: readonly Draft[]): number =>
  drafts.reduce((sum, { text }) => sum + text.length, 0);

/** The page's headings, without the little text that it shows: the description has it all. */
const headOf = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter(({ kind, level }) => kind === 'pair' || (kind === 'heading' && level === 1));

export function blocksOf(drafts: readonly Draft[]): PageContent['blocks'] {
  return drafts.map(({ kind, level, text }, id) => ({ id, kind, level, text }));
}

function languageOf(document: Document): string {
  const root = rootOf(document);
  return (root === null ? '' : (attributeOf(root, 'lang') ?? '')).trim().toLowerCase();
}
