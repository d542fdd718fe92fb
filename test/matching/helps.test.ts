import { describe, expect, test } from 'vitest';
import { mostHelpful } from '../../src/matching/helps.ts';
import { matchPosting } from '../../src/matching/match-posting.ts';
import { collectText } from '../../src/page/collect-text.ts';
import { emptyProfile, type Profile, plainSkill } from '../../src/profile/profile.ts';
import { readPosting } from '../../src/reading/read-posting.ts';
import { vocabularyOf } from '../skills/vocabulary-of.ts';

const vocabulary = vocabularyOf(`
[technology]
Python
Go
Docker
Kubernetes
    implies: Docker
Terraform
[certificate]
Forklift licence
[language]
French
`);

function postingOf(required: readonly string[], preferred: readonly string[] = []) {
  const lines = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
  const text = `Baker\n\nRequirements\n\n${lines(required)}\n\nNice to have\n\n${lines(preferred)}`;
  return readPosting(collectText(text, ''), vocabulary);
}

const posting = postingOf(
  ['Python', 'Docker', 'Kubernetes', 'Forklift licence', 'Fluent French'],
  ['Terraform', 'Go or Python'],
);

function helpsFor(profile: Profile, limit?: number) {
  const match = matchPosting(posting, profile, vocabulary);
  return { match, helps: mostHelpful(posting, match, profile, vocabulary, limit) };
}

describe('what would help most', () => {
  test('is what raises the fit most, with what it would be: one skill may bring two', () => {
    const { match, helps } = helpsFor(emptyProfile);
    expect(match.fit).toBe(0);
    expect(helps.map(({ skill }) => skill)).toEqual(['kubernetes', 'python', 'forklift-licence']);
    expect(helps[0]).toEqual({ skill: 'kubernetes', fit: 33, gain: 33 });
    expect(helps[1]).toEqual({ skill: 'python', fit: 25, gain: 25 });
  });

  test('each figure is the one that the posting would then really have', () => {
    const profile = { ...emptyProfile, skills: [plainSkill('python')] };
    const { helps } = helpsFor(profile, 10);
    expect(helps.map(({ skill }) => skill).toSorted()).toEqual([
      'forklift-licence',
      'french',
      'kubernetes',
      'terraform',
    ]);
    for (const { skill, fit } of helps) {
      const grown: Profile = {
        ...profile,
        skills: [...profile.skills, plainSkill(skill)],
      };
      const then = matchPosting(posting, grown, vocabulary);
      expect(then.fit, skill).toBe(fit);
    }
  });

  test('names one option of a choice, and none that another brings', () => {
    const choice = postingOf(['Terraform or Go', 'Kubernetes', 'Docker', 'Python']);
    const match = matchPosting(choice, emptyProfile, vocabulary);
    const helps = mostHelpful(choice, match, emptyProfile, vocabulary, 10);
    expect(helps.map(({ skill }) => skill)).toEqual(['kubernetes', 'terraform', 'python']);
  });

  test('is nothing where everything is met, or where there is no fit', () => {
    const all = ['python', 'kubernetes', 'terraform'].map(plainSkill);
    const profile: Profile = {
      ...emptyProfile,
      skills: all,
      certificates: ['forklift-licence'],
      languages: [{ id: 'french', level: 'native' }],
    };
    expect(helpsFor(profile).helps).toEqual([]);
    const small = postingOf(['Python']);
    const match = matchPosting(small, emptyProfile, vocabulary);
    expect(mostHelpful(small, match, emptyProfile, vocabulary)).toEqual([]);
  });
});
