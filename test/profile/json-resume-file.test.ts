import { expect, test } from 'vitest';
import { writeJsonResume } from '../../src/profile/json-resume-file.ts';
import { emptyProfile, type Profile, plainSkill } from '../../src/profile/profile.ts';
import { findIn } from '../../src/profile/resume/find.ts';
import { accept, proposalsOf } from '../../src/profile/resume/proposals.ts';
import { readFile } from '../../src/profile/resume/read-file.ts';
import { openEntrySearch } from '../../src/profile/search-entries.ts';
import { openVocabularyFiles } from '../../tools/open-vocabulary.ts';

const vocabulary = openVocabularyFiles();

const profile: Profile = {
  ...emptyProfile,
  skills: [
    { ...plainSkill('python'), years: 5.5, level: 'expert' },
    { ...plainSkill('postgresql'), level: 'working' },
    plainSkill('go'),
  ],
  languages: [
    { id: 'german', level: 'native' },
    { id: 'english', level: 'C1' },
  ],
  certificates: ['first-aid'],
  education: [
    { level: 'bachelor', field: 'physics' },
    { level: 'vocational', field: null },
  ],
};

test('what goes out as JSON Resume comes in again by the reader of résumés', async () => {
  const bytes = new TextEncoder().encode(writeJsonResume(profile, vocabulary));
  const { draft, kind } = await readFile(bytes, 'resume.json', () => undefined);
  const findings = findIn(draft, vocabulary, openEntrySearch(vocabulary), {
    year: 2026,
    month: 11,
  });
  expect(kind).toBe('json');
  const again = accept(emptyProfile, proposalsOf(findings, emptyProfile));
  const byId = <T extends { id: string }>(list: readonly T[]) =>
    list.toSorted((one, other) => one.id.localeCompare(other.id));
  expect(byId(again.skills)).toEqual(byId(profile.skills));
  expect(again.languages).toEqual(profile.languages);
  expect(again.certificates).toEqual(profile.certificates);
  expect(again.education).toEqual(profile.education);
});
