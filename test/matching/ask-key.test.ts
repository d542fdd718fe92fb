import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askKey } from '../../src/matching/ask-key.ts';

describe('the key of an ask', () => {
  test.each([
    ['en', 'Strong communication skills.', 'Excellent communication skills'],
    ['en', 'Ability to communicate effectively', 'Effective communication'],
    ['en', 'You’re a team player!', 'Must be a team player'],
    ['en', 'Able to lift 50 pounds', 'Ability to lift 50 pounds.'],
    ['en', 'Attention to detail', 'attention to details'],
    ['en', 'A passion for baking', 'You have a real passion for baking'.replace('real ', '')],
    ['en', 'Willingness to travel', 'Must be willing to travel'],
    ['en', 'Don’t mind early mornings', 'Do not mind early mornings'],
    ['de', 'Ausgeprägte Teamfähigkeit', 'Teamfähigkeit'],
    ['de', 'Du hast Freude am Umgang mit Menschen', 'Freude am Umgang mit Menschen.'],
    ['fr', 'Très bon esprit d’équipe', "Esprit d'équipe"],
    ['es', 'Gran capacidad de organización', 'Capacidad de organización'],
    ['nl', 'Je hebt een flexibele instelling', 'Flexibele instelling'],
    ['pt', 'Boa capacidade de organização', 'Capacidade de organização'],
  ])('%s: "%s" is the same ask as "%s"', (language, one, other) => {
    expect(askKey(one, language)).toBe(askKey(other, language));
  });

  test.each([
    ['Able to lift 50 pounds', 'Able to lift 20 pounds'],
    ['Comfortable with nights', 'Comfortable with weekends'],
    ['You mind early mornings', 'You do not mind early mornings'],
    ['Able to drive with a trailer', 'Able to drive without a trailer'],
    ['Mornings or evenings', 'Mornings and evenings'],
    ['Experience with Windows', 'Experience with Linux'],
    ['A passion for baking', 'A passion for banking'],
  ])('"%s" is another ask than "%s"', (one, other) => {
    expect(askKey(one, 'en')).not.toBe(askKey(other, 'en'));
  });

  test('leaves out the employer’s name, in whatever form', () => {
    const key = askKey('A passion for our mission', 'en', 'Tidewater Ltd');
    expect(askKey('A passion for Tidewater’s mission', 'en', 'Tidewater Ltd')).toBe(key);
    expect(askKey('A passion for the mission of TIDEWATER', 'en', 'Tidewater Ltd')).toBe(key);
  });

  test('is never empty for a text with a letter in it, not even of filler alone', () => {
    expect(askKey('You are strong', 'en')).not.toBe('');
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('en', 'de', 'fr', ''), (text, language) => {
        const key = askKey(`a${text}`, language);
        expect(key).not.toBe('');
        expect(askKey(`a${text}`, language)).toBe(key);
      }),
    );
  });

  test('does not depend on capitals, punctuation or the order of the words', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, (list) => {
        const key = askKey(list.join(' '), 'en');
        expect(askKey(`${list.toReversed().join(', ').toUpperCase()}!`, 'en')).toBe(key);
      }),
    );
  });
});
