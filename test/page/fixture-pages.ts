import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteFacts } from '../../src/page/content.ts';

export const fixtureRoot = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));

/** What a fixture page must be read as. A field that is missing here must be missing in the reading. */
export interface Expected {
  readonly isPosting: boolean;
  /** One of the reasons of the decision. */
  readonly because?: string;
  readonly site?: SiteFacts | null;
  readonly structured?: readonly string[];
  readonly headings?: readonly string[];
  readonly items?: readonly string[];
  readonly pairs?: readonly string[];
  /** Texts that no block may have. */
  readonly absent?: readonly string[];
  /** What a careful person says the posting is and asks, sentence by sentence, in the page's order. */
  readonly posting?: ExpectedPosting;
}

export interface ExpectedPosting {
  readonly title: string;
  readonly company: string;
  /** A part of each place, as written: boards add regions and countries. */
  readonly places: readonly string[];
  readonly required: readonly string[];
  readonly preferred: readonly string[];
  /** What the reading does not give yet, and why: those tests are left out, and named so. */
  readonly notYet?: Readonly<Partial<Record<'company' | 'places' | 'asks', string>>>;
}

export interface Source {
  readonly url: string;
  /** Where the same site lists postings: one page for each site has it. */
  readonly list?: string;
  /** Where one applies for the posting, on sites whose forms have an address of their own. */
  readonly form?: string;
  readonly site: string;
  /** Where the knowledge of the page's structure comes from, and when it was looked up. */
  readonly knowledge: string;
  readonly on: string;
  readonly text: 'our own';
}

export interface FixturePage {
  readonly name: string;
  readonly html: string;
  readonly expected: Expected;
  readonly source: Source;
}

/** Every folder with a page.html below the fixtures, found by walking the tree. */
export function fixturePages(): FixturePage[] {
  return readdirSync(fixtureRoot, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('page.html'))
    .map((path) => dirname(path))
    .sort()
    .map((name) => ({
      name,
      html: readFileSync(join(fixtureRoot, name, 'page.html'), 'utf8'),
      expected: read<Expected>(name, 'expected.json'),
      source: read<Source>(name, 'source.json'),
    }));
}

function read<Value>(name: string, file: string): Value {
  const path = join(fixtureRoot, name, file);
  if (!existsSync(path))
    throw new Error(`${name} has no ${file}: write down what the page must give.`);
  return JSON.parse(readFileSync(path, 'utf8')) as Value;
}
