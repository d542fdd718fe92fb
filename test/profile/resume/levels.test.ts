import { expect, test } from 'vitest';
import { languageLevelIn, skillLevelIn, yearsIn } from '../../../src/profile/resume/levels.ts';

test.each([
  ['C1', 'en', 'C1'],
  ['(native)', 'en', 'native'],
  ['mother tongue', 'en', 'native'],
  ['Full professional proficiency', 'en', 'C1'],
  ['Professional working proficiency', 'en', 'B2'],
  ['Limited working proficiency', 'en', 'B1'],
  ['Native or bilingual proficiency', 'en', 'native'],
  ['B2/C1', 'en', 'B2'],
  ['C1 C1 B2 B2 B2', 'en', 'B2'],
  ['verhandlungssicher', 'de', 'C1'],
  ['sehr gute Kenntnisse', 'de', 'C1'],
  ['Muttersprache', 'de', 'native'],
  ['langue maternelle', 'fr', 'native'],
  ['notions', 'fr', 'A2'],
  ['nivel intermedio', 'es', 'B1'],
  ['vloeiend', 'nl', 'C1'],
  ['básico', 'pt', 'A2'],
  ['since school', 'en', null],
])('a language, %s (%s): %s', (text, language, level) => {
  expect(languageLevelIn(text, language)).toBe(level);
});

test.each([
  ['expert', 'en', 'expert'],
  ['advanced', 'en', 'proficient'],
  ['basic knowledge', 'en', 'beginner'],
  ['sehr gute Kenntnisse', 'de', 'proficient'],
  ['Grundkenntnisse', 'de', 'beginner'],
  ['notions', 'fr', 'beginner'],
  ['gevorderd', 'nl', 'proficient'],
  ['used daily', 'en', null],
])('a skill, %s (%s): %s', (text, language, level) => {
  expect(skillLevelIn(text, language)).toBe(level);
});

test.each([
  ['5 years', 5],
  ['3+ Jahre', 3],
  ['2,5 ans', 2.5],
  ['10 años', 10],
  ['version 3', null],
  ['2019', null],
])('years in %s: %s', (text, years) => {
  expect(yearsIn(text)).toBe(years);
});
