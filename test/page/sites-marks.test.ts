import { describe, expect, test } from 'vitest';
import { sites } from '../../src/page/sites/index.ts';
import { fixturePages } from './fixture-pages.ts';
import { decideOn, read } from './read.ts';

/** Systems whose postings stand on companies' own hosts too: known there by what their pages are made of. */

const marked = sites.filter((site) => site.mark !== undefined).map(({ name }) => name);
const pages = fixturePages().filter(({ source }) => marked.includes(source.site));

describe.each(pages)('$name on a host of the company’s own', ({ html, expected }) => {
  const own = 'https://work.granite.example/opening/5120';

  test('gives the same facts', () => {
    expect(read(html, own).content.site).toEqual(expected.site);
  });

  test('is told for what it is', () => {
    expect(decideOn(html, own).isPosting).toBe(true);
  });

  test('is known without an address too', () => {
    expect(read(html).content.site?.name).toBe(expected.site?.name);
  });
});

test('every site with a mark has a page with it', () => {
  const found = new Set(pages.map(({ source }) => source.site));
  expect(marked.filter((name) => !found.has(name))).toEqual([]);
});

test('on the host of another site the address tells', () => {
  const { html } = pages.find(({ source }) => source.site === 'workday')!;
  expect(read(html, 'https://jobs.lever.co/moss').content.site).toBeNull();
});
