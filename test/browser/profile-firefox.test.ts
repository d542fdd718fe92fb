import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { textOf, withFirefox } from './firefox-stage.ts';
import { patience } from './panel.ts';
import { greenhouse } from './sample-pages.ts';

/** From a résumé to the first match in Firefox. */

const stage = withFirefox();

const fixture = (path: string): string =>
  fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));

async function choose(page: Page, path: string): Promise<void> {
  const input = (await page.waitForSelector(
    'input[aria-label="Résumé file"]',
  )) as ElementHandle<HTMLInputElement> | null;
  await input!.uploadFile(path);
}

test('a résumé as PDF is read, reviewed, added, and compared with a posting', async () => {
  const page = await stage.firefox.openExtensionPage('profile.html');
  await expect.poll(() => textOf(page), patience).toContain('Start from your résumé');
  await choose(page, fixture('bad-resumes/encrypted.pdf'));
  await expect.poll(() => textOf(page), patience).toContain('locked with a password');
  await choose(page, fixture('resumes/data-scientist/latex-columns.pdf'));
  await expect.poll(() => textOf(page), patience).toContain('What your résumé says');
  expect(await textOf(page)).toContain('Cleaned data with pandas and SQL');
  const label = /Add \d+ things to my profile/.exec(await textOf(page))?.[0];
  await page.locator(`::-p-aria([name="${label}"][role="button"])`).click();
  await expect.poll(() => textOf(page), patience).toMatch(/Your \d\d skills/);

  stage.server.serve(greenhouse);
  const board = await stage.firefox.browser.newPage();
  await board.goto(greenhouse.url);
  const panel = await stage.firefox.panelOn(board);
  await expect
    .poll(() => panel.evaluate(() => document.body.textContent ?? ''), patience)
    .toMatch(/\d of 3 required/);
});
