import { isPostingAddress, parsedUrl } from './addresses.ts';
import { isApply } from './cues.ts';
import { attributeOf } from './dom.ts';
import { fold } from './lines.ts';
import type { Part } from './part.ts';
import type { KnownSite } from './site-facts.ts';
import type { Structured } from './structured.ts';
import type { Walked } from './walk.ts';

/** What the page shows beside its text, as far as it speaks for or against a posting. */
export interface Signs {
  /** The page shows the source of a page as text. */
  readonly isSource: boolean;
  /** There is no page around the text: no title, no links, no buttons. */
  readonly isBare: boolean;
  /** The text of a button or link that leads to the application, or null. */
  readonly apply: string | null;
  /** The site file that knows the address, and what kind of page it is there. */
  readonly known: KnownSite | null;
  /** How many other postings the page links to, by their addresses. */
  postingLinks(): number;
  /** How many postings its structured data speaks of, and what of it could not be read. */
  readonly structuredCount: number;
  readonly skipped: readonly string[];
  /** Letters of running text on the whole page, and in the posting's part. */
  readonly pageMass: number;
  readonly mass: number;
}

/** A text without a page around it shows none. */
export const noSigns: Signs = {
  isSource: false,
  isBare: true,
  apply: null,
  known: null,
  postingLinks: () => 0,
  structuredCount: 0,
  skipped: [],
  pageMass: 0,
  mass: 0,
};

/** What a control says is short, even with the white space around it. */
const longestControl = 120;

/** More links than this are not looked at. */
const mostLinks = 1000;

export interface Seen {
  readonly walked: Walked;
  readonly part: Part;
  readonly structured: Structured;
  readonly known: KnownSite | null;
  readonly title: string;
  readonly url: string;
}

export function signsOf({ walked, part, structured, known, title, url }: Seen): Signs {
  return {
    isSource: false,
    isBare: title === '' && walked.links.length === 0 && walked.buttons.length === 0,
    apply: applyOf(walked),
    known,
    postingLinks: () => countPostingLinks(walked, url),
    structuredCount: structured.count,
    skipped: structured.skipped,
    pageMass: part.pageMass,
    mass: part.mass,
  };
}

function applyOf({ buttons, links }: Walked): string | null {
  for (const controls of [buttons, links]) {
    for (const { element } of controls.slice(0, mostLinks)) {
      const written = element.textContent ?? '';
      const text = written.length > longestControl ? '' : fold(written).trim();
      if (isApply(text)) return text;
    }
  }
  return null;
}

function countPostingLinks({ links }: Walked, url: string): number {
  const own = parsedUrl(url);
  const base = url === '' ? 'https://page.invalid/' : url;
  const found = new Set<string>();
  for (const { element } of links.slice(0, mostLinks)) {
    const href = attributeOf(element, 'href');
    if (href === null || href === '' || href.startsWith('#')) continue;
    const target = parsedUrl(href, base);
    if (target === null || !isPostingAddress(target) || target.pathname === own?.pathname) continue;
    found.add(target.pathname + target.search);
  }
  return found.size;
}
