import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  currentProfileSchema,
  type Profile,
  plainSkill,
  profileSchema,
} from '../src/profile/profile.ts';
import { savedVersion } from '../src/saved/saved-posting.ts';
import { startBoardServer } from '../tools/browser/board-server.ts';
import { chromeBuild, type ExtendedChromium, startChromium } from '../tools/browser/chromium.ts';
import { openVocabularyFiles } from '../tools/open-vocabulary.ts';
import { inMs, median } from './measure.ts';
import { makeList, readSource } from './saved-list.ts';
import { printTable } from './table.ts';

const lengths = [100, 1_000, 10_000];
const patience = 300_000;

/** The saved list in the browser at 100, 1,000 and 10,000 postings: what a person waits for, and the memory. */
export async function benchSaved(): Promise<void> {
  if (!existsSync(chromeBuild)) {
    console.log('saved: skipped, there is no build (npm run build)');
    return;
  }
  const vocabulary = openVocabularyFiles();
  const profile = profileSchema.parse(
    JSON.parse(
      await readFile(new URL('../tools/demo-files/profile.json', import.meta.url), 'utf8'),
    ),
  );
  const source = readSource(vocabulary, profile);
  const rows: (string | number)[][] = [];
  for (const length of lengths) {
    const path = join(tmpdir(), `rolemark-bench-${length}-${process.pid}.json`);
    const list = await makeList(source, length);
    await writeFile(
      path,
      JSON.stringify({
        rolemark: 'saved',
        version: savedVersion,
        exportedAt: new Date().toISOString(),
        ...list,
      }),
    );
    rows.push([length, ...(await measure(path, profile))]);
    await rm(path);
  }
  printTable(
    'The saved list in Chromium (ms; memory of the page in MB)',
    [
      'postings',
      'import',
      'rows',
      'all',
      'search',
      'filter',
      'rescore 1',
      'rescore 2',
      'export',
      'MB',
    ],
    rows,
  );
  console.log(
    'rows: from opening to rows that can be used; all: until all text can be searched and is scored; search: typing a word; rescore 1, 2: one skill added that few, that many postings ask for.',
  );
}

async function measure(path: string, profile: Profile): Promise<string[]> {
  const server = await startBoardServer();
  const chromium = await startChromium({ port: server.port });
  try {
    await chromium.giveProfile(profile);
    const files = await chromium.openExtensionPage('saved.html#files');
    const imported = await importList(files, path);
    await files.close();
    // The first opening scores everything and keeps the scores; the later ones are what a person has every day.
    const first = await openList(chromium);
    await isComplete(first);
    await first.waitForTimeout(3_000);
    await first.close();
    const list = await openList(chromium);
    const rows = await sinceStart(list);
    await isComplete(list);
    const all = await sinceStart(list);
    const search = await timed(list, typeWord, 7);
    const filter = await timed(list, toggleFilter, 6);
    const rescores = [];
    for (const skill of ['kubernetes', 'statistics']) {
      rescores.push(await rescore(list, chromium, profile, skill));
    }
    const memory = await memoryOf(list);
    const exported = await exportList(chromium);
    return [...[imported, rows, all, search, filter, ...rescores, exported].map(inMs), memory];
  } finally {
    await chromium.close();
    await server.close();
  }
}

async function importList(page: Page, path: string): Promise<number> {
  await page.locator('input[type=file]').setInputFiles(path);
  const agree = page.getByRole('button', { name: 'Bring it in' });
  await agree.waitFor({ timeout: patience });
  const started = performance.now();
  await agree.click();
  await page.getByText(/postings? added/).waitFor({ timeout: patience });
  return performance.now() - started;
}

async function openList(chromium: ExtendedChromium): Promise<Page> {
  const list = await chromium.openExtensionPage('saved.html');
  await list.locator('tr[data-id]').first().waitFor({ timeout: patience });
  return list;
}

const sinceStart = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** Until the insight can be made, everything is read and scored. */
async function isComplete(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('main [data-stage]')?.getAttribute('data-stage') === 'all',
    undefined,
    { timeout: patience },
  );
}

/** The middle time of some runs of what is done in the page, each up to the frame after it. */
async function timed(
  page: Page,
  work: (run: number) => Promise<number>,
  runs: number,
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await page.evaluate(work, run));
  return median(times);
}

/** Types a word into the search field, as its keys would. */
async function typeWord(run: number): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  const said = () => document.querySelector('[role=status]:not(:empty)')?.textContent ?? '';
  const word = ['python', 'analys', 'engineer', 'kubern', 'data an', 'manager', 'sql'][run % 7]!;
  set.call(field, '');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 300));
  const before = said();
  const started = performance.now();
  set.call(field, word);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  while (said() === before && performance.now() - started < 3_000) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return performance.now() - started;
}

/** Sorts by another column, which passes through filters, sorting and drawing. */
async function toggleFilter(run: number): Promise<number> {
  const heads = [...document.querySelectorAll<HTMLButtonElement>('th button')];
  const started = performance.now();
  heads[run % heads.length]!.click();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - started;
}

/** From the profile's change to the scores that are shown, by the marks that the page sets. */
async function rescore(
  list: Page,
  chromium: ExtendedChromium,
  profile: Profile,
  skill: string,
): Promise<number> {
  const before = await list.evaluate(() => performance.getEntriesByName('rolemark-scored').length);
  const changed = { ...profile, skills: [...profile.skills, plainSkill(skill)] };
  await chromium.giveProfile(currentProfileSchema.parse(changed));
  await list.waitForFunction(
    (count) => performance.getEntriesByName('rolemark-scored').length > count,
    before,
    { timeout: patience },
  );
  return list.evaluate(() => performance.getEntriesByName('rolemark-scored').at(-1)!.duration);
}

async function exportList(chromium: ExtendedChromium): Promise<number> {
  const files = await chromium.openExtensionPage('saved.html#files');
  const button = files.getByRole('button', { name: 'Rolemark file' });
  await button.waitFor({ timeout: patience });
  const started = performance.now();
  const [download] = await Promise.all([
    files.waitForEvent('download', { timeout: patience }),
    button.click(),
  ]);
  await download.path();
  const time = performance.now() - started;
  await files.close();
  return time;
}

async function memoryOf(page: Page): Promise<string> {
  const debug = await page.context().newCDPSession(page);
  await debug.send('HeapProfiler.collectGarbage');
  const { usedSize } = await debug.send('Runtime.getHeapUsage');
  return (usedSize / 1e6).toFixed(0);
}
