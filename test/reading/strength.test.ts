import { describe, expect, test } from 'vitest';
import { passageOf } from '../../src/reading/passages.ts';
import { type Importance, strengthParts } from '../../src/reading/strength.ts';

const parts = (text: string, section: Importance = 'required', language = 'en') =>
  strengthParts(passageOf(0, text, 0, text.length), section, language).map((part) => [
    part.importance,
    part.passage.text,
  ]);

describe('how strongly an item asks', () => {
  test.each([
    ['Three years of welding', 'required', 'required'],
    ['Welding certificate a plus', 'required', 'preferred'],
    ['Prior kitchen experience preferred', 'required', 'preferred'],
    ['Ideally you have led a team', 'required', 'preferred'],
    ['Knowledge of Java, Kotlin, or Scala is an advantage', 'required', 'preferred'],
    ['Driving licence', 'preferred', 'preferred'],
    ['A driving licence is required', 'preferred', 'required'],
    ['Travel as required', 'preferred', 'preferred'],
    ['Understands user preferences', 'required', 'required'],
  ] as const)('%s, in a section that is %s → %s', (text, section, importance) => {
    expect(parts(text, section)).toEqual([[importance, text]]);
  });

  test.each([
    ['Bachelor required, Master preferred', 'Bachelor required', 'Master preferred'],
    ['Experience with SQL (PostgreSQL preferred)', 'Experience with SQL', 'PostgreSQL preferred'],
    ['Fluent in English; French is a plus', 'Fluent in English', 'French is a plus'],
    [
      'Two years in retail, forklift licence a plus',
      'Two years in retail',
      'forklift licence a plus',
    ],
  ])('%s is split in two', (text, required, preferred) => {
    expect(parts(text)).toEqual([
      ['required', required],
      ['preferred', preferred],
    ]);
  });

  test('the words of the bonus are left out of what is required around it', () => {
    const text = 'Experience with databases (Oracle a plus) and reporting tools';
    const [required, preferred] = strengthParts(
      passageOf(0, text, 0, text.length),
      'required',
      'en',
    );
    expect(required).toMatchObject({ passage: { text }, without: { start: 27, end: 40 } });
    expect(preferred).toMatchObject({
      passage: { text: 'Oracle a plus' },
      importance: 'preferred',
    });
  });

  test.each([
    ['Staplerschein von Vorteil', 'de'],
    ['La connaissance du néerlandais est un plus', 'fr'],
    ['Se valorará experiencia en hostelería', 'es'],
    ['Rijbewijs B is een pré', 'nl'],
    ['Conhecimentos de SAP serão um diferencial', 'pt'],
  ])('%s (%s) is preferred', (text, language) => {
    expect(parts(text, 'required', language)).toEqual([['preferred', text]]);
  });
});
