import { describe, expect, test } from 'vitest';
import { parseRules } from '../../src/skills/parse-rules.ts';
import { openVocabularyFiles } from '../../tools/open-vocabulary.ts';
import { ruleFiles } from '../../tools/vocabulary-files.ts';

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
  const { examples, findings } = parseRules(ruleFiles());
  const of = (label: 'yes' | 'no') =>
    examples.flatMap((rule) => rule[label].map((example) => [rule.name, example] as const));

  test('the rules are well written', () => {
    expect(findings).toEqual([]);
    expect(examples.length).toBeGreaterThan(50);
  });

  test.each(of('yes'))('%s is meant in "%s"', (name, example) => {
    expect(sees(example, name)).toBe(true);
  });

  test.each(of('no'))('%s is not meant in "%s"', (name, example) => {
    expect(sees(example, name)).toBe(false);
  });

  test('a wrong line in the rules is named', () => {
    const file = { path: 'names.txt', text: '\nGo\n    maybe: to\n    yes: in Go' };
    expect(parseRules([file]).findings).toEqual([
      { path: 'names.txt', line: 3, message: 'unknown rule "maybe"', kind: 'wrong' },
    ]);
  });
});
