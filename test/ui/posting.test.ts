import { describe, expect, test } from 'vitest';
import { matchPosting } from '../../src/matching/match-posting.ts';
import { marksFor } from '../../src/ui/panel/marks.ts';
import { addableSkills } from '../../src/ui/posting/addable.ts';
import { having, postingOf, requirementOf, verdictOf, vocabulary } from './asking.ts';

describe('what "I have this" offers', () => {
  const offered = (quote: string, any: boolean, ...skills: string[]) => {
    const asked = requirementOf({ quote });
    const requirement = any
      ? { ...asked, groups: [{ logic: 'any' as const, skills: asked.skills.map((s) => s.id) }] }
      : asked;
    const profile = having(...skills);
    return addableSkills(requirement, verdictOf(requirement, profile), profile);
  };

  test('is what is missing or only close', () => {
    expect(offered('Python, Kubernetes and Haskell', false, 'python', 'docker')).toEqual([
      'kubernetes',
      'haskell',
    ]);
  });

  test('is every option of a choice that is not met, and none of one that is', () => {
    expect(offered('Haskell or Zig', true, 'python')).toEqual(['haskell', 'zig']);
    expect(offered('Haskell or Zig', true, 'zig')).toEqual([]);
  });

  test('is nothing where only years are short', () => {
    const requirement = requirementOf({
      quote: '5 years of Go',
      years: { min: 5, max: null, of: ['go'] },
    });
    const profile = having('go:1');
    expect(addableSkills(requirement, verdictOf(requirement, profile), profile)).toEqual([]);
  });
});

describe('marks on the page', () => {
  const text = 'We expect: Python and Haskell. Thanks.';
  const requirement = requirementOf({ quote: 'Python and Haskell.', block: 1 });
  const posting = postingOf(requirement);
  const blocks = [
    { id: 0, kind: 'heading', level: 1, text: 'Pilot' },
    { id: 1, kind: 'text', level: 0, text },
  ] as const;

  test('stand where the words are in their block', () => {
    const marks = marksFor(posting, blocks, matchPosting(posting, having('python'), vocabulary));
    expect(marks.map(({ start, end, tone }) => [text.slice(start, end), tone])).toEqual([
      ['Python', 'met'],
      ['Haskell', 'missing'],
    ]);
    expect(marks.every(({ block, quote }) => block === 1 && quote === requirement.quote)).toBe(
      true,
    );
  });

  test('have no verdict where there is none', () => {
    expect(marksFor(posting, blocks, null).map(({ tone }) => tone)).toEqual(['judge', 'judge']);
  });

  test('tell the place of a sentence that names no skill, without colouring it', () => {
    const plain = postingOf(requirementOf({ quote: 'Thanks.', block: 1, kind: 'trait' }));
    const [mark, ...others] = marksFor(plain, blocks, matchPosting(plain, having(), vocabulary));
    expect(others).toEqual([]);
    expect(mark).toMatchObject({ block: 1, start: text.indexOf('Thanks'), quote: 'Thanks.' });
    expect(mark?.end).toBe(mark?.start);
  });

  test('are left out where the quote is not in its block', () => {
    expect(marksFor(posting, blocks.slice(0, 1), null)).toEqual([]);
  });
});
