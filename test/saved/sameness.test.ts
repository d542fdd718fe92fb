import { describe, expect, test } from 'vitest';
import { fingerprintOf, idOf, normalAddress, sameTitle } from '../../src/saved/sameness.ts';
import { blocks, posting } from './sample.ts';

describe('addresses that are one', () => {
  test.each([
    ['https://jobs.example/p/12?utm_source=mail&utm_medium=x', 'jobs.example/p/12'],
    ['https://jobs.example/p/12/', 'jobs.example/p/12'],
    ['http://www.jobs.example/p/12#apply-now', 'jobs.example/p/12'],
    ['https://JOBS.example/p/12?gh_src=abc123', 'jobs.example/p/12'],
    ['https://jobs.example/p/12/apply', 'jobs.example/p/12'],
    ['https://jobs.example/p/12/Application?lever-source=Board', 'jobs.example/p/12'],
    ['https://jobs.example/view?trackingId=z&b=2&a=1&refId=q', 'jobs.example/view?a=1&b=2'],
    ['https://jobs.example:8443/p', 'jobs.example:8443/p'],
  ])('%s', (url, normal) => {
    expect(normalAddress(url)).toBe(normal);
  });
});

describe('addresses that stay apart', () => {
  test.each([
    ['https://jobs.example/p/12', 'https://jobs.example/p/13'],
    ['https://jobs.example/view?jobId=1', 'https://jobs.example/view?jobId=2'],
    ['https://jobs.example/?gh_jid=1', 'https://jobs.example/?gh_jid=2'],
    ['https://jobs.example/search?currentJobId=1', 'https://jobs.example/search?currentJobId=2'],
    ['https://jobs.example/#/p/1', 'https://jobs.example/#/p/2'],
    ['https://jobs.example/P/a', 'https://jobs.example/P/A'],
    ['https://jobs.example/p', 'https://other.example/p'],
  ])('%s and %s', (one, other) => {
    expect(normalAddress(one)).not.toBe(normalAddress(other));
  });
});

test('a text that is no address is left as it is', () => {
  expect(normalAddress('')).toBe('');
  expect(normalAddress('a text file')).toBe('a text file');
});

describe('the fingerprint', () => {
  test('does not mind case, marks and white space, nor the order of places', async () => {
    const retyped = {
      ...posting,
      title: 'HARBOUR  PILOT!',
      locations: ['Hull', 'Bremen'],
      source: 'json-ld',
    };
    expect(await fingerprintOf(retyped, [])).toBe(await fingerprintOf(posting, blocks));
  });

  test.each([
    ['another title', { ...posting, title: 'Harbour master' }],
    ['another company', { ...posting, company: 'Ebb Ltd' }],
    ['another town', { ...posting, locations: ['Bremen'] }],
    ['one thing less asked', { ...posting, requirements: posting.requirements.slice(1) }],
  ])('tells %s', async (_, changed) => {
    expect(await fingerprintOf(changed, blocks)).not.toBe(await fingerprintOf(posting, blocks));
  });

  test('is made from the whole text where nothing is asked', async () => {
    const silent = { ...posting, requirements: [] };
    expect(await fingerprintOf(silent, blocks)).not.toBe(
      await fingerprintOf(silent, blocks.slice(1)),
    );
  });

  test('reads letters of every script', async () => {
    const greek = { ...posting, requirements: [], title: 'Πλοηγός', company: '' };
    const other = { ...posting, requirements: [], title: 'Καπετάνιος', company: '' };
    expect(await fingerprintOf(greek, [])).not.toBe(await fingerprintOf(other, []));
  });
});

test('the id is the same on every machine', async () => {
  expect(await idOf('jobs.example/p/12', posting)).toMatch(/^[0-9a-f]{32}$/);
  expect(await idOf('jobs.example/p/12', posting)).toBe(
    await idOf('jobs.example/p/12', { ...posting, locations: [] }),
  );
});

test.each([
  ['Harbour pilot', 'Harbour Pilot (m/f/d)', true],
  ['Harbour pilot', '', true],
  ['Harbour pilot', 'Baker', false],
])('the titles %j and %j name one job: %s', (one, other, same) => {
  expect(sameTitle(one, other)).toBe(same);
});
