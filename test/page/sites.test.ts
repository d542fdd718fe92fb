import { expect, test } from 'vitest';
import { isAddress, isHost, siteMatches, siteOf, sites } from '../../src/page/sites/index.ts';

test.each([
  ['jobs.lever.co', 'jobs.lever.co', true],
  ['evil-jobs.lever.co', 'jobs.lever.co', false],
  ['jobs.lever.co.evil.test', 'jobs.lever.co', false],
  ['oven.recruitee.com', '.recruitee.com', true],
  ['recruitee.com', '.recruitee.com', true],
  ['notrecruitee.com', '.recruitee.com', false],
])('%s matches %s: %s', (host, pattern, matches) => {
  expect(isHost(host, pattern)).toBe(matches);
});

test('a part of a name is no match', () => {
  expect(siteOf(new URL('https://mylinkedin.com/jobs/view/1'))).toBeNull();
  expect(siteOf(new URL('https://cz.linkedin.com/jobs/view/1'))?.name).toBe('linkedin');
});

test.each([
  ['https://www.google.com/about/careers/applications/jobs/results/1', true],
  ['https://www.google.com/search?q=about/careers/', false],
  ['https://maps.google.com/about/careers/', false],
])('below the path that is the site’s: %s is %s', (url, matches) => {
  expect(isAddress(new URL(url), 'www.google.com/about/careers/')).toBe(matches);
  expect(siteOf(new URL(url)) !== null).toBe(matches);
});

test('every host is in the manifest’s list', () => {
  expect(siteMatches).toContain('*://jobs.lever.co/*');
  expect(siteMatches).toContain('*://*.recruitee.com/*');
  expect(siteMatches).toContain('*://www.google.com/about/careers/*');
  expect(siteMatches).toHaveLength(sites.flatMap(({ hosts }) => hosts).length);
});

test('names and hosts are there once', () => {
  for (const all of [sites.map(({ name }) => name), sites.flatMap(({ hosts }) => hosts)]) {
    expect(new Set(all).size).toBe(all.length);
  }
});

test('no site hangs on a hashed class', () => {
  const hashed = /[._](?:[a-z]+_)?[\da-z]*\d[\da-z]*_\d+\b|css-[\da-z]{5,}|sc-[a-z]{5,}/i;
  const selectors = sites.flatMap(({ part, entries, facts }) => [
    part ?? '',
    entries ?? '',
    ...Object.values(facts ?? {})
      .flat()
      .map((place) => (typeof place === 'string' ? place : place.at)),
  ]);
  expect(selectors.filter((selector) => hashed.test(selector))).toEqual([]);
});
