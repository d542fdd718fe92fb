import { describe, expect, it } from 'vitest';
import type { GoldPosting } from '../../bench/reading/gold.ts';
import { movedTo, printOf } from '../../bench/reading/gold.ts';
import { scoreReading } from '../../bench/reading/score.ts';
import { collectText } from '../../src/page/collect-text.ts';
import { readPosting } from '../../src/reading/read-posting.ts';
import { openVocabularyFiles } from '../../tools/open-vocabulary.ts';

const vocabulary = openVocabularyFiles();
const text = `Welder

Requirements
- Five years of TIG welding
- AutoCAD is a plus
`;
const content = collectText(text, '');
const posting = readPosting(content, vocabulary);

function goldWith(requirements: GoldPosting['requirements']): GoldPosting {
  return {
    file: 'test',
    prints: content.blocks.map((block) => printOf(block.text)),
    roles: [{ block: 2, start: 0, end: 30, role: 'required' }],
    requirements,
    places: ['Hull, UK'],
    workplace: null,
    pay: null,
  };
}

const plain = { isSoft: () => true, areRelated: () => false };

const asked = content.blocks.find(({ text }) => text.startsWith('Five'))!;
const right: GoldPosting['requirements'][number] = {
  block: asked.id,
  start: 0,
  end: asked.text.length,
  importance: 'required',
  kind: 'experience',
  skills: [],
  any: [],
  years: { min: 5, max: null, of: [] },
  education: null,
};

describe('the score of a reading', () => {
  it('counts what was found, missed and found too much', () => {
    const { tallies, errors } = scoreReading(goldWith([right]), posting, content.blocks, plain);
    expect(tallies['requirement items']).toEqual({ gold: 1, found: 2, right: 1 });
    expect(tallies.years).toMatchObject({ gold: 1, right: 1 });
    expect(tallies.place).toEqual({ gold: 1, found: 0, right: 0 });
    expect(errors).toContainEqual(expect.stringContaining('stray'));
    expect(errors).toContainEqual(expect.stringContaining('missed "Hull, UK"'));
  });

  it('tells a wrong strength and a wrong amount', () => {
    const wrong = {
      ...right,
      importance: 'preferred' as const,
      years: { min: 3, max: null, of: [] },
    };
    const { tallies, errors } = scoreReading(goldWith([wrong]), posting, content.blocks, plain);
    expect(tallies['strength, of the found'].right).toBe(0);
    expect(tallies.years.right).toBe(0);
    expect(errors).toContainEqual(expect.stringContaining('5-null for 3-null'));
  });

  it('misses an item of which too little is shared', () => {
    const other = { ...right, start: 0, end: 4 };
    const { tallies } = scoreReading(goldWith([other]), posting, content.blocks, plain);
    expect(tallies['requirement items'].right).toBe(0);
  });

  it('finds labels again where blocks have moved', () => {
    const before = {
      ...goldWith([right]),
      prints: ['ffffff', ...content.blocks.map((b) => printOf(b.text))],
    };
    const gold = { ...before, requirements: [{ ...right, block: asked.id + 1 }] };
    expect(movedTo(gold, content.blocks).requirements[0]!.block).toBe(asked.id);
  });
});
