import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { collect } from '../../src/page/collect.ts';
import type { PageContent } from '../../src/page/content.ts';
import { parseDocument } from '../../tools/parse-document.ts';
import type { GoldPosting } from './gold.ts';
import { writtenGold } from './written-gold.ts';

const folder = fileURLToPath(new URL('../../test/fixtures/languages/', import.meta.url));

/** A page of our own writing, what is collected of it, and what a careful person reads in it. */
export interface LanguagePage {
  readonly name: string;
  readonly language: string;
  readonly content: PageContent;
  readonly gold: GoldPosting;
}

/** The languages that have pages, ISO 639-1. */
export function pageLanguages(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * Every page of a language with its expectation.
 * @throws where a page has none, or where one does not fit its page
 */
export function languagePages(language: string): LanguagePage[] {
  return readdirSync(`${folder}${language}`)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const name = `${language}/${file.slice(0, -'.html'.length)}`;
      const html = readFileSync(`${folder}${name}.html`, 'utf8');
      const { content } = collect(parseDocument(html), '', { parse: parseDocument });
      const expected = readFileSync(`${folder}${name}.txt`, 'utf8');
      return {
        name,
        language,
        content,
        gold: writtenGold(expected, `${name}.txt`, content.blocks),
      };
    });
}
