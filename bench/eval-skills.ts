import type { Vocabulary } from '../src/skills/skill.ts';
import { corpusFolder } from '../tools/corpus.ts';
import { openVocabularyFiles } from '../tools/open-vocabulary.ts';
import { isSame, readSkillSpan, type Sentence, type Span, touches } from './skillspan.ts';
import { spansByConvention } from './skillspan-conventions.ts';
import { printTable } from './table.ts';

interface Score {
  gold: number;
  found: number;
  exact: number;
  touched: number;
}

const parts = ['train', 'dev', 'test'];

/**
 * Spans of knowledge in SkillSpan: the mentions as they are found, and as that corpus would mark them. Words missed
 * and found beside the gold are listed for the train part alone, which is there to be read.
 */
export function evalSkills(): void {
  const corpus = corpusFolder();
  if (corpus === null) {
    console.log('skills: skipped, there is no corpus (see ROLEMARK_CORPUS)');
    return;
  }
  const vocabulary = openVocabularyFiles();
  const rows: (readonly (string | number)[])[] = [];
  const missed = new Map<string, number>();
  const beside = new Map<string, number>();
  for (const part of parts) {
    const postings = readSkillSpan(corpus, part);
    if (!postings) continue;
    const asFound: Score = { gold: 0, found: 0, exact: 0, touched: 0 };
    const byConvention: Score = { gold: 0, found: 0, exact: 0, touched: 0 };
    for (const sentences of postings) {
      const whole = sentences.map(({ text }) => text).join('\n');
      for (const sentence of sentences) {
        const mentions = vocabulary.find(sentence.text, whole);
        const found = spansOf(sentence, mentions);
        add(asFound, sentence.knowledge, found);
        add(byConvention, sentence.knowledge, spansByConvention(sentence, mentions));
        if (part === 'train') list(sentence, found, missed, beside);
      }
    }
    rows.push([part, 'as found', ...figures(asFound)]);
    rows.push([part, 'by its conventions', ...figures(byConvention)]);
  }
  printTable(
    'SkillSpan, spans of knowledge',
    ['part', 'spans', 'gold', 'found', 'precision', 'recall', 'strict F1', 'touched'],
    rows,
  );
  printMost('Most often missed in train', missed);
  printMost('Most often found beside the gold in train', beside);
}

type Mentions = ReturnType<Vocabulary['find']>;

/** Attitudes aside, which SkillSpan counts elsewhere. */
function spansOf({ places }: Sentence, mentions: Mentions): Span[] {
  return mentions
    .filter(({ skill }) => skill.kind !== 'soft')
    .map(({ start, end }) => ({
      from: places.findIndex((place) => place.end > start),
      to: places.findIndex((place) => place.end >= end) + 1,
    }));
}

function add(score: Score, gold: readonly Span[], found: readonly Span[]): void {
  score.gold += gold.length;
  score.found += found.length;
  for (const span of gold) {
    if (found.some((other) => isSame(span, other))) score.exact++;
    if (found.some((other) => touches(span, other))) score.touched++;
  }
}

function figures({ gold, found, exact, touched }: Score): (string | number)[] {
  const shares = [exact / found, exact / gold, (2 * exact) / (found + gold), touched / gold];
  return [gold, found, ...shares.map((share) => share.toFixed(3))];
}

function list(
  { words, knowledge }: Sentence,
  found: readonly Span[],
  missed: Map<string, number>,
  beside: Map<string, number>,
): void {
  const count = (counts: Map<string, number>, { from, to }: Span): void => {
    const written = words.slice(from, to).join(' ').toLowerCase();
    counts.set(written, (counts.get(written) ?? 0) + 1);
  };
  for (const span of knowledge) {
    if (!found.some((other) => touches(span, other))) count(missed, span);
  }
  for (const span of found) {
    if (!knowledge.some((other) => touches(span, other))) count(beside, span);
  }
}

function printMost(title: string, counts: ReadonlyMap<string, number>): void {
  const most = [...counts].sort((left, right) => right[1] - left[1]).slice(0, 25);
  printTable(
    title,
    ['times', 'words'],
    most.map(([words, times]) => [times, words]),
  );
}
