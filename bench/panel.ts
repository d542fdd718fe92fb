import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import {
  type BoardServer,
  type ServedPage,
  startBoardServer,
} from '../tools/browser/board-server.ts';
import { chromeBuild, startChromium } from '../tools/browser/chromium.ts';
import { corpusFolder } from '../tools/corpus.ts';
import { pageOfText } from '../tools/text-page.ts';
import { inMs, median } from './measure.ts';
import { buildForPanelBench, emptyHost, startMark } from './panel-build.ts';
import { benchClicks } from './panel-clicks.ts';
import { printTable } from './table.ts';

const rounds = 20;
/** The first rounds fill the browser's caches of compiled code. */
const warmUp = 4;

const demoFile = (name: string): string =>
  fileURLToPath(new URL(`../tools/demo-files/${name}`, import.meta.url));

/** From the content script's first line to a drawn panel with verdicts, beside an empty React page in such a frame. */
export async function benchPanel(): Promise<void> {
  if (!existsSync(chromeBuild)) {
    console.log('panel: skipped, there is no build (npm run build)');
    return;
  }
  const folder = await buildForPanelBench();
  const server = await startBoardServer();
  const chromium = await startChromium({ port: server.port, extension: folder });
  await chromium.giveProfile(JSON.parse(await readFile(demoFile('profile.json'), 'utf8')));
  const page = await chromium.context.newPage();
  const pages = await pagesOf(server);
  const times = new Map(pages.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, url } of pages) {
      await page.goto(url);
      const time = await readyAfter(page);
      if (round >= warmUp) times.get(name)?.push(time);
    }
  }
  await page.goto(pages[1]!.url);
  await readyAfter(page);
  await benchClicks(page, page.frames().find((frame) => isOurs(frame.url()))!);
  await chromium.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });

  const floor = median(times.get(emptyName) ?? []);
  printTable(
    `From injection to what is drawn in the frame, ${rounds - warmUp} loads each, in turns (ms)`,
    ['', 'median', 'worst', '×'],
    [...times].map(([name, list]) => {
      const middle = median(list);
      return [name, inMs(middle), inMs(Math.max(...list)), (middle / floor).toFixed(2)];
    }),
  );
}

const isOurs = (url: string): boolean => /\/(?:panel|empty)\.html/.test(url);

const emptyName = 'empty React page';

async function pagesOf(server: BoardServer): Promise<{ name: string; url: string }[]> {
  const served: (ServedPage & { name: string })[] = [
    {
      name: emptyName,
      url: `https://${emptyHost}/`,
      html: await readFile(demoFile('posting.html'), 'utf8'),
    },
    {
      name: 'panel on the demo posting',
      url: 'https://job-boards.greenhouse.io/harbourtide/jobs/4417',
      html: await readFile(demoFile('posting.html'), 'utf8'),
    },
  ];
  const corpus = corpusFolder();
  if (corpus !== null) {
    const seed = await readFile(join(corpus, 'seed-astronomer.txt'), 'utf8');
    served.push({
      name: 'panel on the seed posting',
      url: 'https://job-boards.greenhouse.io/astronomer/jobs/1',
      html: pageOfText(seed, 'Software Engineer'),
    });
  }
  for (const one of served) server.serve(one);
  return served.map(({ name, url }) => ({ name, url }));
}

/** Milliseconds from the content script's mark to the frame's own note that it is drawn. */
async function readyAfter(page: Page): Promise<number> {
  const frame =
    page.frames().find((one) => isOurs(one.url())) ??
    (await page.waitForEvent('framenavigated', (one) => isOurs(one.url())));
  await frame.waitForFunction(() => 'readyAt' in globalThis);
  const readyAt = await frame.evaluate(
    () => (globalThis as unknown as { readyAt: number }).readyAt,
  );
  const startedAt = await page.evaluate(
    (name) => performance.timeOrigin + performance.getEntriesByName(name)[0]!.startTime,
    startMark,
  );
  return readyAt - startedAt;
}
