import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matchPosting } from '../../src/matching/match-posting.ts';
import type { Profile } from '../../src/profile/profile.ts';
import type { WishName } from '../../src/profile/wishes.ts';
import type { Posting, Salary } from '../../src/reading/posting.ts';
import { vocabularyOf } from '../skills/vocabulary-of.ts';
import { postingAround, profileFrom } from './read-cases.ts';

const vocabulary = vocabularyOf("[certificate]\nDriving licence = driver's license\n");

interface WishCase {
  readonly line: number;
  readonly sentence: string;
  readonly facts: string;
  readonly wants: string;
  readonly expected: string;
}

const cases = readFileSync(new URL('wishes.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((raw, index): WishCase[] => {
    if (!raw.includes('|') || raw.startsWith('#')) return [];
    const [sentence, facts, wants, expected] = raw.split('|').map((cell) => cell.trim());
    return [
      { line: index + 1, sentence: sentence!, facts: facts!, wants: wants!, expected: expected! },
    ];
  });

/** "place Austin, TX", "pay 30-35 USD HOUR", "workplace remote", "types FULL_TIME": one fact a case. */
function factsOf(text: string): Partial<Posting> {
  const [name, ...rest] = text.split(' ');
  const value = rest.join(' ');
  if (name === 'place') return { locations: [value] };
  if (name === 'workplace') return { workplace: value as Posting['workplace'] };
  if (name === 'types') return { employmentTypes: rest };
  if (name === 'pay') return { salary: salaryOf(rest) };
  return {};
}

function salaryOf([range, currency, period]: readonly string[]): Salary {
  const [min, max] = range!.split('-');
  return {
    min: Number(min),
    max: max ? Number(max) : null,
    currency: currency!,
    period: period as Salary['period'],
  };
}

const wishOf: Readonly<Record<string, WishName>> = {
  'may work': 'permission',
  'needs sponsorship': 'permission',
  moves: 'places',
  types: 'employmentTypes',
  drives: 'drivingLicence',
};

function dealBreakersIn(wants: string): WishName[] {
  return wants
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each.startsWith('!'))
    .map((each) => {
      const [name, rest] = each
        .slice(1)
        .split(':')
        .map((part) => part.trim());
      return (name === 'refuses' ? rest : (wishOf[name!] ?? name)) as WishName;
    });
}

function profileWanting(wants: string): Profile {
  const profile = profileFrom(wants.replaceAll('!', ''), '', 'en', vocabulary);
  return { ...profile, wishes: { ...profile.wishes, dealBreakers: dealBreakersIn(wants) } };
}

describe('how a posting stands to a wish', () => {
  test.each(cases)(
    '$line: "$sentence" $facts, to $wants: $expected',
    ({ sentence, facts, wants, expected }) => {
      const [, language = 'en', words] = /^(?:([a-z]{2}): )?(.*)$/.exec(sentence)!;
      const posting = { ...postingAround(words!, language, vocabulary), ...factsOf(facts) };
      const { wishes } = matchPosting(posting, profileWanting(wants), vocabulary);
      const lines = wishes.map(
        ({ wish, dealBreaker, verdict, ground }) =>
          `${dealBreaker ? '!' : ''}${wish} ${verdict} ${ground}`,
      );
      expect(lines.join('; ')).toBe(expected);
    },
  );

  test('the words that decide are quoted at their block', () => {
    const posting = postingAround('Travel up to 40%', 'en', vocabulary);
    const [outcome] = matchPosting(posting, profileWanting('travel: 20'), vocabulary).wishes;
    expect(outcome).toMatchObject({ quote: 'Travel up to 40%', stated: 40, wished: 20 });
    expect(outcome!.block).toBe(posting.conditions[0]!.block);
  });

  test('what is against comes first, deal-breakers before the rest', () => {
    const posting = {
      ...postingAround('Travel up to 40% and night shifts', 'en', vocabulary),
      ...factsOf('pay 70000-90000 EUR YEAR'),
    };
    const wants =
      'pay: 60000 EUR YEAR; travel: 20; !refuses: nights; !places: Berlin; workplaces: remote';
    const { wishes } = matchPosting(posting, profileWanting(wants), vocabulary);
    expect(wishes.map(({ wish }) => wish)).toEqual([
      'nights',
      'travel',
      'places',
      'workplaces',
      'pay',
    ]);
  });

  test('a condition of a preferred requirement is no demand', () => {
    const posting = postingAround("A driver's license is a plus", 'en', vocabulary);
    expect(posting.requirements[0]!.importance).toBe('preferred');
    const [outcome] = matchPosting(posting, profileWanting('drives: no'), vocabulary).wishes;
    expect(outcome).toMatchObject({ verdict: 'unknown', ground: 'not-demanded' });
  });

  test('no wish touches the fit, and without wishes there are no lines', () => {
    const posting = {
      ...postingAround('Good humour', 'en', vocabulary),
      ...factsOf('pay 40000-45000 EUR YEAR'),
    };
    const without = matchPosting(posting, profileWanting(''), vocabulary);
    const withWish = matchPosting(posting, profileWanting('!pay: 60000 EUR YEAR'), vocabulary);
    expect(without.wishes).toEqual([]);
    expect({ ...withWish, wishes: [] }).toEqual(without);
  });
});
