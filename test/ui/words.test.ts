import { describe, expect, test } from 'vitest';
import { matchPosting } from '../../src/matching/match-posting.ts';
import {
  dayAgo,
  employmentOf,
  languageName,
  payOf,
  placesOf,
  postedOf,
} from '../../src/ui/words/facts.ts';
import { bandOf, metOf, metShort } from '../../src/ui/words/fit-words.ts';
import { topGaps } from '../../src/ui/words/gaps.ts';
import { closedNotice, signInWords } from '../../src/ui/words/signs.ts';
import { toneOf } from '../../src/ui/words/word-tones.ts';
import { having, postingOf, requirementOf, verdictOf, vocabulary } from './asking.ts';

const now = new Date(2026, 2, 10, 15, 0);

describe('pay', () => {
  test.each([
    [{ min: 50_000, max: 60_000, currency: 'EUR', period: 'YEAR' }, '€50,000 to €60,000 a year'],
    [{ min: 21.5, max: null, currency: 'USD', period: 'HOUR' }, 'From $21.50 an hour'],
    [{ min: null, max: 900, currency: 'GBP', period: 'WEEK' }, 'Up to £900 a week'],
    [{ min: 4000, max: 4000, currency: null, period: 'MONTH' }, '4,000 a month'],
    [{ min: 10, max: null, currency: 'gold', period: null }, 'From 10 gold'],
    [{ min: null, max: null, currency: 'EUR', period: 'YEAR' }, ''],
  ] as const)('%j', (salary, words) => {
    expect(payOf(salary)).toBe(words);
  });
});

describe('days', () => {
  test.each([
    ['2026-03-10', 'today'],
    ['2026-03-09', 'yesterday'],
    ['2026-03-01', '9 days ago'],
    ['2026-01-02', '2 January'],
    ['2024-12-31', '31 December 2024'],
    ['2026-03-12', '12 March'],
  ])('%s', (day, words) => {
    expect(dayAgo(day, now)).toBe(words);
  });

  test('old and closed postings are marked', () => {
    expect(postedOf({ postedOn: '2026-03-01', validThrough: null }, now).stale).toBe(false);
    expect(postedOf({ postedOn: '2025-10-01', validThrough: null }, now).stale).toBe(true);
    expect(postedOf({ postedOn: '2026-03-01', validThrough: '2026-03-09' }, now)).toEqual({
      text: 'Closed yesterday',
      stale: true,
    });
    expect(postedOf({ postedOn: null, validThrough: '2026-03-10' }, now).text).toBe('');
  });
});

test('places and employment', () => {
  expect(placesOf({ locations: [] })).toBe('');
  expect(placesOf({ locations: ['Bremen', 'Hull'] })).toBe('Bremen or Hull');
  expect(placesOf({ locations: ['A', 'B', 'C', 'D'] })).toBe('A, B and 2 more');
  expect(employmentOf({ employmentTypes: ['FULL_TIME', 'CONTRACTOR'] })).toBe(
    'Full time or contract',
  );
  expect(employmentOf({ employmentTypes: ['OTHER'] })).toBe('');
  expect(languageName('de')).toBe('German');
  expect(languageName('not a code')).toBe('not a code');
});

test.each([
  [100, 'strong'],
  [80, 'strong'],
  [79, 'good'],
  [60, 'good'],
  [59, 'fair'],
  [40, 'fair'],
  [39, 'weak'],
  [0, 'weak'],
  [null, 'unknown'],
] as const)('a fit of %s is %s', (fit, band) => {
  expect(bandOf(fit)).toBe(band);
});

test('counts say how many were met of those that could be compared', () => {
  const counts = { met: 5, partly: 1, missing: 2, judge: 3 };
  expect(metOf(counts, 'required')).toBe('5 of 8 required met');
  expect(metShort(counts)).toBe('5 of 8 met');
  const judged = { met: 0, partly: 0, missing: 0, judge: 2 };
  expect(metOf(judged, 'preferred')).toBe('2 preferred, yours to judge');
});

describe('the tone of a word', () => {
  const tones = (quote: string, skills: readonly string[], choice: boolean) => {
    const asked = requirementOf({ quote });
    const requirement = choice
      ? requirementOf({ quote, groups: [{ logic: 'any', skills: asked.skills.map((s) => s.id) }] })
      : asked;
    const verdict = verdictOf(requirement, having(...skills));
    return requirement.skills.map((mention) => toneOf(mention, requirement, verdict));
  };

  test.each([
    ['Python, Kubernetes and Haskell', ['python', 'docker'], false, ['met', 'partly', 'missing']],
    ['Python or Go', ['go'], true, [null, 'met']],
    ['Haskell or Zig', ['go'], true, ['missing', 'missing']],
  ])('%s, asked of someone with %j', (quote, skills, choice, expected) => {
    expect(tones(quote, skills, choice)).toEqual(expected);
  });
});

test('the gaps that cost most come first', () => {
  const posting = postingOf(
    requirementOf({ id: 'r1', quote: 'Haskell', importance: 'preferred' }),
    requirementOf({ id: 'r2', quote: 'Zig and Python' }),
    requirementOf({ id: 'r3', quote: 'Kubernetes' }),
  );
  const match = matchPosting(posting, having('python', 'docker'), vocabulary);
  expect(topGaps(posting, match, 3)).toEqual(['zig', 'haskell']);
});

test('signs are told in words, and an unknown one as it is', () => {
  expect(signInWords('json-ld')).toBe('Job data made for search engines');
  expect(signInWords('headings: What You Bring')).toBe('Headings of a posting: What You Bring');
  expect(signInWords('something new')).toBe('something new');
  expect(closedNotice(['json-ld', 'expired: no longer open'])).toBe('no longer open');
  expect(closedNotice(['json-ld'])).toBeNull();
});
