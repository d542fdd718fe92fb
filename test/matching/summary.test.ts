import { describe, expect, test } from 'vitest';
import { matchPosting } from '../../src/matching/match-posting.ts';
import { summaryOf } from '../../src/matching/summary.ts';
import {
  type SummaryWords,
  summaryAsMarkdown,
  summaryAsText,
} from '../../src/matching/summary-text.ts';
import { collectText } from '../../src/page/collect-text.ts';
import { emptyProfile, type Profile, plainSkill } from '../../src/profile/profile.ts';
import { wishNames } from '../../src/profile/wishes.ts';
import { readPosting } from '../../src/reading/read-posting.ts';
import { vocabularyOf } from '../skills/vocabulary-of.ts';

const vocabulary = vocabularyOf(
  '[technology]\nPython\nC# Tools = C#\nDocker\nPodman\n    close to: Docker\nGo\n',
);
const read = readPosting(
  collectText(
    'Baker\n\nAbout us\n\nThere is on-call.\n\nNice to have\n\n- Go\n\nRequirements\n\n- 3 years of Python *now*\n- Docker\n- Good humour',
    '',
  ),
  vocabulary,
);
const posting = { ...read, title: 'Baker', company: 'Mill' };
const profile: Profile = {
  ...emptyProfile,
  skills: [
    { ...plainSkill('python'), years: 4, evidence: 'Baked the [oven] service' },
    plainSkill('podman'),
    plainSkill('go'),
  ],
  wishes: {
    ...emptyProfile.wishes,
    pay: { min: 60000, currency: 'EUR', period: 'YEAR' },
    accepts: { ...emptyProfile.wishes.accepts, onCall: false },
  },
};
const summary = summaryOf(posting, matchPosting(posting, profile, vocabulary), profile, vocabulary);

const named = (name: (wish: string) => string) =>
  Object.fromEntries(wishNames.map((wish) => [wish, name(wish)])) as SummaryWords['wish'];
const words: SummaryWords = {
  strengths: 'Strengths',
  gaps: 'Gaps',
  against: 'Against',
  questions: 'To ask',
  fit: (fit) => `Fit ${fit}`,
  partly: 'partly',
  years: (years) => `${years} years`,
  list: (names) => names.join('; '),
  wish: named((wish) => wish),
  question: named((wish) => `What about ${wish}?`),
};

describe('the summary of a match', () => {
  test('has strengths with evidence, gaps, what is against and what to ask; required before preferred', () => {
    expect(summary).toMatchObject({
      title: 'Baker',
      fit: 80,
      strengths: [
        {
          quote: '3 years of Python *now*',
          evidence: [{ name: 'Python', years: 4, words: 'Baked the [oven] service' }],
        },
        { quote: 'Go', evidence: [{ name: 'Go', years: null, words: '' }] },
      ],
      gaps: [{ quote: 'Docker', isPartly: true, lacking: ['Docker'] }],
      questions: ['pay'],
    });
    expect(summary.against.map(({ wish }) => wish)).toEqual(['onCall']);
  });

  test('as plain text', () => {
    expect(summaryAsText(summary, words)).toBe(
      [
        'Baker – Mill',
        'Fit 80',
        'Strengths',
        '- 3 years of Python *now* (Python, 4 years: Baked the [oven] service)\n- Go (Go)',
        'Gaps',
        '- Docker (partly: Docker)',
        'Against',
        '- onCall (There is on-call.)',
        'To ask',
        '- What about pay?\n',
      ].join('\n\n'),
    );
  });

  test('as Markdown, in which nothing of the posting can be read as its signs', () => {
    const text = summaryAsMarkdown(summary, words);
    expect(text).toContain(
      '# Baker – Mill\n\nFit 80\n\n## Strengths\n\n- 3 years of Python \\*now\\*',
    );
    expect(text).toContain('Baked the \\[oven\\] service');
  });

  test('leaves out parts that are empty', () => {
    const bare = { ...summary, fit: null, gaps: [], against: [], questions: [], strengths: [] };
    expect(summaryAsText(bare, words)).toBe('Baker – Mill\n');
  });
});
