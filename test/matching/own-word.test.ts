import { describe, expect, test } from 'vitest';
import { askKeyOf } from '../../src/matching/ask-key.ts';
import { matchPosting } from '../../src/matching/match-posting.ts';
import { collectText } from '../../src/page/collect-text.ts';
import { emptyProfile, type Profile, plainSkill } from '../../src/profile/profile.ts';
import type { AnswerWord } from '../../src/profile/teaching.ts';
import type { Posting } from '../../src/reading/posting.ts';
import { readPosting } from '../../src/reading/read-posting.ts';
import { vocabularyOf } from '../skills/vocabulary-of.ts';

const vocabulary = vocabularyOf(`
[technology]
Oracle
Python
Docker
`);

function postingOf(company: string, ...items: string[]): Posting {
  const text = `Baker\n\nRequirements\n\n${items.map((item) => `- ${item}`).join('\n')}`;
  return { ...readPosting(collectText(text, ''), vocabulary), company };
}

const at = '2026-01-01T00:00:00Z';

function answering(
  posting: Posting,
  index: number,
  answer: AnswerWord,
): Profile['answers'][number] {
  const requirement = posting.requirements[index]!;
  return { ask: askKeyOf(requirement, posting), quote: requirement.quote, answer, at };
}

const first = postingOf('Tidewater', 'Python', 'A passion for Tidewater bread', 'Docker');

describe('answers', () => {
  test('count as the person’s own word, in every posting that asks the same', () => {
    const profile: Profile = {
      ...emptyProfile,
      skills: [plainSkill('python')],
      answers: [answering(first, 1, 'yes')],
    };
    const second = postingOf('Mill & Sons', 'You have a passion for bread.', 'Python', 'Docker');
    for (const posting of [first, second]) {
      const match = matchPosting(posting, profile, vocabulary);
      expect(match.required).toEqual({ met: 2, partly: 0, missing: 1, judge: 0 });
      const answered = match.verdicts.find(({ because }) =>
        because.some(({ rule }) => rule === 'answered'),
      );
      expect(answered).toMatchObject({
        verdict: 'met',
        because: [{ skill: '', by: 'yes', rule: 'answered' }],
      });
    }
  });

  test('the latest of two answers to one ask stands', () => {
    const later = { ...answering(first, 1, 'no'), at: '2026-05-01T00:00:00Z' };
    const profile = { ...emptyProfile, answers: [later, answering(first, 1, 'yes')] };
    expect(matchPosting(first, profile, vocabulary).verdicts[1]!.verdict).toBe('missing');
  });

  test('do not overrule what the profile settles', () => {
    const profile = { ...emptyProfile, answers: [answering(first, 0, 'yes')] };
    expect(matchPosting(first, profile, vocabulary).verdicts[0]!.verdict).toBe('missing');
  });
});

describe('an ignored requirement', () => {
  test('keeps its verdict, is marked, and is not counted', () => {
    const requirement = first.requirements[2]!;
    const ignored = [{ ask: askKeyOf(requirement, first), quote: requirement.quote }];
    const profile: Profile = {
      ...emptyProfile,
      skills: [plainSkill('python')],
      teaching: { notThisSkill: [], ignored },
    };
    const match = matchPosting(first, profile, vocabulary);
    expect(match.verdicts[2]).toMatchObject({ verdict: 'missing', ignored: true });
    expect(match.required).toEqual({ met: 1, partly: 0, missing: 0, judge: 1 });
    expect(match.fit).toBeNull();
  });
});

describe('a wrong reading', () => {
  const posting = postingOf(
    'Delphi',
    'Be the Oracle of our team',
    'Oracle and Python',
    '4 years of Oracle',
  );
  const taughtIn = (context: string): Profile => ({
    ...emptyProfile,
    skills: [plainSkill('python')],
    teaching: { notThisSkill: [{ skill: 'oracle', words: 'Oracle', context }], ignored: [] },
  });

  test('is left out where it stands, and said to be', () => {
    const { verdicts } = matchPosting(posting, taughtIn('Oracle and Python!'), vocabulary);
    expect(verdicts[1]).toEqual({
      requirement: 'r2',
      verdict: 'met',
      because: [{ skill: 'python', by: 'python', rule: 'same' }],
      unread: ['oracle'],
    });
    expect(verdicts[0]!.verdict).toBe('missing');
    expect(verdicts[0]!.unread).toBeUndefined();
  });

  test('without a context it is left out wherever these words stand', () => {
    const { verdicts } = matchPosting(posting, taughtIn(''), vocabulary);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['judge', 'met', 'judge']);
  });

  test('other words for the same skill still count', () => {
    const named = vocabularyOf('[technology]\nOracle = Oracle DB\n');
    const read = readPosting(collectText('Baker\n\nRequirements\n\n- Oracle DB', ''), named);
    const [verdict] = matchPosting(read, taughtIn(''), named).verdicts;
    expect(verdict!.verdict).toBe('missing');
  });
});
