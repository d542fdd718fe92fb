import { describe, expect, test } from 'vitest';
import { siteOf, sites } from '../../src/page/sites/index.ts';
import { fixturePages } from './fixture-pages.ts';
import { listPage } from './list-page.ts';
import { decideOn } from './read.ts';

/** Every site's own list of postings, under its own address: told as a list, whatever its cards say. */

const listed = fixturePages().flatMap(({ source }) =>
  source.list === undefined ? [] : [{ site: source.site, list: source.list, url: source.url }],
);

describe.each(listed)('$site', ({ site, list, url }) => {
  test('knows the address of a list from that of a posting', () => {
    const known = siteOf(new URL(list));
    expect(known?.name).toBe(site);
    const { pathname, search } = new URL(list);
    expect(known?.posting.test(pathname + search)).toBe(false);
  });

  test('tells a list as a list', () => {
    const { isPosting, because } = decideOn(listPage(url), list);
    expect(isPosting).toBe(false);
    expect(because[0]).toMatch(/^list: /);
  });
});

test('every site that has lists has the address of one', () => {
  const names = listed.map(({ site }) => site);
  expect(sites.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([
    // A page of postings in full: each comment is one.
    'hacker-news',
  ]);
});
