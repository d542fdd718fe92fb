import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BoardServer, startBoardServer } from '../../tools/browser/board-server.ts';
import { type ExtendedFirefox, startFirefox } from '../../tools/browser/firefox.ts';
import { patience } from './panel.ts';
import { engineer } from './people.ts';
import { greenhouse, posting } from './sample-pages.ts';

/** The main job once through in Firefox: recognise, panel, "I have", save, list. */

let server: BoardServer;
let firefox: ExtendedFirefox;
beforeAll(async () => {
  server = await startBoardServer();
  firefox = await startFirefox(server.proxyPort);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const textOf = (place: Page | Frame): Promise<string> =>
  place.evaluate(() => document.body.textContent ?? '');
const fitIn = async (panel: Frame): Promise<number> =>
  Number(/(\d+) of 100/.exec(await textOf(panel))?.[1] ?? Number.NaN);

async function press(place: Page | Frame, name: string): Promise<void> {
  await place.locator(`::-p-aria([name="${name}"][role="button"])`).click();
}

test('the main job works in Firefox', async () => {
  const profilePage = await firefox.openExtensionPage('profile.html');
  await profilePage.evaluate(`browser.storage.local.set(${JSON.stringify({ profile: engineer })})`);

  server.serve(greenhouse);
  const page = await firefox.browser.newPage();
  await page.goto(greenhouse.url);
  const panel = await firefox.panelOn(page);
  await expect.poll(() => textOf(panel), patience).toContain('2 of 3 required');

  await panel.locator('button').click();
  await expect.poll(() => textOf(panel), patience).toContain(posting.required[3]);
  const before = await fitIn(panel);
  await press(panel, 'I have Terraform');
  await expect.poll(() => fitIn(panel), patience).toBeGreaterThan(before);
  const names = await page.evaluate(() => [...CSS.highlights.keys()].sort());
  expect(names).toEqual(expect.arrayContaining(['rolemark-met', 'rolemark-missing']));
  await press(panel, 'Save');
  await expect.poll(() => textOf(panel), patience).toContain('Saved to your list.');

  const list = await firefox.openExtensionPage('saved.html');
  await expect.poll(() => textOf(list), patience).toContain(posting.title);
  expect(await textOf(list)).toContain('3 of 3 required met');
});
