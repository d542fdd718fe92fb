import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { corpusFolder } from '../tools/corpus.ts';
import { requireBrowser } from '../tools/find-browser.ts';
import { pageOfText } from '../tools/text-page.ts';
import { inMs, median } from './measure.ts';
import type { PageWork } from './page-code.ts';
import { printTable } from './table.ts';

/** So many ordinary pages are opened; the rest are like them. */
const ordinaryPages = 60;

/** The content script's work on real pages in Chromium, beside Readability's on the same pages in the same run. */
export async function benchPage(): Promise<void> {
  printSizes();
  const corpus = corpusFolder();
  if (corpus === null) {
    console.log('page: times skipped, there is no corpus (see ROLEMARK_CORPUS)');
    return;
  }
  const code = await bundled();
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage({ javaScriptEnabled: true });
  const postings = [
    'boards/linkedin.html',
    'boards/seek.html',
    'seed-astronomer.txt',
    'pages/wpstatic_technical-lead.html',
  ];
  const rows = [];
  for (const file of postings) {
    await open(page, join(corpus, file), code);
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
  await printOrdinary(page, join(corpus, 'ordinary-pages'), code);
  await browser.close();
}

const share = (times: Partial<Record<PageWork, number>>): string =>
  (times.read! / times.readability!).toFixed(2);

async function printOrdinary(page: Page, folder: string, code: string): Promise<void> {
  const files = readdirSync(folder).slice(0, ordinaryPages);
  const first: Record<'look' | 'readerable', number[]> = { look: [], readerable: [] };
  for (const file of files) {
    await open(page, join(folder, file), code);
    const times = await timesOf(page, ['look', 'readerable'], 1);
    first.look.push(times.look!);
    first.readerable.push(times.readerable!);
  }
  printTable(
    `The first look at ${files.length} ordinary pages in Chromium, each cold (ms)`,
    ['', 'median', 'worst'],
    [
      ['Rolemark', inMs(median(first.look)), inMs(Math.max(...first.look))],
      ['isProbablyReaderable', inMs(median(first.readerable)), inMs(Math.max(...first.readerable))],
    ],
  );
}

/** Opens a saved page as it stands, without running its scripts, and puts the code beside it. */
async function open(page: Page, file: string, code: string): Promise<void> {
  const saved = readFileSync(file, 'utf8');
  const html = file.endsWith('.txt') ? pageOfText(saved, 'Software Engineer') : saved;
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: html,
          headers: { 'content-security-policy': "script-src 'none'" },
        })
      : route.abort(),
  );
  await page.goto('https://page.rolemark.test/jobs/1', { waitUntil: 'domcontentloaded' });
  await page.unroute('**/*');
  await page.evaluate(code);
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

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('page-code.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  return (first as { output: { code: string }[] }).output[0]!.code;
}

function printSizes(): void {
  const folder = fileURLToPath(new URL('../.output/chrome-mv3/content-scripts', import.meta.url));
  let scripts: string[];
  try {
    scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  } catch {
    console.log('page: sizes skipped, there is no build (npm run build)');
    return;
  }
  printTable(
    'What is put into a page of a known site; other pages get nothing until they are asked for',
    ['script', 'raw kB', 'gzip kB'],
    scripts.map((name) => {
      const code = readFileSync(join(folder, name));
      return [name, (code.length / 1000).toFixed(1), (gzipSync(code).length / 1000).toFixed(1)];
    }),
  );
}
