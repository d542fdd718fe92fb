import { describe, expect, test } from 'vitest';
import {
  addCertificate,
  addEducation,
  addEntry,
  addLanguage,
  addSkill,
  changeLanguage,
  changeSkill,
  hasEntry,
  isEmpty,
  removeEducation,
  removeEntry,
  removeSkill,
  setYearsOfWork,
} from '../../src/profile/changes.ts';
import { emptyProfile, plainSkill, profileSchema } from '../../src/profile/profile.ts';

describe('skills', () => {
  test('are added at the end, without years or level', () => {
    const profile = addSkill(addSkill(emptyProfile, 'go'), 'python');
    expect(profile.skills).toEqual([
      { ...plainSkill('go'), years: null, level: null },
      { ...plainSkill('python'), years: null, level: null },
    ]);
  });

  test('keep their years when added again, and the profile is the very same', () => {
    const profile = changeSkill(addSkill(emptyProfile, 'go'), 'go', { years: 3 });
    expect(addSkill(profile, 'go')).toBe(profile);
  });

  test('take years and level one at a time, and give them back', () => {
    let profile = addSkill(emptyProfile, 'go');
    profile = changeSkill(profile, 'go', { years: 2.5 });
    profile = changeSkill(profile, 'go', { level: 'expert' });
    expect(profile.skills).toEqual([{ ...plainSkill('go'), years: 2.5, level: 'expert' }]);
    profile = changeSkill(profile, 'go', { years: null });
    expect(profile.skills).toEqual([{ ...plainSkill('go'), years: null, level: 'expert' }]);
  });

  test('that are not there change nothing', () => {
    expect(changeSkill(emptyProfile, 'go', { years: 3 })).toBe(emptyProfile);
    expect(removeSkill(emptyProfile, 'go')).toBe(emptyProfile);
  });
});

test('an entry goes where its kind belongs, and comes out of there', () => {
  let profile = addEntry(emptyProfile, { id: 'german', kind: 'language' });
  profile = addEntry(profile, { id: 'first-aid', kind: 'certificate' });
  profile = addEntry(profile, { id: 'teamwork', kind: 'soft' });
  expect(profile.languages).toEqual([{ id: 'german', level: null }]);
  expect(profile.certificates).toEqual(['first-aid']);
  expect(profile.skills.map((owned) => owned.id)).toEqual(['teamwork']);
  expect(['german', 'first-aid', 'teamwork', 'go'].map((id) => hasEntry(profile, id))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  for (const id of ['german', 'first-aid', 'teamwork']) profile = removeEntry(profile, id);
  expect(profile).toEqual(emptyProfile);
});

test('nothing is there twice', () => {
  const once = addEducation(addCertificate(addLanguage(emptyProfile, 'german'), 'first-aid'), {
    level: 'bachelor',
    field: null,
  });
  expect(addLanguage(once, 'german')).toBe(once);
  expect(addCertificate(once, 'first-aid')).toBe(once);
  expect(addEducation(once, { level: 'bachelor', field: null })).toBe(once);
  expect(addEducation(once, { level: 'bachelor', field: 'physics' }).education).toHaveLength(2);
});

test('of two degrees of one level, the one that is meant goes', () => {
  const both = addEducation(addEducation(emptyProfile, { level: 'master', field: null }), {
    level: 'master',
    field: 'physics',
  });
  expect(removeEducation(both, { level: 'master', field: null }).education).toEqual([
    { level: 'master', field: 'physics' },
  ]);
});

test('whatever is changed, the profile stays one that can be read again', () => {
  let profile = setYearsOfWork(addSkill(emptyProfile, 'go'), 12);
  profile = changeLanguage(addLanguage(profile, 'german'), 'german', 'native');
  expect(profileSchema.parse(profile)).toEqual(profile);
});

test('a profile is empty until it says anything', () => {
  expect(isEmpty(emptyProfile)).toBe(true);
  expect(isEmpty(setYearsOfWork(emptyProfile, 0))).toBe(false);
  expect(isEmpty(addLanguage(emptyProfile, 'german'))).toBe(false);
});
