import type { SiteFacts } from './content.ts';
import { attributeOf, findAll, findFirst, nameOf, textNode } from './dom.ts';
import { fold } from './lines.ts';
import { type AddressKind, kindOfAddress } from './site-address.ts';
import { factsInBarLine } from './sites/bar-line.ts';
import { siteOf, sites } from './sites/index.ts';
import type { FactPattern, FactPlace, Site, SiteFact } from './sites/site.ts';

/** Longer texts are no facts. */
const longestFact = 200;

/** What the page's address and its site file tell. */
export interface KnownSite extends AddressKind {
  readonly site: Site;
}

export function knownSiteOf(url: URL | null): KnownSite | null {
  const site = url === null ? null : siteOf(url);
  if (url === null || site === null) return null;
  return { site, ...kindOfAddress(site, url) };
}

const marked = sites.flatMap((site) =>
  site.mark === undefined ? [] : [{ site, mark: site.mark }],
);
const anyMark = marked.map(({ mark }) => mark).join(',');

/** The system that made the page, by its marks, where companies show its postings on hosts of their own. */
export function markedSiteOf(document: Document): KnownSite | null {
  if (findFirst(document, anyMark) === null) return null;
  const site = marked.find(({ mark }) => findFirst(document, mark) !== null)?.site;
  return site === undefined ? null : { site, isPosting: true, isForm: false };
}

/** `entry`: the one posting that is read, on a page that has many. */
export function readSiteFacts(
  document: Document,
  site: Site,
  title: string,
  entry: Element | null = null,
): SiteFacts {
  const facts: Partial<Record<SiteFact, string>> =
    site.barLine && entry !== null ? factsInBarLine(firstLineOf(entry)) : {};
  const named = site.documentTitle?.exec(title)?.groups;
  for (const name of ['title', 'company'] as const) {
    if (named?.[name]) facts[name] = named[name];
  }
  for (const [name, places] of Object.entries(site.facts ?? {})) {
    const value = firstOf(document, places);
    if (value !== null) facts[name as SiteFact] = value;
  }
  return { name: site.name, ...facts };
}

/** The elements that the site file names as the posting's. */
export function sitePartOf(document: Document, site: Site): Element[] {
  return site.part === undefined ? [] : [...findAll(document, site.part)];
}

/** An entry's text up to its first paragraph or break. */
function firstLineOf(entry: Element): string {
  let line = '';
  for (const node of entry.childNodes) {
    if (node.nodeType !== textNode && lineEnds.has(nameOf(node as Element))) break;
    line += node.textContent ?? '';
  }
  return fold(line).trim();
}

const lineEnds: ReadonlySet<string> = new Set(['p', 'br', 'div', 'pre']);

function firstOf(document: Document, places: FactPlace | readonly FactPlace[]): string | null {
  for (const place of [places].flat()) {
    const value = typeof place === 'string' ? factAt(document, place) : factIn(document, place);
    if (value !== null) return value;
  }
  return null;
}

function factIn(document: Document, { at, match }: FactPattern): string | null {
  for (const element of findAll(document, at)) {
    const value = match.exec(shortTextOf(element) ?? '')?.groups?.value?.trim();
    if (value) return value;
  }
  return null;
}

function factAt(document: Document, selector: string): string | null {
  const element = findFirst(document, selector);
  return element === null ? null : shortTextOf(element);
}

function shortTextOf(element: Element): string | null {
  const value = fold(writtenIn(element)).trim();
  return value === '' || value.length > longestFact ? null : value;
}

function writtenIn(element: Element): string {
  switch (nameOf(element)) {
    case 'img':
      return (attributeOf(element, 'alt') ?? '').replace(/\s+logo$/i, '');
    case 'meta':
      return attributeOf(element, 'content') ?? '';
    default:
      return element.textContent ?? '';
  }
}
