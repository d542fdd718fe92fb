import type { SiteFacts } from './content.ts';
import { attributeOf, findAll, findFirst, nameOf } from './dom.ts';
import { fold } from './lines.ts';
import { siteOf } from './sites/index.ts';
import type { Site, SiteFact } from './sites/site.ts';

/** Longer texts are no facts. */
const longestFact = 200;

/** What the page's address and its site file tell. */
export interface KnownSite {
  readonly site: Site;
  readonly isPosting: boolean;
  readonly isForm: boolean;
}

export function knownSiteOf(url: URL | null): KnownSite | null {
  const site = url === null ? null : siteOf(url);
  if (url === null || site === null) return null;
  const path = url.pathname + url.search;
  const isForm = site.form?.test(path) ?? false;
  return { site, isForm, isPosting: !isForm && site.posting.test(path) };
}

export function readSiteFacts(document: Document, site: Site, title: string): SiteFacts {
  const facts: Partial<Record<SiteFact, string>> = {};
  const named = site.documentTitle?.exec(title)?.groups;
  for (const name of ['title', 'company'] as const) {
    if (named?.[name]) facts[name] = named[name];
  }
  for (const [name, selector] of Object.entries(site.facts ?? {})) {
    const value = factAt(document, selector);
    if (value !== null) facts[name as SiteFact] = value;
  }
  return { name: site.name, ...facts };
}

/** The elements that the site file names as the posting's. */
export function sitePartOf(document: Document, site: Site): Element[] {
  return site.part === undefined ? [] : [...findAll(document, site.part)];
}

function factAt(document: Document, selector: string): string | null {
  const element = findFirst(document, selector);
  if (element === null) return null;
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
