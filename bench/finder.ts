import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { compileVocabulary } from '../src/skills/compile-vocabulary.ts';
import { openVocabulary } from '../src/skills/open-vocabulary.ts';
import { ruleFiles, vocabularyFiles } from '../tools/vocabulary-files.ts';
import { inMs, medianMs } from './measure.ts';
import { printTable } from './table.ts';

/** The vocabulary's index and finder, beside two libraries that only tag words, on the same text in one run. */
export function benchFinder(): void {
  const compiled = compileVocabulary(vocabularyFiles(), ruleFiles());
  const { index } = compiled;
  const json = JSON.stringify(index);
  const vocabulary = openVocabulary(compiled);
  const loading = medianMs(() => openVocabulary({ index: JSON.parse(json), local: {} }), 9);
  const names = new Map<string, number>();
  const inMap = medianMs(() => {
    names.clear();
    for (const [place, line] of index.names.split('\n').entries()) {
      for (const name of line.split('\t')) names.set(name.toLowerCase(), place);
    }
  }, 9);
  printTable(
    'The index',
    ['skills', 'names', 'raw kB', 'gzip kB', 'parse and open ms', 'the names in a plain Map, ms'],
    [
      [
        vocabulary.size,
        index.nameCount,
        kB(json.length),
        kB(gzipSync(json).length),
        inMs(loading),
        inMs(inMap),
      ],
    ],
  );
  printTable(
    'The names of each language, loaded for its own postings besides',
    ['language', 'names', 'raw kB', 'gzip kB'],
    Object.entries(compiled.local).map(([language, local]) => {
      const text = JSON.stringify(local);
      const count = local.names.split(/[\t\n]/).filter((name) => name !== '').length;
      return [language, count, kB(text.length), kB(gzipSync(text).length)];
    }),
  );

  const text = readFileSync(new URL('../tools/demo-files/posting.txt', import.meta.url), 'utf8');
  const wink = winkNLP(model);
  const runs: readonly (readonly [string, () => unknown])[] = [
    ['bare charCodeAt pass', () => codeSum(text)],
    ['Rolemark', () => vocabulary.find(text)],
    ['wink-nlp', () => wink.readDoc(text).tokens().length()],
    ['compromise', () => compromise(text).terms().length],
  ];
  // As often for each as leaves all of them warm: some of them take a thousand times as long as others.
  const times = runs.map(([name, work]) => {
    const often = name === 'compromise' ? 30 : 600;
    return [name, medianMs(() => void work(), often)] as const;
  });
  const own = times.find(([name]) => name === 'Rolemark')![1];
  printTable(
    `One posting of ${text.length} characters`,
    ['', 'ms', 'MB/s', '× Rolemark'],
    times.map(([name, ms]) => [
      name,
      inMs(ms),
      (text.length / 1e3 / ms).toFixed(2),
      (ms / own).toFixed(2),
    ]),
  );
}

function codeSum(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(0);
