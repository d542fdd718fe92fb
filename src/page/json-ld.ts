import { findAll } from './dom.ts';
import { parseLoosely } from './repair-json.ts';

/** A longer script is skipped: no posting needs it, and parsing it would hold the page up. */
const longestScript = 20_000_000;
/** More values than this are not looked through. */
const mostValues = 200_000;

export interface JsonLdFound {
  /** JobPosting objects that stand for the page or are members of a list. */
  readonly postings: readonly Readonly<Record<string, unknown>>[];
  /** What was left out, in words. */
  readonly skipped: readonly string[];
}

const marker = 'JobPosting';

/** The text of each JSON-LD script that speaks of a JobPosting. */
function* postingScripts(document: Document): Generator<string> {
  for (const script of findAll(document, 'script[type*="ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.includes(marker)) yield text;
  }
}

export function findJsonLd(document: Document): JsonLdFound {
  const postings: Readonly<Record<string, unknown>>[] = [];
  const skipped: string[] = [];
  for (const text of postingScripts(document)) {
    if (text.length > longestScript) {
      skipped.push('json-ld: larger than 20 MB');
      continue;
    }
    const value = parseLoosely(text);
    if (value === undefined) skipped.push('json-ld: not readable');
    else postings.push(...postingsIn(value));
  }
  return { postings, skipped };
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The JobPosting objects in a JSON-LD value: at its top, in arrays and `@graph`, as the main entity of a page, or in a
 * list. One that only hangs on something else (a recipe's author who has a job) says nothing about the page.
 */
function postingsIn(value: unknown): Fields[] {
  const found: Fields[] = [];
  const waiting: unknown[] = [value];
  for (let visited = 0; waiting.length > 0 && visited < mostValues; visited++) {
    const current = waiting.pop();
    if (Array.isArray(current)) {
      for (let index = current.length - 1; index >= 0; index--) waiting.push(current[index]);
    } else if (isFields(current)) {
      if (isPosting(current['@type'])) found.push(current);
      else {
        for (const name of carriers) if (name in current) waiting.push(current[name]);
      }
    }
  }
  return found;
}

/** Properties by which a page or a list carries what it is about. */
const carriers = ['itemListElement', 'item', 'about', 'mainEntityOfPage', 'mainEntity', '@graph'];

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** "JobPosting", "schema:JobPosting", "https://schema.org/JobPosting", or a list with one of them. */
function isPosting(type: unknown): boolean {
  if (Array.isArray(type)) return type.some(isPosting);
  return typeof type === 'string' && /(?:^|[/:#])JobPosting$/.test(type.trim());
}
