import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { chromeBuild } from '../tools/browser/chromium.ts';
import { corpusFolder } from '../tools/corpus.ts';
import { inMs, median } from './measure.ts';
import type { PageWork } from './page-code.ts';
import { openPageBench, type PageBench } from './page-in-chromium.ts';
import { benchInjected } from './page-injected.ts';
import { printTable } from './table.ts';

const postings = [
  'boards/linkedin.html',
  'boards/seek.html',
  'seed-astronomer.txt',
  'pages/wpstatic_technical-lead.html',
];

/** The content scripts' work on real pages in Chromium, beside that of others on the same pages in the same run. */
export async function benchPage(): Promise<void> {
  printSizes();
  const corpus = corpusFolder();
  if (corpus === null) {
    console.log('page: times skipped, there is no corpus (see ROLEMARK_CORPUS)');
    return;
  }
  const bench = await openPageBench();
  await printPostings(bench, corpus);
  await printOrdinary(bench, join(corpus, 'ordinary-pages'));
  await bench.close();
  await benchInjected(corpus);
}

async function printPostings({ page, open }: PageBench, corpus: string): Promise<void> {
  const rows = [];
  for (const file of postings) {
    await open(join(corpus, file));
    const cold = await timesOf(page, ['read', 'readability'], 1);
    const warm = await timesOf(page, ['read', 'readability'], 15);
    rows.push([
      file,
      inMs(cold.read!),
      inMs(cold.readability!),
      share(cold),
      inMs(warm.read!),
      inMs(warm.readability!),
      share(warm),
    ]);
  }
  printTable(
    'Posting pages in Chromium: recognise and collect, beside Readability (ms)',
    ['page', 'cold', 'Readability', '×', 'warm', 'Readability', '×'],
    rows,
  );
}

const share = (times: Partial<Record<PageWork, number>>): string =>
  (times.read! / times.readability!).toFixed(2);

const looks: readonly (readonly [PageWork, string])[] = [
  ['look', 'Rolemark'],
  ['readerable', 'isProbablyReaderable'],
  ['walk', 'bare text walk'],
];

/** Whoever comes first finds the page cold: each is first on a third of the pages. */
async function printOrdinary({ page, open }: PageBench, folder: string): Promise<void> {
  const files = readdirSync(folder);
  const times = new Map(looks.map(([name]) => [name, [] as number[]]));
  const firsts = new Map(looks.map(([name]) => [name, [] as number[]]));
  for (const [index, file] of files.entries()) {
    const names = looks.map((_, place) => looks[(place + index) % looks.length]![0]);
    await open(join(folder, file), 'https://page.rolemark.test/news/1');
    const taken = await timesOf(page, names, 1);
    for (const name of names) times.get(name)!.push(taken[name]!);
    firsts.get(names[0]!)!.push(taken[names[0]!]!);
  }
  printTable(
    `One look at ${files.length} ordinary pages in Chromium, in turns (ms)`,
    ['', 'median', 'worst', 'median where it is first', 'worst'],
    looks.map(([name, label]) => {
      const [all, first] = [times.get(name)!, firsts.get(name)!];
      return [
        label,
        inMs(median(all)),
        inMs(Math.max(...all)),
        inMs(median(first)),
        inMs(Math.max(...first)),
      ];
    }),
  );
}

/** The median time of each work, in turns, so that none has the page to itself. */
function timesOf(
  page: Page,
  works: readonly PageWork[],
  runs: number,
): Promise<Partial<Record<PageWork, number>>> {
  return page.evaluate(
    ([names, count]) => {
      const bench = (globalThis as unknown as { rolemarkBench: Record<string, () => unknown> })
        .rolemarkBench;
      const times: Record<string, number[]> = {};
      for (let run = 0; run < count; run++) {
        for (const name of names) {
          const started = performance.now();
          bench[name]!();
          times[name] = [...(times[name] ?? []), performance.now() - started];
        }
      }
      const middle = (list: number[]): number =>
        list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!;
      return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, middle(list)]));
    },
    [works, runs] as const,
  );
}

const scripts = [
  ['detector.js', 'every page of a known or granted site'],
  ['links.js', 'a list of postings'],
  ['content-scripts/reader.js', 'a posting'],
] as const;

function printSizes(): void {
  try {
    printTable(
      'What is put into pages; those of other sites get nothing until they are asked for',
      ['script', 'where', 'raw kB', 'gzip kB'],
      scripts.map(([name, where]) => {
        const code = readFileSync(join(chromeBuild, name));
        const zipped = gzipSync(code).length;
        return [name, where, (code.length / 1000).toFixed(1), (zipped / 1000).toFixed(1)];
      }),
    );
  } catch {
    console.log('page: sizes skipped, there is no build (npm run build)');
  }
}
