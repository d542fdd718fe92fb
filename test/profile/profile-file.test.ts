import { expect, test } from 'vitest';
import { emptyProfile, type Profile, plainSkill } from '../../src/profile/profile.ts';
import { readProfileFile, writeProfileFile } from '../../src/profile/profile-file.ts';

const full: Profile = {
  rolemark: 'profile',
  version: 2,
  yearsOfWork: 8,
  skills: [
    {
      id: 'go',
      years: 3,
      level: 'proficient',
      lastUsed: '2026-05',
      evidence: 'Wrote the tide service',
      note: 'Would like to do more of it',
    },
    plainSkill('python'),
  ],
  certificates: ['first-aid'],
  languages: [{ id: 'german', level: 'C1' }],
  education: [{ level: 'bachelor', field: 'physics' }],
  wishes: {
    permission: { countries: ['DE', 'NL'], needsSponsorship: true },
    places: ['Hamburg', 'Rotterdam'],
    willingToRelocate: false,
    workplaces: ['remote', 'hybrid'],
    employmentTypes: ['FULL_TIME'],
    pay: { min: 60000, currency: 'EUR', period: 'YEAR' },
    travelAtMost: 20,
    accepts: { shifts: true, nights: false, weekends: null, onCall: false },
    clearance: null,
    drivingLicence: true,
    dealBreakers: ['onCall', 'pay'],
  },
  answers: [
    {
      ask: 'passion for reliability',
      quote: 'A passion for reliability',
      answer: 'somewhat',
      at: '2026-11-01T10:00:00.000Z',
    },
  ],
  teaching: {
    notThisSkill: [{ skill: 'go', words: 'go', context: 'go the extra mile' }],
    ignored: [{ ask: 'own car', quote: 'You have your own car' }],
  },
};

function messageOf(text: string): string {
  const reading = readProfileFile(text);
  return reading.ok ? 'no message' : reading.message;
}

test('what goes out comes in again', () => {
  expect(readProfileFile(writeProfileFile(full))).toEqual({ ok: true, profile: full });
});

test('a file with a byte order mark is read', () => {
  expect(readProfileFile(`\uFEFF${writeProfileFile(full)}`).ok).toBe(true);
});

test('what a short file leaves out is empty', () => {
  expect(readProfileFile('{"rolemark":"profile","version":1,"skills":[{"id":"go"}]}')).toEqual({
    ok: true,
    profile: { ...emptyProfile, skills: [plainSkill('go')] },
  });
});

test('a skill named twice counts once, as it stands first', () => {
  const reading = readProfileFile(
    '{"rolemark":"profile","version":1,"skills":[{"id":"go","years":3},{"id":"go","years":9}],"certificates":["a","a"]}',
  );
  expect(reading.ok && reading.profile.skills).toEqual([{ ...plainSkill('go'), years: 3 }]);
  expect(reading.ok && reading.profile.certificates).toEqual(['a']);
});

test.each([
  ['', 'empty'],
  ['   \n', 'empty'],
  ['%PDF-1.7 …', 'not JSON'],
  ['{"rolemark":"profile",', 'not JSON'],
  ['null', 'not a Rolemark profile'],
  ['[]', 'not a Rolemark profile'],
  ['42', 'not a Rolemark profile'],
  ['{"basics":{"name":"Ada"}}', 'not a Rolemark profile'],
  ['{"rolemark":"saved","version":1}', 'not a Rolemark profile'],
  ['{"rolemark":"profile","version":3,"skills":{}}', 'newer Rolemark'],
  ['{"rolemark":"profile"}', 'version'],
  ['{"rolemark":"profile","version":"1"}', 'version'],
  ['{"rolemark":"profile","version":1,"skills":"go"}', 'at skills:'],
  [
    '{"rolemark":"profile","version":1,"skills":[{"id":"go"},{"id":"sql","years":99}]}',
    'at skills, entry 2, years:',
  ],
  ['{"rolemark":"profile","version":1,"education":[{"level":"genius"}]}', 'at education, entry 1'],
  [
    '{"rolemark":"profile","version":2,"skills":[{"id":"go","lastUsed":"2024-13"}]}',
    'at skills, entry 1, lastUsed',
  ],
  ['{"rolemark":"profile","version":2,"wishes":{"travelAtMost":120}}', 'at wishes, travelAtMost'],
])('%s is refused with a message that says why', (text, why) => {
  expect(messageOf(text)).toContain(why);
});

test('a file of more than 5 MB is refused unread', () => {
  expect(messageOf(' '.repeat(4) + '9'.repeat(5_000_000))).toContain('5 MB');
});
