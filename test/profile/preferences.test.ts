import { expect, test } from 'vitest';
import {
  changeWishes,
  forgetAnswer,
  forgetIgnored,
  forgetNotThisSkill,
  giveAnswer,
  ignoreAsk,
  isSaid,
  setDealBreaker,
  teachNotThisSkill,
} from '../../src/profile/preferences.ts';
import { emptyProfile, profileSchema } from '../../src/profile/profile.ts';
import { noAccepts, wishNames } from '../../src/profile/wishes.ts';

const answer = {
  ask: 'own car',
  quote: 'You have your own car',
  answer: 'yes' as const,
  at: '2026-11-01T10:00:00.000Z',
};

test('the latest answer to an ask stands, and can be taken back', () => {
  const once = giveAnswer(emptyProfile, answer);
  const twice = giveAnswer(once, { ...answer, answer: 'no' });
  expect(twice.answers.map((one) => one.answer)).toEqual(['no']);
  expect(forgetAnswer(twice, 'own car')).toEqual(emptyProfile);
  expect(forgetAnswer(twice, 'no such')).toBe(twice);
});

test('a lesson about words is kept once, and can be taken back', () => {
  const lesson = { skill: 'go', words: 'go', context: 'go the extra mile' };
  const taught = teachNotThisSkill(emptyProfile, lesson);
  expect(teachNotThisSkill(taught, { ...lesson })).toBe(taught);
  const other = teachNotThisSkill(taught, { ...lesson, context: 'go home early' });
  expect(other.teaching.notThisSkill).toHaveLength(2);
  expect(forgetNotThisSkill(other, lesson).teaching.notThisSkill).toEqual([
    { ...lesson, context: 'go home early' },
  ]);
  expect(forgetNotThisSkill(emptyProfile, lesson)).toBe(emptyProfile);
});

test('an ask is left out once, and can be brought back', () => {
  const left = ignoreAsk(emptyProfile, { ask: 'own car', quote: 'Own car' });
  expect(ignoreAsk(left, { ask: 'own car', quote: 'An own car' })).toBe(left);
  expect(forgetIgnored(left, 'own car')).toEqual(emptyProfile);
  expect(forgetIgnored(left, 'no such')).toBe(left);
});

test('a deal-breaker is switched on and off, once each', () => {
  const on = setDealBreaker(setDealBreaker(emptyProfile, 'pay', true), 'pay', true);
  expect(on.wishes.dealBreakers).toEqual(['pay']);
  expect(setDealBreaker(on, 'pay', false)).toEqual(emptyProfile);
});

test('nothing is said at first; each wish is said once it has a value', () => {
  expect(wishNames.filter((name) => isSaid(emptyProfile, name))).toEqual([]);
  const full = changeWishes(emptyProfile, {
    permission: { countries: [], needsSponsorship: true },
    places: ['Hamburg'],
    workplaces: ['remote'],
    employmentTypes: ['FULL_TIME'],
    pay: { min: 50_000, currency: 'EUR', period: 'YEAR' },
    travelAtMost: 0,
    accepts: { shifts: false, nights: false, weekends: true, onCall: false },
    clearance: '',
    drivingLicence: false,
  });
  expect(wishNames.filter((name) => !isSaid(full, name))).toEqual([]);
  expect(profileSchema.parse(full)).toEqual(full);
  expect(isSaid(changeWishes(full, { accepts: noAccepts }), 'nights')).toBe(false);
});
