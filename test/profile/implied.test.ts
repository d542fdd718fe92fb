import { expect, test } from 'vitest';
import { addSkill } from '../../src/profile/changes.ts';
import { impliedSkills } from '../../src/profile/implied.ts';
import { emptyProfile } from '../../src/profile/profile.ts';
import { vocabularyOf } from '../skills/vocabulary-of.ts';

const vocabulary = vocabularyOf(`
[technology]
JavaScript
React
    implies: JavaScript
Next.js
    implies: React
Gatsby
    implies: React
`);

test('what skills bring with them, over several steps, each once, with what brings it', () => {
  const profile = ['next-js', 'gatsby'].reduce(addSkill, emptyProfile);
  expect(
    impliedSkills(profile, vocabulary).map(({ skill, by }) => [skill.id, by.map(({ id }) => id)]),
  ).toEqual([
    ['javascript', ['next-js', 'gatsby']],
    ['react', ['next-js', 'gatsby']],
  ]);
});

test('what the profile names itself is not implied', () => {
  const profile = ['react', 'javascript'].reduce(addSkill, emptyProfile);
  expect(impliedSkills(profile, vocabulary)).toEqual([]);
});

test('a skill the vocabulary does not know brings nothing', () => {
  expect(impliedSkills(addSkill(emptyProfile, 'no-such'), vocabulary)).toEqual([]);
});
