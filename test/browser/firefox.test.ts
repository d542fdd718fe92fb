import type { Frame } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { press, textOf, withFirefox } from './firefox-stage.ts';
import { patience } from './panel.ts';
import { engineer } from './people.ts';
import { greenhouse, posting } from './sample-pages.ts';

/** The main job once through in Firefox: recognise, panel, "I have", save, list. */

const stage = withFirefox();

const fitIn = async (panel: Frame): Promise<number> =>
  Number(/(\d+) of 100/.exec(await textOf(panel))?.[1] ?? Number.NaN);

test('the main job works in Firefox', async () => {
  const profilePage = await stage.firefox.openExtensionPage('profile.html');
  await profilePage.evaluate(`browser.storage.local.set(${JSON.stringify({ profile: engineer })})`);

  stage.server.serve(greenhouse);
  const page = await stage.firefox.browser.newPage();
  await page.goto(greenhouse.url);
  const panel = await stage.firefox.panelOn(page);
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

  const list = await stage.firefox.openExtensionPage('saved.html');
  await expect.poll(() => textOf(list), patience).toContain(posting.title);
  await list.locator('tr[data-id] a').click();
  await expect.poll(() => textOf(list), patience).toContain('3 of 3 required met');
});
