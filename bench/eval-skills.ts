import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Vocabulary } from '../src/skills/skill.ts';
import { corpusFolder } from '../tools/corpus.ts';
import { openVocabularyFiles } from '../tools/open-vocabulary.ts';
import { printTable } from './table.ts';

/** A sentence of SkillSpan (Zhang et al., NAACL 2022): tokens, and B/I/O tags for spans of knowledge. */
interface Sentence {
  readonly tokens: readonly string[];
  readonly tags_knowledge: readonly string[];
}

/** Places in the list of tokens, `to` exclusive. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Score {
  gold: number;
  found: number;
  exact: number;
  touched: number;
}

/** Knowledge spans found by the vocabulary, soft skills and languages of people left out as in SkillSpan's guideline. */
export function evalSkills(): void {
  const corpus = corpusFolder();
  if (corpus === null) {
    console.log('skills: skipped, there is no corpus (see ROLEMARK_CORPUS)');
    return;
  }
  const vocabulary = openVocabularyFiles();
  const missed = new Map<string, number>();
  const wrong = new Map<string, number>();
  const rows = ['train', 'dev'].map((part) => {
    const score = { gold: 0, found: 0, exact: 0, touched: 0 };
    const lines = readFileSync(join(corpus, 'skillspan', `${part}.json`), 'utf8')
      .trim()
      .split('\n');
    for (const line of lines) scoreSentence(JSON.parse(line), vocabulary, score, missed, wrong);
    return [part, ...figures(score)];
  });
  printTable(
    'SkillSpan, spans of knowledge',
    ['part', 'gold', 'found', 'precision', 'recall', 'strict F1', 'touched'],
    rows,
  );
  printMost('Most often missed', missed);
  printMost('Most often found beside the gold', wrong);
}

function figures({ gold, found, exact, touched }: Score): (string | number)[] {
  const precision = exact / found;
  const recall = exact / gold;
  const f1 = (2 * precision * recall) / (precision + recall);
  return [
    gold,
    found,
    ...[precision, recall, f1, touched / gold].map((figure) => figure.toFixed(3)),
  ];
}

function scoreSentence(
  { tokens, tags_knowledge: tags }: Sentence,
  vocabulary: Vocabulary,
  score: Score,
  missed: Map<string, number>,
  wrong: Map<string, number>,
): void {
  const gold = spansOf(tags);
  const found = foundIn(tokens, vocabulary);
  score.gold += gold.length;
  score.found += found.length;
  for (const span of gold) {
    if (found.some((other) => same(span, other))) score.exact++;
    if (found.some((other) => overlap(span, other))) score.touched++;
    else count(missed, tokens.slice(span.from, span.to).join(' '));
  }
  for (const span of found) {
    if (!gold.some((other) => overlap(span, other)))
      count(wrong, tokens.slice(span.from, span.to).join(' '));
  }
}

/**
 * What SkillSpan marks as knowledge: no attitudes. A list of names joined by "/" or "&" with nothing between
 * is one span there, and so are a name and the kind of thing it is ("Python programming language").
 */
function foundIn(tokens: readonly string[], vocabulary: Vocabulary): Span[] {
  const { text, places } = joined(tokens);
  const spans: Span[] = [];
  for (const { skill, start, end } of vocabulary.find(text)) {
    if (skill.kind === 'soft') continue;
    const from = places.findIndex((place) => place.end > start);
    let to = places.findIndex((place) => place.end >= end) + 1;
    while (to < tokens.length && nounsTakenIn.has(tokens[to]!.toLowerCase())) to++;
    spans.push({ from, to });
  }
  return spans;
}

const nounsTakenIn = new Set([
  'programming',
  'language',
  'languages',
  'framework',
  'frameworks',
  'technologies',
  'technology',
  'principles',
  'concepts',
  'methodologies',
  'methodology',
  'tools',
  'databases',
  'database',
  'protocols',
]);

function joined(tokens: readonly string[]): {
  text: string;
  places: { start: number; end: number }[];
} {
  let text = '';
  const places = tokens.map((token) => {
    const start = text.length;
    text += `${token} `;
    return { start, end: start + token.length };
  });
  return { text, places };
}

function spansOf(tags: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < tags.length; from++) {
    if (tags[from] !== 'B') continue;
    let to = from + 1;
    while (tags[to] === 'I') to++;
    spans.push({ from, to });
  }
  return spans;
}

const same = (left: Span, right: Span): boolean => left.from === right.from && left.to === right.to;
const overlap = (left: Span, right: Span): boolean => left.from < right.to && right.from < left.to;

function count(counts: Map<string, number>, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1);
}

function printMost(title: string, counts: Map<string, number>): void {
  const most = [...counts].sort((left, right) => right[1] - left[1]).slice(0, 40);
  printTable(
    title,
    ['times', 'words'],
    most.map(([words, times]) => [times, words]),
  );
}
