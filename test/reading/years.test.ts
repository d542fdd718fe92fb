import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/reading/words.ts';
import { yearsOf } from '../../src/reading/years.ts';
import type { Skill, SkillMention } from '../../src/skills/skill.ts';

const skill = (id: string): Skill => ({
  id,
  name: id,
  kind: 'skill',
  field: 'Test',
  implies: [],
  partOf: [],
  closeTo: [],
});
const mentionsIn = (text: string, names: readonly string[]): SkillMention[] =>
  names.map((name) => ({
    skill: skill(name.toLowerCase()),
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
  }));
const years = (text: string, ...names: string[]) =>
  yearsOf(text, wordsOf(text), mentionsIn(text, names));

describe('years of experience', () => {
  test.each([
    ['5+ years of experience', 5, null],
    ['At least three years in a kitchen', 3, null],
    ['3-5 years of experience', 3, 5],
    ['3 – 5 years of experience', 3, 5],
    ['Two to four years of nursing', 2, 4],
    ['Minimum of two (2) years', 2, null],
    ['5 or more years in sales', 5, null],
    ['6 months of experience', 0.5, null],
    ['1.5 years of experience', 1.5, null],
    ['5yrs experience', 5, null],
    ['up to 3 years of experience', null, 3],
    ['10+ years’ experience', 10, null],
    ['mindestens drei Jahre Berufserfahrung', 3, null],
    ["3 ans d'expérience", 3, null],
    ['2 años de experiencia', 2, null],
    ['minimaal 2 jaar ervaring', 2, null],
    ['3 anos de experiência', 3, null],
  ])('%s', (text, min, max) => {
    expect(years(text)).toEqual({ min, max, of: [] });
  });

  test.each([
    ['Must be 18 years of age'],
    ['Must be 21 years old'],
    ['A 4-year degree'],
    ['A 2 year contract'],
    ['Growing for 120 years'],
    ['Every year we hike'],
    ['In the past 5 years'],
  ])('%s names none', (text) => {
    expect(years(text)).toBeNull();
  });

  test('of the skills that follow in the same clause', () => {
    expect(
      years(
        '3+ years of Welding and Milling, with strong Teamwork',
        'Welding',
        'Milling',
        'Teamwork',
      ),
    ).toEqual({
      min: 3,
      max: null,
      of: ['welding', 'milling'],
    });
  });

  test('of the skill right before, where none follows', () => {
    expect(years('Welding (2+ years)', 'Welding')).toEqual({ min: 2, max: null, of: ['welding'] });
  });
});
