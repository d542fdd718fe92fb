import type { StructuredPosting } from './content.ts';
import { findJsonLd } from './json-ld.ts';
import { findMicrodata, type MicrodataPosting } from './microdata.ts';

export interface Structured {
  /** Those that may be the page's own posting. */
  readonly postings: readonly StructuredPosting[];
  /** How many different postings the page's data speaks of. */
  readonly count: number;
  /** Elements that hold the posting's text. */
  readonly elements: readonly Element[];
  readonly skipped: readonly string[];
}

/** Reads the JobPosting data of a page. `headings`: what the page calls itself, to tell its own posting from others. */
export function readStructured(document: Document, url: string): Structured {
  const jsonLd = findJsonLd(document);
  const marked = findMicrodata(document);
  const all: StructuredPosting[] = [
    ...jsonLd.postings.map((data) => ({ format: 'json-ld' as const, data })),
    ...marked.map(({ data }) => ({ format: 'microdata' as const, data })),
  ];
  const names = new Set(all.map(({ data }) => `${data.title ?? data.name}\n${data.url ?? ''}`));
  const own = url === '' ? [] : all.filter(({ data }) => isSameAddress(data.url, url));
  const single = names.size > 1 && own.length > 0;
  return {
    postings: single ? own : all,
    count: single ? 1 : names.size,
    elements: marked.length === 1 ? wholeDescription(marked[0]!) : [],
    skipped: jsonLd.skipped,
  };
}

/** The element with all of the text, where the text is not parted into properties of its own. */
function wholeDescription({ data, descriptions }: MicrodataPosting): readonly Element[] {
  const isParted = ['responsibilities', 'qualifications', 'skills'].some((name) => name in data);
  return descriptions.length === 1 && !isParted ? descriptions : [];
}

function isSameAddress(value: unknown, url: string): boolean {
  if (typeof value !== 'string') return false;
  const [left, right] = [URL.parse(value, url), URL.parse(url)];
  return (
    left !== null && right !== null && left.host === right.host && left.pathname === right.pathname
  );
}
