import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Block, PageContent } from '../src/page/content.ts';
import { readPosting } from '../src/reading/read-posting.ts';
import type { Vocabulary } from '../src/skills/skill.ts';
import { corpusFolder } from '../tools/corpus.ts';
import { openVocabularyFiles } from '../tools/open-vocabulary.ts';
import { inMs, median } from './measure.ts';
import { mutationsArbitrary } from './mutations/arbitrary.ts';
import { breachesOf, readDamaged } from './mutations/breaches.ts';
import { mutated } from './mutations/mutate.ts';
import { printTable } from './table.ts';

const folders = ['postings', 'pages', 'hard-pages', 'ordinary-pages', 'boards', 'ats'];
const runs = Number(process.env.ROLEMARK_MUTATIONS ?? 10_000);
const seed = 20_261_124;

/** Files of the corpus as they are, damaged ones, and texts ten times as long. */
export function evalMutations(): void {
  const corpus = corpusFolder();
  if (corpus === null) {
    console.log('mutations: skipped, there is no corpus (see ROLEMARK_CORPUS)');
    return;
  }
  const vocabulary = openVocabularyFiles();
  const files = filesOf(corpus);
  readWhole(files, vocabulary);
  readDamagedOnes(files, vocabulary);
  readTenfold(files, vocabulary);
}

interface CorpusFile {
  readonly name: string;
  readonly isHtml: boolean;
  /** Read when asked for: all of them at once would fill the memory. */
  source(): string;
}

function filesOf(corpus: string): CorpusFile[] {
  const pages = folders.flatMap((folder) =>
    readdirSync(join(corpus, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.html?$/.test(file))
      .sort()
      .map((file) => ({
        name: `${folder}/${file}`,
        isHtml: true,
        source: () => readFileSync(join(corpus, folder, file), 'utf8'),
      })),
  );
  const texts = readFileSync(join(corpus, 'texts.jsonl'), 'utf8').trimEnd().split('\n');
  return [
    ...pages,
    ...texts.map((line) => {
      const text: Record<string, string> = JSON.parse(line);
      const html = text.description_html;
      return {
        name: `texts/${text.id}`,
        isHtml: html !== undefined,
        source: () => html ?? text.description_text ?? '',
      };
    }),
  ];
}

/** What was found while many readings were made. */
class Findings {
  readonly #breaches: string[] = [];
  #slowest = { ms: 0, name: '' };
  #count = 0;

  /** Reads once; an exception is a breach like any other. */
  read(name: string, source: string, isHtml: boolean, vocabulary: Vocabulary): void {
    this.#count++;
    const started = performance.now();
    try {
      const reading = readDamaged(source, isHtml, vocabulary);
      const ms = performance.now() - started;
      if (ms > this.#slowest.ms) this.#slowest = { ms, name };
      this.#breaches.push(...breachesOf(reading, vocabulary).map((breach) => `${name}: ${breach}`));
    } catch (error) {
      this.#breaches.push(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }

  print(title: string): void {
    const { ms, name } = this.#slowest;
    printTable(
      title,
      ['read', 'broken promises', 'slowest, ms', 'which'],
      [[this.#count, this.#breaches.length, inMs(ms), name]],
    );
    for (const breach of this.#breaches.slice(0, 20)) console.log(breach);
  }
}

function readWhole(files: readonly CorpusFile[], vocabulary: Vocabulary): void {
  const findings = new Findings();
  for (const { name, isHtml, source } of files) findings.read(name, source(), isHtml, vocabulary);
  findings.print('Every file of the corpus');
}

function readDamagedOnes(files: readonly CorpusFile[], vocabulary: Vocabulary): void {
  const findings = new Findings();
  const damage = fc.tuple(fc.nat(files.length - 1), mutationsArbitrary);
  for (const [index, mutations] of fc.sample(damage, { seed, numRuns: runs })) {
    const { name, isHtml, source } = files[index]!;
    const kinds = mutations.map(({ kind }) => kind).join(', ');
    findings.read(`${name} (${kinds})`, mutated(source(), mutations), isHtml, vocabulary);
  }
  findings.print(`Damaged files, seed ${seed}`);
}

/** One in so many files is grown: each takes a while. */
const grownShare = 80;
const timings = 3;

/** How a text becomes so many times as long. */
type Growth = (blocks: readonly Block[], times: number) => Block[];

const moreBlocks: Growth = (blocks, times) =>
  Array.from({ length: times }, () => blocks)
    .flat()
    .map((block, id) => ({ ...block, id, text: `${block.text} ${id}` }));

const growths: readonly (readonly [string, Growth])[] = [
  ['ten times the blocks', moreBlocks],
  [
    'each block ten times as long',
    (blocks, times) =>
      blocks.map((block) => ({ ...block, text: `${block.text} `.repeat(times).trim() })),
  ],
  [
    'every block a line of text, ten times the lines',
    (blocks, times) =>
      moreBlocks(blocks, times).map((block) => ({ ...block, kind: 'text' as const, level: 0 })),
  ],
];

function readTenfold(files: readonly CorpusFile[], vocabulary: Vocabulary): void {
  const contents = files
    .filter((_, index) => index % grownShare === 0)
    .map(({ isHtml, source }) => readDamaged(source(), isHtml, vocabulary).content)
    .filter(({ blocks }) => blocks.length > 0)
    .map((content) => ({ ...content, blocks: moreBlocks(content.blocks, 10) }));
  const rows = growths.map(([name, grow]) => {
    const ratios: number[] = [];
    let [small, large] = [0, 0];
    for (const content of contents) {
      const [before, after] = leastDisturbed(
        { ...content, blocks: grow(content.blocks, 1) },
        { ...content, blocks: grow(content.blocks, 10) },
        vocabulary,
      );
      ratios.push(after / before);
      small += before;
      large += after;
    }
    return [
      name,
      contents.length,
      inMs(small),
      inMs(large),
      (large / small).toFixed(1),
      median(ratios).toFixed(1),
      Math.max(...ratios).toFixed(1),
    ];
  });
  printTable(
    'Texts ten times as long: the time of reading',
    ['how', 'texts', 'ms', 'ten times, ms', 'ratio', 'median ratio', 'largest ratio'],
    rows,
  );
}

/** A ratio beyond this is measured again: what the code itself causes comes again, what the machine does goes away. */
const measuredAgain = 12;
const attempts = 3;

/** Both times in ms, of the attempt with the smallest ratio. */
function leastDisturbed(
  small: PageContent,
  large: PageContent,
  vocabulary: Vocabulary,
): [number, number] {
  let best: [number, number] = [1, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < attempts && best[1] / best[0] > measuredAgain; attempt++) {
    const times: [number, number] = [fastest(small, vocabulary), fastest(large, vocabulary)];
    if (times[1] / times[0] < best[1] / best[0]) best = times;
  }
  return best;
}

/** In ms; the fastest of a few is the one that the machine disturbed least. */
function fastest(content: PageContent, vocabulary: Vocabulary): number {
  const times = Array.from({ length: timings }, () => {
    const started = performance.now();
    readPosting(content, vocabulary);
    return performance.now() - started;
  });
  return Math.min(...times);
}
