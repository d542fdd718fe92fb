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
      await chromium.desk.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('rolemark');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const database = opening.result;
              const names = [...database.objectStoreNames];
              if (names.length === 0) return resolve();
              const work = database.transaction(names, 'readwrite');
              for (const name of names) work.objectStore(name).clear();
              work.oncomplete = () => {
                database.close();
                resolve();
              };
            };
          }),
      );
    },
    async close() {
      await chromium.close();
      await server.close();
    },
  };
}
