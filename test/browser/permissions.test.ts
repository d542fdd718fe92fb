import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Display, hasDisplay, openDisplay } from './display.ts';
import { openPanelOn, panelFrames, panelOn, patience, pillIn } from './panel.ts';
import { popupSays, press } from './popup.ts';
import { greenhouse, noPosting, withJsonLd, withMicrodata } from './sample-pages.ts';
import { openStage, type Stage } from './stage.ts';

/** Where the panel comes by itself is the person's to say, and to take back. Prompts are answered on a real display. */

if (!hasDisplay) {
  console.log('Permissions are not tested here: that needs Linux with Xvfb and xdotool.');
}

let display: Display;
let stage: Stage;
beforeAll(async () => {
  if (!hasDisplay) return;
  display = await openDisplay();
  stage = await openStage({ headless: false, display: display.name });
});
afterAll(async () => {
  await stage?.close();
  display?.close();
});
beforeEach(async () => {
  if (!hasDisplay) return;
  await stage.reset();
  await stage.chromium.desk.evaluate(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    const declared = new Set(
      chrome.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches),
    );
    const granted = origins.filter((origin) => !declared.has(origin));
    if (granted.length > 0) await chrome.permissions.remove({ origins: granted });
    await chrome.storage.local.remove('muted-sites');
  });
  await expect.poll(registered, patience).toEqual([]);
});

/** The sites that the detector is registered for at run time. */
const registered = (): Promise<string[]> =>
  stage.chromium.desk.evaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches ?? []).sort();
  });

/** The browser hears no key in its question for a moment, lest one be pressed by mistake. */
const deafness = 1500;

/** The browser's own question has no handle: its button is reached by the keyboard. */
async function accept(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, deafness));
  await display.press('Tab');
  await display.press('Return');
  await expect.poll(isRegistered, patience).toBe(true);
}

const isRegistered = async (): Promise<boolean> => (await registered()).length > 0;
const host = new URL(withJsonLd.url).hostname;

const settingsPage = async (): Promise<Page> => {
  const page = await stage.chromium.openExtensionPage('settings.html');
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  return page;
};

describe.skipIf(!hasDisplay)('a site', () => {
  test('is granted on the settings page, read by itself, and taken back', async () => {
    const settings = await settingsPage();
    await settings.getByLabel('Site to add').fill(withJsonLd.url);
    await settings.bringToFront();
    await settings.getByRole('button', { name: 'Add site' }).click();
    await accept();
    await settings.getByText(host, { exact: true }).waitFor();
    expect(await registered()).toEqual([`http://${host}/*`, `https://${host}/*`]);

    const page = await stage.open(withJsonLd);
    await pillIn(await panelOn(page)).waitFor();
    const other = await stage.open(withMicrodata);
    expect(panelFrames(other)).toEqual([]);

    await settings.bringToFront();
    await settings.getByRole('button', { name: `Remove ${host}` }).click();
    await settings.getByText('No sites yet.').waitFor();
    await expect.poll(registered, patience).toEqual([]);
    await page.reload();
    await page.waitForLoadState('load');
    expect(panelFrames(page)).toEqual([]);
  });

  test('is granted from the popup', async () => {
    const page = await stage.open(withJsonLd);
    const popup = await stage.chromium.openPopup(page);
    await popupSays(popup, `${host} is read when you click.`);
    // A browser grants nothing without a click: the key is one.
    await popup.evaluate(
      `[...document.querySelectorAll('button')].find((one) => one.innerText === 'Read it always').focus()`,
    );
    await display.press('Return');
    await accept();
    expect(await registered()).toEqual([`http://${host}/*`, `https://${host}/*`]);
    await page.reload();
    await pillIn(await panelOn(page)).waitFor();
  });

  test('that is no name is refused in plain words', async () => {
    const settings = await settingsPage();
    for (const [typed, words] of [
      ['my jobs', 'This is not the name of a site.'],
      ['https://boards.greenhouse.io/x', 'boards.greenhouse.io is a known job board'],
    ] as const) {
      await settings.getByLabel('Site to add').fill(typed);
      await settings.getByRole('button', { name: 'Add site' }).click();
      await settings.getByRole('alert').filter({ hasText: words }).waitFor();
    }
    expect(await registered()).toEqual([]);
  });
});

describe.skipIf(!hasDisplay)('every site', () => {
  test('is granted and taken back by one switch; pages without a posting stay as they are', async () => {
    const settings = await settingsPage();
    await settings.bringToFront();
    const all = settings.getByRole('switch', { name: 'Look for postings on every site' });
    await all.click();
    await accept();
    await expect.poll(() => all.isChecked(), patience).toBe(true);
    const page = await stage.open(withMicrodata);
    await pillIn(await panelOn(page)).waitFor();
    const ordinary = await stage.open({ ...noPosting, url: 'https://soup.example/today' });
    await ordinary.waitForTimeout(500);
    expect(panelFrames(ordinary)).toEqual([]);

    await settings.bringToFront();
    await all.click();
    await expect.poll(registered, patience).toEqual([]);
    await expect.poll(() => all.isChecked(), patience).toBe(false);
  });

  test("is given up in the browser's own settings, and the page follows", async () => {
    const settings = await settingsPage();
    await settings.bringToFront();
    const all = settings.getByRole('switch', { name: 'Look for postings on every site' });
    await all.click();
    await accept();
    await stage.chromium.desk.evaluate(() =>
      chrome.permissions.remove({ origins: ['https://*/*', 'http://*/*'] }),
    );
    await expect.poll(() => all.isChecked(), patience).toBe(false);
    await expect.poll(registered, patience).toEqual([]);
  });
});

describe.skipIf(!hasDisplay)('a muted site', () => {
  const board = new URL(greenhouse.url).hostname;

  test('is muted from the panel, left alone, read on a click, and unmuted in the settings', async () => {
    const page = await stage.open(greenhouse);
    const panel = await openPanelOn(page);
    await panel.getByRole('button', { name: 'More', exact: true }).click();
    await panel.getByRole('button', { name: 'Leave me alone on this site' }).click();
    await expect.poll(() => panelFrames(page), patience).toEqual([]);

    await page.reload();
    await page.waitForTimeout(500);
    expect(panelFrames(page)).toEqual([]);
    const popup = await stage.chromium.openPopup(page);
    await popupSays(popup, /2 of 3 required met/);
    await popupSays(popup, `${board} is muted`);
    await press(popup, 'Open the panel');
    await panelOn(page);

    const settings = await settingsPage();
    await settings.getByRole('button', { name: `Unmute ${board}` }).click();
    await settings.getByText('No site is muted.').waitFor();
    await page.reload();
    await pillIn(await panelOn(page)).waitFor();
  });

  test('is muted from the popup', async () => {
    const page = await stage.open(greenhouse);
    const popup = await stage.chromium.openPopup(page);
    await popupSays(popup, `${board} is read without a click.`);
    await press(popup, 'Mute');
    await popupSays(popup, `${board} is muted`);
  });
});

test.skipIf(!hasDisplay)('the settings page switches the colours', async () => {
  const settings = await settingsPage();
  const colours = settings.getByRole('switch', { name: 'Colour words on the page' });
  await expect.poll(() => colours.isChecked(), patience).toBe(true);
  await colours.click();
  const kept = await settings.evaluate(() => chrome.storage.local.get('colours'));
  expect(kept).toEqual({ colours: false });
});
