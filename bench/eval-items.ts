import type { Vocabulary } from '../src/skills/skill.ts';
import { corpusFolder } from '../tools/corpus.ts';
import { openVocabularyFiles } from '../tools/open-vocabulary.ts';
import { type GoldRequirement, goldOf, type Half, halves, movedTo } from './reading/gold.ts';
import { goldFile } from './reading/gold-file.ts';
import { knowledgeOf } from './reading/knowledge.ts';
import type { Knowledge } from './reading/score.ts';
import { printTable } from './table.ts';

interface Sums {
  items: number;
  whole: number;
  wrong: number;
}

/**
 * Of the labelled items that name a concrete skill: in how many every one is found, in how many a wrong one is. The
 * finder is asked directly, whatever the reader makes of the item. A skill without an entry in the vocabulary counts
 * as found where something is found at its words.
 */
export function evalItems(): void {
  const corpus = corpusFolder();
  if (corpus === null) {
    console.log('items: skipped, there is no corpus (see ROLEMARK_CORPUS)');
    return;
  }
  const vocabulary = openVocabularyFiles();
  printTable(
    'Items that name a concrete skill',
    ['half', 'items', 'every one found', 'a wrong one found'],
    halves.map((half) => rowOf(half, corpus, vocabulary)),
  );
}

function rowOf(half: Half, corpus: string, vocabularies: Vocabulary): (string | number)[] {
  const knowledge = knowledgeOf(vocabularies);
  const vocabulary = vocabularies.in('en');
  const sums: Sums = { items: 0, whole: 0, wrong: 0 };
  for (const labelled of goldOf(half, 'agreed')) {
    const { blocks } = goldFile(labelled.file, corpus);
    const surroundings = blocks.map(({ text }) => text).join('\n');
    for (const item of movedTo(labelled, blocks).requirements) {
      const text = blocks[item.block]?.text.slice(item.start, item.end);
      if (text === undefined || item.skills.length === 0) continue;
      judge(item, vocabulary.find(text, surroundings), knowledge, sums);
    }
  }
  const share = (part: number): string => (part / sums.items).toFixed(3);
  return [half, sums.items, share(sums.whole), share(sums.wrong)];
}

function judge(
  item: GoldRequirement,
  mentions: ReturnType<Vocabulary['find']>,
  { isSoft, areRelated }: Knowledge,
  sums: Sums,
): void {
  const found = mentions
    .filter(({ skill }) => !isSoft(skill.id))
    .map(({ skill, start, end }) => ({
      id: skill.id,
      start: start + item.start,
      end: end + item.start,
    }));
  const fits = (id: string, label: string | null): boolean =>
    label === null || label === id || areRelated(id, label);
  const touches = (
    one: { start: number; end: number },
    other: { start: number; end: number },
  ): boolean => one.start < other.end && other.start < one.end;
  sums.items++;
  const isFound = item.skills.every((label) =>
    found.some((each) => each.id === label.id || (touches(each, label) && fits(each.id, label.id))),
  );
  if (isFound) sums.whole++;
  const isWrong = found.some((each) =>
    item.skills.some((label) => touches(each, label) && !fits(each.id, label.id)),
  );
  if (isWrong) sums.wrong++;
}
