import { describe, expect, test } from 'vitest';
import { roleOfHeading } from '../../src/reading/heading-role.ts';
import { wordsOf } from '../../src/reading/words.ts';

const roleOf = (heading: string, language = 'en') =>
  roleOfHeading(wordsOf(heading), language)?.role;

describe('the role that a heading gives its section', () => {
  test.each([
    ['What You Bring To The Role', 'required'],
    ['You might be a fit if', 'required'],
    ['Must-haves', 'required'],
    ['The Ideal Candidate', 'required'],
    ['Minimum Qualifications:', 'required'],
    ['WHO YOU ARE', 'required'],
    ['Required and preferred qualifications', 'required'],
    ['Bonus Points If You Have', 'preferred'],
    ['Preferred Qualifications', 'preferred'],
    ['Preferred education and experience', 'preferred'],
    ['It would be great if you also have', 'preferred'],
    ['Nice to have', 'preferred'],
    ['What You Get To Do', 'responsibilities'],
    ['Key Responsibilities', 'responsibilities'],
    ["The kinds of problems you'll work on include:", 'responsibilities'],
    ['About This Role', 'about'],
    ['Who we are', 'about'],
    ['What we offer', 'benefits'],
    ['Perks & Benefits', 'benefits'],
    ['Salary and bonus', 'pay'],
    ['How to apply', 'process'],
    ['Equal Opportunity Employer', 'legal'],
  ])('%s → %s', (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });

  test.each([
    ['Dein Profil', 'de', 'required'],
    ['Das bringst du mit', 'de', 'required'],
    ['Deine Aufgaben', 'de', 'responsibilities'],
    ['Wir bieten', 'de', 'benefits'],
    ['Profil recherché', 'fr', 'required'],
    ['Vos missions', 'fr', 'responsibilities'],
    ['Requisitos mínimos', 'es', 'required'],
    ['Se valorará', 'es', 'preferred'],
    ['Wat wij vragen', 'nl', 'required'],
    ['Wat bieden wij', 'nl', 'benefits'],
    ['Requisitos obrigatórios', 'pt', 'required'],
    ['Diferenciais', 'pt', 'preferred'],
  ])('%s (%s) → %s', (heading, language, role) => {
    expect(roleOf(heading, language)).toBe(role);
  });

  test('a heading that says nothing known gives no role', () => {
    expect(roleOf('Northwind Traders')).toBeUndefined();
  });

  test('one telling word in a long title is not enough', () => {
    expect(roleOf('Senior Customer Experience Manager for Europe')).toBeUndefined();
  });

  test('duties and demands under one heading are marked as mixed', () => {
    expect(roleOfHeading(wordsOf('Responsibilities and requirements'), 'en')).toMatchObject({
      role: 'required',
      mixed: true,
    });
  });
});
