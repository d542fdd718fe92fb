import { describe, expect, test } from 'vitest';
import { emptyProfile, type Profile, plainSkill } from '../../../src/profile/profile.ts';
import type { Findings, FoundSkill, Source } from '../../../src/profile/resume/findings.ts';
import { accept, proposalsOf } from '../../../src/profile/resume/proposals.ts';

const nothing: Findings = {
  positions: [],
  yearsOfWork: null,
  skills: [],
  languages: [],
  certificates: [],
  education: [],
};

const line: Source = { text: 'Wrote it in Go', page: 1, start: 12, end: 14, position: 0 };

function go(change: Partial<FoundSkill>): Findings {
  const skill = { id: 'go', years: null, level: null, lastUsed: null, sources: [line], ...change };
  return { ...nothing, skills: [skill] };
}

function having(change: Partial<(typeof emptyProfile.skills)[number]>): Profile {
  return { ...emptyProfile, skills: [{ ...plainSkill('go'), ...change }] };
}

describe('a skill', () => {
  test('that the profile lacks is new, and comes with its line as evidence', () => {
    const proposals = proposalsOf(go({ years: 3, lastUsed: '2026-05' }), emptyProfile);
    expect(proposals.map(({ standing }) => standing)).toEqual(['new']);
    expect(accept(emptyProfile, proposals).skills).toEqual([
      {
        ...plainSkill('go'),
        years: 3,
        lastUsed: '2026-05',
        evidence: 'Wrote it in Go',
      },
    ]);
  });

  test('of which the résumé says more keeps what it had', () => {
    const profile = having({ level: 'expert', note: 'mine', evidence: 'own words' });
    const proposals = proposalsOf(go({ years: 3 }), profile);
    expect(proposals.map(({ standing }) => standing)).toEqual(['more']);
    expect(accept(profile, proposals).skills).toEqual([{ ...profile.skills[0]!, years: 3 }]);
  });

  test.each([
    [{ years: 5 }, { years: 3 }],
    [{ level: 'expert' as const }, { level: 'working' as const }],
  ])('of which both say different things is for the person to choose', (had, found) => {
    const profile = having(had);
    expect(proposalsOf(go(found), profile).map(({ standing }) => standing)).toEqual(['other']);
  });

  test('that is there just so is no proposal', () => {
    const profile = having({ years: 3, evidence: 'x', lastUsed: '2026-07' });
    expect(proposalsOf(go({ years: 3, lastUsed: '2026-05' }), profile)).toEqual([]);
  });
});

test('what was not accepted changes nothing', () => {
  expect(accept(emptyProfile, [])).toBe(emptyProfile);
});

test('languages, certificates, degrees and years of work', () => {
  const findings: Findings = {
    ...nothing,
    yearsOfWork: 7.5,
    languages: [
      { id: 'german', level: 'C1', sources: [] },
      { id: 'english', level: null, sources: [] },
    ],
    certificates: [{ id: 'first-aid', sources: [] }],
    education: [{ level: 'master', field: 'physics', sources: [] }],
  };
  const profile: Profile = {
    ...emptyProfile,
    yearsOfWork: 6,
    languages: [
      { id: 'german', level: 'B2' },
      { id: 'english', level: 'C2' },
    ],
    certificates: ['first-aid'],
  };
  const proposals = proposalsOf(findings, profile);
  expect(proposals.map(({ key, standing }) => `${key}: ${standing}`)).toEqual([
    'language german: other',
    'education master physics: new',
    'yearsOfWork: other',
  ]);
  expect(accept(profile, proposals)).toMatchObject({
    yearsOfWork: 7.5,
    languages: [
      { id: 'german', level: 'C1' },
      { id: 'english', level: 'C2' },
    ],
    education: [{ level: 'master', field: 'physics' }],
  });
});
