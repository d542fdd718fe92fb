import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { startBoardServer } from './board-server.ts';
import { type ExtendedChromium, startChromium } from './chromium.ts';

export interface Losses {
  readonly kills: number;
  /** Writes that the extension said were done. */
  readonly acknowledged: number;
  /** Of those, how many were not there, or older, after the browser had started again. */
  readonly lost: number;
  /** Postings without a text, or texts without a posting. */
  readonly half: number;
  /** Records that are not what was written. */
  readonly damaged: number;
}

interface Kept {
  readonly postings: readonly {
    readonly id: string;
    readonly title: string;
    readonly texts: readonly string[];
  }[];
  readonly texts: readonly { readonly id: string; readonly of: string; readonly blocks: number }[];
}

const blocks = 40;

/**
 * Starts the browser, lets the extension save one posting after another by its own way, kills the browser's
 * process at a random moment, starts it again and looks at what is kept; many times over.
 * @param profileFolder where the browser keeps its data over all starts
 */
export async function killWhileWriting(profileFolder: string, kills: number): Promise<Losses> {
  const server = await startBoardServer();
  const acknowledged = new Map<string, string>();
  const sums = { lost: 0, half: 0, damaged: 0 };
  let round = 0;
  try {
    for (; round <= kills; round++) {
      const chromium = await startChromium({ port: server.port, profileFolder });
      const kept = await chromium.desk.evaluate(readKept);
      for (const [id, title] of acknowledged) {
        if (!kept.postings.some((one) => one.id === id && one.title === title)) sums.lost += 1;
      }
      const { half, damaged } = check(kept);
      sums.half += half;
      sums.damaged += damaged;
      if (round === kills) await chromium.close();
      else await writeUntilKilled(chromium, round, acknowledged);
    }
  } finally {
    await server.close();
  }
  return { kills, acknowledged: acknowledged.size, ...sums };
}

function check({ postings, texts }: Kept): { half: number; damaged: number } {
  const ids = new Set(postings.map(({ id }) => id));
  const textIds = new Set(texts.map(({ id }) => id));
  const half =
    postings.filter((one) => !one.texts.every((text) => textIds.has(text))).length +
    texts.filter(({ of }) => !ids.has(of)).length;
  return { half, damaged: texts.filter((text) => text.blocks !== blocks).length };
}

async function writeUntilKilled(
  chromium: ExtendedChromium,
  round: number,
  acknowledged: Map<string, string>,
): Promise<void> {
  const writer: Page = chromium.desk;
  await writer.exposeFunction('acknowledge', (id: string, title: string) => {
    acknowledged.set(id, title);
  });
  const browserProcess = await processOf(chromium);
  writer.evaluate(writeOnAndOn, { round, blocks }).catch(() => undefined);
  await wait(30 + Math.random() * 400);
  const closed = new Promise((resolve) => chromium.context.once('close', resolve));
  process.kill(browserProcess, 'SIGKILL');
  await closed;
  await chromium.close();
}

async function processOf(chromium: ExtendedChromium): Promise<number> {
  const debug = await chromium.context.browser()!.newBrowserCDPSession();
  const { processInfo } = await debug.send('SystemInfo.getProcessInfo');
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (browser === undefined) throw new Error('The browser does not tell its process.');
  return browser.id;
}

/** In a page of the extension: saves ten postings over and over, each time with another text. */
async function writeOnAndOn({ round, blocks }: { round: number; blocks: number }): Promise<void> {
  const tell = (globalThis as unknown as { acknowledge(id: string, title: string): void })
    .acknowledge;
  const counts = { met: 0, partly: 0, missing: 0, judge: 0 };
  for (let turn = 0; ; turn++) {
    const company = `Company ${turn % 10}`;
    const title = `Pilot ${round}-${turn}`;
    const text = `${title} `.repeat(20);
    const reply = await chrome.runtime.sendMessage({
      type: 'save-posting',
      url: `https://jobs.example/${round}/${turn}`,
      posting: {
        title,
        company,
        locations: ['Hull'],
        workplace: null,
        employmentTypes: [],
        salary: null,
        postedOn: null,
        validThrough: null,
        language: 'en',
        source: 'page',
        sections: [],
        requirements: [],
      },
      blocks: Array.from({ length: blocks }, (_, id) => ({ id, kind: 'text', level: 0, text })),
      match: { verdicts: [], required: counts, preferred: counts, fit: null, wishes: [] },
    });
    if (reply?.ok) tell(reply.id, title);
  }
}

/** In a page of the extension: what the database holds. It must not make the database. */
async function readKept(): Promise<Kept> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'rolemark')) return { postings: [], texts: [] };
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('rolemark');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const work = opening.result.transaction(['postings', 'texts']);
      const postings = work.objectStore('postings').getAll();
      const texts = work.objectStore('texts').getAll();
      work.onerror = () => reject(work.error);
      work.oncomplete = () => {
        opening.result.close();
        resolve({
          postings: postings.result.map((row) => ({
            id: row.id,
            title: row.facts?.title,
            texts: (row.texts ?? []).map((one: { text: string }) => one.text),
          })),
          texts: texts.result.map((row) => ({
            id: row.id,
            of: row.of,
            blocks: row.blocks?.length ?? 0,
          })),
        });
      };
    };
  });
}
