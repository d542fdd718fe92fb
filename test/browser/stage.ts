import type { Page } from 'playwright-core';
import {
  type BoardServer,
  type ServedPage,
  startBoardServer,
} from '../../tools/browser/board-server.ts';
import {
  type ChromiumSetup,
  type ExtendedChromium,
  startChromium,
} from '../../tools/browser/chromium.ts';
import { engineer } from './people.ts';

/** A Chromium with the extension and a server that every host name leads to. */
export interface Stage {
  readonly server: BoardServer;
  readonly chromium: ExtendedChromium;
  /** Serves the page and opens it in a tab. */
  open(page: ServedPage): Promise<Page>;
  /** The profile of the sample engineer, as on the first day; nothing saved. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(setup: Omit<ChromiumSetup, 'port'> = {}): Promise<Stage> {
  const server = await startBoardServer();
  const chromium = await startChromium({ ...setup, port: server.port });
  await chromium.giveProfile(engineer);
  return {
    server,
    chromium,
    async open(served) {
      server.serve(served);
      const page = await chromium.context.newPage();
      await page.goto(served.url);
      return page;
    },
    async reset() {
      for (const page of chromium.context.pages()) if (page !== chromium.desk) await page.close();
      await chromium.giveProfile(engineer);
      await chromium.desk.evaluate(emptyDatabase);
    },
    async close() {
      await chromium.close();
      await server.close();
    },
  };
}

/** Runs in a page of the extension. It must not make the database, and must let go of it, or the pages wait for it. */
async function emptyDatabase(): Promise<void> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'rolemark')) return;
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('rolemark');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const work = database.transaction([...database.objectStoreNames], 'readwrite');
      for (const name of database.objectStoreNames) work.objectStore(name).clear();
      work.oncomplete = () => resolve();
      work.onerror = () => reject(work.error);
      database.close();
    };
  });
}
