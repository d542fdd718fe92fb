import { describe, expect, test } from 'vitest';
import { parseRules } from '../../src/skills/parse-rules.ts';
import type { Skill, SkillMention } from '../../src/skills/skill.ts';
import { openVocabularyFiles } from '../../tools/open-vocabulary.ts';
import { ruleFiles } from '../../tools/vocabulary-files.ts';

const vocabulary = openVocabularyFiles();

/** The mentions that hold the name: it alone, or within a longer name. */
function mentionsWith(name: string, example: string): SkillMention[] {
  return vocabulary
    .find(example)
    .filter(({ start, end }) =>
      example.slice(start, end).toLowerCase().includes(name.toLowerCase()),
    );
}

const hasName = (skill: Skill, name: string): boolean =>
  skill.name === name || vocabulary.namesOf(skill.id).includes(name);

describe('names that are also ordinary words', () => {
  const { examples, findings } = parseRules(ruleFiles());
  const of = (label: 'yes' | 'no') =>
    examples.flatMap((rule) => rule[label].map((example) => [rule.name, example] as const));

  test('the rules are well written', () => {
    expect(findings).toEqual([]);
    expect(examples.length).toBeGreaterThan(50);
  });

  test.each(of('yes'))('%s is meant in "%s"', (name, example) => {
    expect(mentionsWith(name, example)).not.toEqual([]);
  });

  test.each(of('no'))('%s is not meant in "%s"', (name, example) => {
    const seen = mentionsWith(name, example).filter(({ skill }) => hasName(skill, name));
    expect(seen).toEqual([]);
  });

  test('a wrong line in the rules is named', () => {
    const file = { path: 'names.txt', text: '\nGo\n    maybe: to\n    yes: in Go' };
    expect(parseRules([file]).findings).toEqual([
      { path: 'names.txt', line: 3, message: 'unknown rule "maybe"', kind: 'wrong' },
    ]);
  });
});
