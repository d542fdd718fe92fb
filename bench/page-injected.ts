import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { startBoardServer } from '../tools/browser/board-server.ts';
import { chromeBuild, startChromium } from '../tools/browser/chromium.ts';
import { ownWorldOf } from '../tools/browser/own-world.ts';
import { inMs, median } from './measure.ts';
import { printTable } from './table.ts';

/** The built extension at work, as the browser itself records it. */

const host = 'page.rolemark.test';
/** The posting pages whose trace is looked through for forced layout. */
const postings = ['boards/linkedin.html', 'boards/seek.html'];
/** So many pages are in one record: the browser keeps it until it is asked for. */
const batch = 40;
/** For the scripts that are brought after the first look. */
const settling = 40;
/** Long enough for a detector that watches an empty page. */
const patience = 11_000;
/** A task that holds the page for longer is a long one (the browsers' own measure), in microseconds. */
const longTask = 50_000;

/** One entry of the browser's record; times in microseconds. */
interface Entry {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

export async function benchInjected(corpus: string): Promise<void> {
  if (!existsSync(chromeBuild)) {
    console.log('page: the injected script is skipped, there is no build (npm run build)');
    return;
  }
  const extension = await grantedEverywhere();
  const server = await startBoardServer();
  const chromium = await startChromium({ port: server.port, extension });
  const debug = await chromium.context.browser()!.newBrowserCDPSession();
  const page = await chromium.context.newPage();
  const open = async (file: string, path: string): Promise<void> => {
    const url = `https://${host}/${path}`;
    const headers = { 'content-security-policy': "script-src 'none'; frame-src 'none'" };
    server.serve({ url, html: readFileSync(join(corpus, file), 'utf8'), headers });
    await page.goto(url, { waitUntil: 'load' }).catch(() => undefined);
    await page.waitForTimeout(settling);
  };
  const files = readdirSync(join(corpus, 'ordinary-pages'));
  const entries: Entry[] = [];
  let brought = 0;
  let watched = 0;
  for (let first = 0; first < files.length; first += batch) {
    const traced = await record(debug, async () => {
      for (const [index, file] of files.slice(first, first + batch).entries()) {
        await open(`ordinary-pages/${file}`, `news/${first + index}`);
        const { hasReader, observers } = await ownWorldOf(page);
        if (hasReader) brought++;
        else if (observers > 0) watched++;
      }
    });
    entries.push(...injectedBy(traced));
  }
  const left = await stillObserving(page);
  const times = entries.map(({ dur = 0 }) => dur / 1000);
  printTable(
    `The injected detector on ${files.length} ordinary pages, by the browser's own record`,
    [
      'runs',
      'median ms',
      'worst ms',
      'long tasks',
      'reader brought',
      'watched at first',
      'in the end',
    ],
    [
      [
        times.length,
        inMs(median(times)),
        inMs(Math.max(...times)),
        entries.filter(({ dur = 0 }) => dur > longTask).length,
        brought,
        watched,
        left,
      ],
    ],
  );
  await printForced(debug, open);
  await chromium.close();
  await server.close();
  await rm(extension, { recursive: true });
}

async function stillObserving(page: Page): Promise<number> {
  await page.waitForTimeout(patience);
  return (await ownWorldOf(page)).observers;
}

/** The build, with the detector declared for the host that plays all pages: a prompt would have to be answered. */
async function grantedEverywhere(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rolemark-bench-'));
  await cp(chromeBuild, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.content_scripts[0].matches.push(`https://${host}/*`);
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}

const isScriptOf =
  (name: string) =>
  ({ name: kind, args }: Entry): boolean =>
    kind === 'EvaluateScript' && args.data?.url?.endsWith(name) === true;

const injectedBy = (entries: readonly Entry[]): Entry[] =>
  entries.filter(isScriptOf('/detector.js'));

/** What the browser records while the work is done. */
async function record(debug: CDPSession, work: () => Promise<void>): Promise<Entry[]> {
  const entries: Entry[] = [];
  const collect = ({ value }: { value: object[] }): void => {
    entries.push(...(value as Entry[]));
  };
  debug.on('Tracing.dataCollected', collect);
  const traceConfig = { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] };
  await debug.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  await work();
  const complete = new Promise((resolve) => debug.once('Tracing.tracingComplete', resolve));
  await debug.send('Tracing.end');
  await complete;
  debug.off('Tracing.dataCollected', collect);
  return entries;
}

/** Layout that was asked for by the extension's own code shows as layout within it. */
async function printForced(
  debug: CDPSession,
  open: (file: string, path: string) => Promise<void>,
): Promise<void> {
  const rows = [];
  for (const [index, file] of postings.entries()) {
    const entries = await record(debug, () => open(file, `jobs/${index}-engineer`));
    const own = [
      ...injectedBy(entries),
      ...entries.filter(isScriptOf('/reader.js')),
      ...entries.filter(isScriptOf('/links.js')),
    ];
    const forced = entries.filter(
      ({ name, ts, tid }) =>
        (name === 'Layout' || name === 'UpdateLayoutTree') &&
        own.some((one) => one.tid === tid && one.ts <= ts && ts <= one.ts + (one.dur ?? 0)),
    );
    rows.push([file, own.length, forced.length]);
  }
  printTable(
    'Layout forced while a posting is read, by the same record',
    ['page', 'scripts run', 'layouts within them'],
    rows,
  );
}
