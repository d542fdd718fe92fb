import { expect, test } from 'vitest';
import { marksOf, namesKnowledge } from '../../src/skills/mark-names.ts';
import { parseRules } from '../../src/skills/parse-rules.ts';
import { parseVocabulary } from '../../src/skills/parse-vocabulary.ts';
import { openVocabularyFiles } from '../../tools/open-vocabulary.ts';
import { ruleFiles, vocabularyFiles } from '../../tools/vocabulary-files.ts';

const vocabulary = openVocabularyFiles();

test('every skill is got by its id, and each of its relations is a skill', () => {
  const skills = [...vocabulary.skills()];
  expect(skills.length).toBe(vocabulary.size);
  expect(skills.filter((skill) => vocabulary.get(skill.id) !== skill)).toEqual([]);
  const related = skills.flatMap(({ implies, partOf, closeTo }) => [
    ...implies,
    ...partOf,
    ...closeTo,
  ]);
  expect(related.filter((id) => !vocabulary.get(id))).toEqual([]);
});

test('close to holds both ways', () => {
  const oneWay = [...vocabulary.skills()].flatMap(({ id, closeTo }) =>
    closeTo.filter((other) => !vocabulary.get(other)!.closeTo.includes(id)),
  );
  expect(oneWay).toEqual([]);
});

test('an id that no skill has gives nothing', () => {
  expect(vocabulary.get('no-such-skill')).toBeUndefined();
  expect(vocabulary.get('')).toBeUndefined();
  expect(vocabulary.get('x'.repeat(1000))).toBeUndefined();
  expect(vocabulary.namesOf('no-such-skill')).toEqual([]);
});

test('every name that is not ambiguous is found where it stands alone', () => {
  const knowledge = namesKnowledge(parseRules(ruleFiles()));
  const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
  const lost = parseVocabulary(vocabularyFiles()).entries.flatMap((entry) => {
    const marks = marksOf(entry, knowledge);
    return entry.names.filter(({ name, language }, place) => {
      if (marks[place]!.ambiguous) return false;
      const finder = language === '' ? vocabulary : vocabulary.in(language);
      const seen = finder.find(name).map(({ start, end }) => letters(name.slice(start, end)));
      return !seen.includes(letters(name));
    });
  });
  expect(lost.map(({ name }) => name)).toEqual([]);
});
