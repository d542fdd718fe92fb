import { describe, expect, test } from 'vitest';
import { educationOf } from '../../src/reading/education.ts';
import { wordsOf } from '../../src/reading/words.ts';

const education = (text: string, language = 'en') => educationOf(text, wordsOf(text), [], language);

describe('the degree that is asked', () => {
  test.each([
    ["Bachelor's degree in biology", 'bachelor', false],
    ["Bachelor's or Master's degree", 'bachelor', false],
    ["Master's degree in social work", 'master', false],
    ['MS in statistics or equivalent experience', 'master', true],
    ['B.S. or M.S. in physics', 'bachelor', false],
    ['BS/MS in chemistry', 'bachelor', false],
    ['PhD in chemistry', 'doctorate', false],
    ['High school diploma or GED', 'secondary', false],
    ["Associate's degree required", 'associate', false],
    ['Degree in accounting or equivalent', 'bachelor', true],
    ['Advanced degree required', 'master', false],
    ['4 year degree in a related field', 'bachelor', false],
  ])('%s → %s', (text, level, orEquivalent) => {
    expect(education(text)).toMatchObject({ level, orEquivalent });
  });

  test.each([
    ['Experience with MS Office'],
    ['Scrum Master experience'],
    ['A high degree of autonomy'],
    ['Eager to master the craft'],
    ['Works well with store associates and guests'],
    ['As a BA you will write stories'],
  ])('%s asks for none', (text) => {
    expect(education(text)).toBeNull();
  });

  test.each([
    ['Abgeschlossene Berufsausbildung', 'de', 'vocational', false],
    ['Abgeschlossenes Studium oder vergleichbare Qualifikation', 'de', 'bachelor', true],
    ['Diplôme Bac+5', 'fr', 'master', false],
    ['Grado universitario en enfermería', 'es', 'bachelor', false],
    ['Hbo werk- en denkniveau', 'nl', 'bachelor', true],
    ['Licenciatura em Gestão', 'pt', 'bachelor', false],
  ])('%s (%s) → %s', (text, language, level, orEquivalent) => {
    expect(education(text, language)).toMatchObject({ level, orEquivalent });
  });
});
