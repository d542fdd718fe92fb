import type { Verdict } from '../../src/matching/match.ts';
import { matchPosting } from '../../src/matching/match-posting.ts';
import { emptyProfile, type Profile, plainSkill } from '../../src/profile/profile.ts';
import type { Posting, Requirement } from '../../src/reading/posting.ts';
import type { Vocabulary } from '../../src/skills/skill.ts';
import { vocabularyOf } from '../skills/vocabulary-of.ts';

/** Small requirements of our own, judged by the real comparison. */

export const vocabulary: Vocabulary = vocabularyOf(`
[technology]
Python
Go = Golang
SQL
Relational databases
PostgreSQL
    part of: Relational databases
    implies: SQL
Docker
Kubernetes
    close to: Docker
Haskell
Zig
[study]
Physics
Chemistry
`);

export function requirementOf(
  change: Partial<Requirement> & { readonly quote: string },
): Requirement {
  const { quote } = change;
  const skills = vocabulary
    .find(quote)
    .map(({ skill, start, end }) => ({ id: skill.id, name: skill.name, start, end }));
  return {
    id: 'r1',
    block: 0,
    section: 0,
    importance: 'required',
    kind: 'skill',
    skills,
    groups: skills.length > 0 ? [{ logic: 'all', skills: skills.map(({ id }) => id) }] : [],
    years: null,
    education: null,
    ...change,
  };
}

export function profileOf(change: Partial<Profile>): Profile {
  return { ...emptyProfile, ...change };
}

/** A profile with these skills; years where given ("go:3"). */
export function having(...skills: readonly string[]): Profile {
  return profileOf({
    skills: skills.map((written) => {
      const [id = '', years] = written.split(':');
      return { ...plainSkill(id), years: years === undefined ? null : Number(years) };
    }),
  });
}

export function postingOf(...requirements: readonly Requirement[]): Posting {
  return {
    title: 'Harbour pilot',
    company: 'Tidewater Ltd',
    locations: [],
    workplace: null,
    employmentTypes: [],
    salary: null,
    postedOn: null,
    validThrough: null,
    seniority: null,
    conditions: [],
    language: 'en',
    source: 'page',
    sections: [],
    requirements: [...requirements],
  };
}

export function verdictOf(requirement: Requirement, profile: Profile): Verdict {
  return matchPosting(postingOf(requirement), profile, vocabulary).verdicts[0]!;
}
