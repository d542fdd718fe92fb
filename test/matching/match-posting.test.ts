import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchPosting } from '../../src/matching/match-posting.ts';
import { collectText } from '../../src/page/collect-text.ts';
import { type Profile, profileSchema } from '../../src/profile/profile.ts';
import { readPosting } from '../../src/reading/read-posting.ts';
import { vocabularyOf } from '../skills/vocabulary-of.ts';

const vocabulary = vocabularyOf(`
[technology]
JavaScript
React
    implies: JavaScript
Next.js
    implies: React
PostgreSQL
    part of: Relational databases
MySQL
    part of: Relational databases
    close to: PostgreSQL
Relational databases
pytest
    part of: Test frameworks
Jest
    part of: Test frameworks
Test frameworks
Amazon Web Services = AWS
    close to: Google Cloud
Google Cloud
Docker
Kubernetes
    close to: Docker
[skill]
Welding
TIG welding
    implies: Welding
[certificate]
Forklift licence
[language]
French
[soft]
Communication
[study]
Biology
History
`);

interface Owned {
  readonly skills?: readonly (string | { readonly id: string; readonly years: number })[];
  readonly certificates?: readonly string[];
  readonly languages?: readonly { readonly id: string; readonly level: string }[];
  readonly education?: readonly { readonly level: string; readonly field?: string }[];
  readonly yearsOfWork?: number;
}

function profileOf({ skills = [], ...rest }: Owned): Profile {
  const owned = skills.map((skill) => (typeof skill === 'string' ? { id: skill } : skill));
  return profileSchema.parse({ rolemark: 'profile', version: 1, skills: owned, ...rest });
}

const postingOf = (...items: string[]) =>
  readPosting(
    collectText(`Baker\n\nRequirements\n\n${items.map((item) => `- ${item}`).join('\n')}`, ''),
    vocabulary,
  );

function verdictOn(item: string, owned: Owned) {
  const [verdict] = matchPosting(postingOf(item), profileOf(owned), vocabulary).verdicts;
  return [verdict!.verdict, ...new Set(verdict!.because.map((reason) => reason.rule))];
}

describe('the verdict on one requirement', () => {
  test.each<[string, Owned, ...string[]]>([
    ['Experience with React', { skills: ['react'] }, 'met', 'same'],
    ['Experience with React', { skills: ['next-js'] }, 'met', 'implied'],
    ['Experience with JavaScript', { skills: ['next-js'] }, 'met', 'implied'],
    ['Experience with React', { skills: ['javascript'] }, 'missing', 'absent'],
    ['Experience with relational databases', { skills: ['mysql'] }, 'met', 'part-of'],
    ['Experience with PostgreSQL', { skills: ['mysql'] }, 'partly', 'close'],
    ['Experience with PostgreSQL', { skills: ['relational-databases'] }, 'missing', 'absent'],
    ['Experience with Kubernetes', { skills: ['docker'] }, 'partly', 'close'],
    ['Experience with Docker', { skills: ['kubernetes'] }, 'partly', 'close'],
    ['React and Docker', { skills: ['react'] }, 'partly', 'same', 'absent'],
    ['React and Docker', { skills: ['react', 'docker'] }, 'met', 'same'],
    ['React or Docker', { skills: ['docker'] }, 'met', 'same'],
    ['React or Docker', {}, 'missing', 'absent'],
    ['Test frameworks, such as pytest', { skills: ['jest'] }, 'met', 'part-of'],
    ['Test frameworks, such as pytest', { skills: ['react'] }, 'missing', 'absent'],
    ['Welding', { skills: ['tig-welding'] }, 'met', 'implied'],
    ['At least one of React, Docker and MySQL', { skills: ['mysql'] }, 'met', 'same'],
    ['3+ years of React', { skills: [{ id: 'react', years: 4 }] }, 'met', 'same', 'years-met'],
    ['4+ years of React', { skills: [{ id: 'react', years: 2 }] }, 'partly', 'same', 'years-short'],
    ['6+ years of React', { skills: [{ id: 'react', years: 1 }] }, 'partly', 'same', 'years-short'],
    ['3+ years of React', { skills: ['react'] }, 'partly', 'same', 'years-unknown'],
    ['3+ years of React', {}, 'missing', 'absent'],
    ['5 years of work experience', { yearsOfWork: 6 }, 'met', 'years-met'],
    ['5 years of work experience', { yearsOfWork: 3 }, 'partly', 'years-short'],
    ['5 years of work experience', { yearsOfWork: 1 }, 'missing', 'years-short'],
    ['5 years of work experience', {}, 'judge'],
    ["Bachelor's degree", { education: [{ level: 'master' }] }, 'met', 'education-met'],
    ["Master's degree", { education: [{ level: 'bachelor' }] }, 'missing', 'education-short'],
    [
      "Master's degree or equivalent experience",
      { education: [{ level: 'bachelor' }] },
      'partly',
      'education-short',
    ],
    [
      "Bachelor's degree in Biology",
      { education: [{ level: 'bachelor', field: 'biology' }] },
      'met',
      'education-met',
    ],
    [
      "Bachelor's degree in Biology",
      { education: [{ level: 'bachelor', field: 'history' }] },
      'partly',
      'education-short',
    ],
    ["Bachelor's degree", {}, 'missing', 'absent'],
    ['Forklift licence', { certificates: ['forklift-licence'] }, 'met', 'same'],
    ['Forklift licence', {}, 'missing', 'absent'],
    ['Fluent French', { languages: [{ id: 'french', level: 'C1' }] }, 'met', 'same', 'level-met'],
    ['Strong communication skills', {}, 'judge'],
    ['Strong communication skills', { skills: ['communication'] }, 'met', 'same'],
    ['Strong communication and React skills', { skills: ['react'] }, 'met', 'same'],
    ['A passion for bread', { skills: ['react'] }, 'judge'],
  ])('%s; with %j: %s', (item, owned, ...expected) => {
    expect(verdictOn(item, owned)).toEqual(expected);
  });
});

const allSkills = [...vocabulary.skills()].map((skill) => skill.id);
const someSkills = fc.subarray(allSkills);
const posting = postingOf(
  'React and Docker',
  'PostgreSQL or MySQL',
  'Welding',
  'Test frameworks such as Jest',
  '3 years of Kubernetes',
  'AWS',
);

describe('the fit', () => {
  test('is what was reached of what was judged, required counting twice', () => {
    const text =
      'Baker\n\nRequirements\n\n- React\n- Docker\n- A passion for bread\n\nNice to have\n\n- Welding\n';
    const read = readPosting(collectText(text, ''), vocabulary);
    const match = matchPosting(read, profileOf({ skills: ['react', 'kubernetes'] }), vocabulary);
    expect(match.required).toEqual({ met: 1, partly: 1, missing: 0, judge: 1 });
    expect(match.preferred).toEqual({ met: 0, partly: 0, missing: 1, judge: 0 });
    expect(match.fit).toBe(Math.round((100 * (2 + 1)) / (2 + 2 + 1)));
  });

  test('is not made up where fewer than two things can be judged', () => {
    expect(
      matchPosting(postingOf('React', 'A passion for bread'), profileOf({}), vocabulary).fit,
    ).toBeNull();
  });

  test('never falls when a skill is added', () => {
    fc.assert(
      fc.property(someSkills, fc.constantFrom(...allSkills), (skills, more) => {
        const before = matchPosting(posting, profileOf({ skills }), vocabulary).fit!;
        const after = matchPosting(
          posting,
          profileOf({ skills: [...new Set([...skills, more])] }),
          vocabulary,
        ).fit!;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('does not depend on the order of the profile', () => {
    fc.assert(
      fc.property(someSkills, (skills) => {
        const forwards = matchPosting(posting, profileOf({ skills }), vocabulary);
        const backwards = matchPosting(
          posting,
          profileOf({ skills: [...skills].reverse() }),
          vocabulary,
        );
        expect(backwards.verdicts.map((each) => each.verdict)).toEqual(
          forwards.verdicts.map((each) => each.verdict),
        );
        expect(backwards.fit).toBe(forwards.fit);
      }),
    );
  });
});
