import { expect, test } from 'vitest';
import { migrateProfile, profileVersion } from '../../src/profile/migrations.ts';
import { emptyProfile, plainSkill, profileSchema } from '../../src/profile/profile.ts';

/** A whole profile of each earlier format, as that format's Rolemark wrote it. A new format adds a line. */
const written: Readonly<Record<number, unknown>> = {
  1: {
    rolemark: 'profile',
    version: 1,
    yearsOfWork: 8,
    skills: [
      { id: 'go', years: 3, level: 'proficient' },
      { id: 'python', years: null, level: null },
    ],
    certificates: ['first-aid'],
    languages: [{ id: 'german', level: 'C1' }],
    education: [{ level: 'bachelor', field: 'physics' }],
  },
};

test('every earlier format has its example here', () => {
  const earlier = Array.from({ length: profileVersion - 1 }, (_, place) => String(place + 1));
  expect(Object.keys(written)).toEqual(earlier);
});

test('format 1 keeps all it had; what came later is empty', () => {
  expect(profileSchema.parse(written[1])).toEqual({
    ...emptyProfile,
    yearsOfWork: 8,
    skills: [{ ...plainSkill('go'), years: 3, level: 'proficient' }, plainSkill('python')],
    certificates: ['first-aid'],
    languages: [{ id: 'german', level: 'C1' }],
    education: [{ level: 'bachelor', field: 'physics' }],
  });
});

test.each(Object.entries(written))('format %s arrives at the present one', (_, profile) => {
  expect(migrateProfile(profile)).toMatchObject({ version: profileVersion });
});

test.each([null, 3, 'profile', [], {}, { version: '1' }, { version: 99 }, { version: 1.5 }])(
  'what has no known format comes back as it is: %j',
  (value) => {
    expect(migrateProfile(value)).toBe(value);
  },
);
