import { describe, expect, test } from 'vitest';
import { nameRules, parseNameRules } from '../../src/skills/ambiguity.ts';
import { openVocabularyFiles } from '../../tools/open-vocabulary.ts';

const vocabulary = openVocabularyFiles();

/** Whether the name, or a longer one that holds it, is found in the example. */
function sees(example: string, name: string): boolean {
  return vocabulary.find(example).some(({ skill, start, end }) => {
    const words = example.slice(start, end).toLowerCase();
    const isOwn = skill.name === name || vocabulary.namesOf(skill.id).includes(name);
    return words === name.toLowerCase() || (isOwn && words.includes(name.toLowerCase()));
  });
}

describe('names that are also ordinary words', () => {
  const rules = [...nameRules.values()];
  const examples = (label: 'yes' | 'no') =>
    rules.flatMap((rule) => rule[label].map((example) => [rule.name, example]));

  test.each(examples('yes'))('%s is meant in "%s"', (name, example) => {
    expect(sees(example!, name!)).toBe(true);
  });

  test.each(examples('no'))('%s is not meant in "%s"', (name, example) => {
    expect(sees(example!, name!)).toBe(false);
  });

  test('a wrong line in the rules is named', () => {
    expect(() => parseNameRules('\nGo\n    maybe: to')).toThrow(
      'ambiguous-names.ts:3: unknown rule "maybe"',
    );
  });
});
