import { expect, test } from 'vitest';
import { emptyProfile, type Profile } from '../../src/profile/profile.ts';
import { readProfileFile, writeProfileFile } from '../../src/profile/profile-file.ts';

const full: Profile = {
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
    profile: { ...emptyProfile, skills: [{ id: 'go', years: null, level: null }] },
  });
});

test('a skill named twice counts once, as it stands first', () => {
  const reading = readProfileFile(
    '{"rolemark":"profile","version":1,"skills":[{"id":"go","years":3},{"id":"go","years":9}],"certificates":["a","a"]}',
  );
  expect(reading.ok && reading.profile.skills).toEqual([{ id: 'go', years: 3, level: null }]);
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
  ['{"rolemark":"profile","version":2,"skills":{}}', 'newer Rolemark'],
  ['{"rolemark":"profile"}', 'version'],
  ['{"rolemark":"profile","version":"1"}', 'version'],
  ['{"rolemark":"profile","version":1,"skills":"go"}', 'at skills:'],
  [
    '{"rolemark":"profile","version":1,"skills":[{"id":"go"},{"id":"sql","years":99}]}',
    'at skills, entry 2, years:',
  ],
  ['{"rolemark":"profile","version":1,"education":[{"level":"genius"}]}', 'at education, entry 1'],
])('%s is refused with a message that says why', (text, why) => {
  expect(messageOf(text)).toContain(why);
});

test('a file of more than 5 MB is refused unread', () => {
  expect(messageOf(' '.repeat(4) + '9'.repeat(5_000_000))).toContain('5 MB');
});
