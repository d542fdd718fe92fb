import { describe, expect, test } from 'vitest';
import { siteOf, sites } from '../../src/page/sites/index.ts';
import { fixturePages } from './fixture-pages.ts';
import { formPage, listPage } from './list-page.ts';
import { decideOn } from './read.ts';

/** Every site's own lists of postings and forms, under their own addresses: told as what they are, whatever they say. */

const pages = fixturePages();
const listed = pages.flatMap(({ source }) =>
  source.list === undefined ? [] : [{ site: source.site, list: source.list, url: source.url }],
);

describe.each(listed)('the list of $site', ({ site, list, url }) => {
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

const forms = pages.flatMap(({ source, expected }) =>
  source.form === undefined || !expected.posting
    ? []
    : [{ site: source.site, form: source.form, title: expected.posting.title }],
);

test.each(forms)('the form of $site is told as a form', ({ site, form, title }) => {
  const { isPosting, because } = decideOn(formPage(title), form);
  expect(isPosting).toBe(false);
  expect(because[0]).toBe(`form: ${site}`);
});

test('every site that knows its forms has the address of one', () => {
  const known = sites.filter((site) => site.form !== undefined).map(({ name }) => name);
  expect(known.filter((name) => !forms.some(({ site }) => site === name))).toEqual([]);
});
