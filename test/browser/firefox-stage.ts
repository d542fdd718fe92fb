import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type BoardServer, startBoardServer } from '../../tools/browser/board-server.ts';
import { type ExtendedFirefox, startFirefox } from '../../tools/browser/firefox.ts';

/** A Firefox with the extension and the server that plays the boards, there while the tests of a file run. */
export interface FirefoxStage {
  readonly server: BoardServer;
  readonly firefox: ExtendedFirefox;
}

/** Starts both before the file's tests and ends them afterwards; the fields are filled once a test runs. */
export function withFirefox(): FirefoxStage {
  const stage: { server?: BoardServer; firefox?: ExtendedFirefox } = {};
  beforeAll(async () => {
    stage.server = await startBoardServer();
    stage.firefox = await startFirefox(stage.server.proxyPort);
  });
  afterAll(async () => {
    await stage.firefox?.close();
    await stage.server?.close();
  });
  return stage as FirefoxStage;
}

export const textOf = (place: Page | Frame): Promise<string> =>
  place.evaluate(() => document.body.textContent ?? '');

/** Clicks the button of this accessible name. */
export async function press(place: Page | Frame, name: string): Promise<void> {
  await place.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}
