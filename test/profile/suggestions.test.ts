import { expect, test } from 'vitest';
import { addSkill } from '../../src/profile/changes.ts';
import { emptyProfile } from '../../src/profile/profile.ts';
import { starters } from '../../src/profile/starters.ts';
import { fieldsOfWork, suggestSkills } from '../../src/profile/suggestions.ts';
import { openVocabularyFiles } from '../../tools/open-vocabulary.ts';

const vocabulary = openVocabularyFiles();
const fields = fieldsOfWork(vocabulary);
const names = new Set([...vocabulary.skills()].map(({ name }) => name));

test('every starter is an entry of the vocabulary, and its field is one', () => {
  expect(Object.keys(starters).filter((field) => !fields.includes(field))).toEqual([]);
  const written = Object.values(starters).flat();
  expect(written.filter((name) => !names.has(name))).toEqual([]);
});

test.each(fields)('%s has something to offer', (field) => {
  const offered = suggestSkills(vocabulary, emptyProfile, field, 12);
  expect(offered).toHaveLength(12);
  expect(offered.every(({ kind }) => kind !== 'soft' && kind !== 'study')).toBe(true);
});

test('what is taken is not offered again, and another takes its place', () => {
  const [field] = Object.keys(starters);
  const [first] = suggestSkills(vocabulary, emptyProfile, field!, 5);
  const after = suggestSkills(vocabulary, addSkill(emptyProfile, first!.id), field!, 5);
  expect(after).toHaveLength(5);
  expect(after.map(({ id }) => id)).not.toContain(first!.id);
});
