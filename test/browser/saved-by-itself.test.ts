import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Display, hasDisplay, openDisplay } from './display.ts';
import { patience } from './panel.ts';
import { popupSays } from './popup.ts';
import { greenhouse, posting } from './sample-pages.ts';
import { openStage, type Stage } from './stage.ts';

/** What is saved by a key or a menu, and what comes by the clock. On a display of its own. Linux only. */

if (!hasDisplay) {
  console.log('Keys, reminders and copies are not tested here: that needs Xvfb and xdotool.');
}

let display: Display;
let stage: Stage;
let folder: string;
let downloads: string;
beforeAll(async () => {
  if (!hasDisplay) return;
  folder = await mkdtemp(join(tmpdir(), 'rolemark-by-itself-'));
  downloads = join(folder, 'downloads');
  await mkdir(join(folder, 'Default'));
  await writeFile(
    join(folder, 'Default', 'Preferences'),
    JSON.stringify({ download: { default_directory: downloads, prompt_for_download: false } }),
  );
  display = await openDisplay();
  stage = await openStage({ headless: false, display: display.name, profileFolder: folder });
  // Else the files go where the driver of the browser wants them, under names that it makes up.
  const debug = await stage.chromium.context.browser()!.newBrowserCDPSession();
  await debug.send('Browser.setDownloadBehavior', { behavior: 'default' });
});
afterAll(async () => {
  await stage?.close();
  display?.close();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});
beforeEach(async () => {
  if (hasDisplay) await stage.reset();
});

/** The browser hears no key in its question for a moment, lest one be pressed by mistake. */
const deafness = 1500;

async function accept(permission: 'downloads' | 'notifications'): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, deafness));
  await display.press('Tab');
  await display.press('Return');
  await expect.poll(() => isGranted(permission), patience).toBe(true);
}

const isGranted = (permission: chrome.runtime.ManifestOptionalPermission): Promise<boolean> =>
  stage.chromium.desk.evaluate(
    (name) => chrome.permissions.contains({ permissions: [name] }),
    permission,
  );

async function openFrontPosting(): Promise<Page> {
  const page = await stage.open(greenhouse);
  await page.bringToFront();
  return page;
}

async function openKept(): Promise<Page> {
  const list = await stage.chromium.openExtensionPage('saved.html');
  await list.getByRole('link', { name: posting.title, exact: true }).click();
  await list.getByRole('heading', { level: 1, name: posting.title }).waitFor();
  return list;
}

async function saveByKey(): Promise<void> {
  await openFrontPosting();
  const popup = stage.chromium.waitForPopup();
  await display.press('alt+shift+s');
  await popupSays(await popup, /Saved today/);
}

describe.skipIf(!hasDisplay)('a posting is saved', () => {
  test('by the key for it, and once only', async () => {
    await saveByKey();
    await openKept();
  });

  test("by the page's menu; the choice in the menu is played in the worker", async () => {
    await openFrontPosting();
    const popup = stage.chromium.waitForPopup();
    const worker = stage.chromium.context.serviceWorkers()[0];
    expect(worker, 'the worker is there').toBeDefined();
    await worker!.evaluate(() => {
      // An event of the browser's can be played, though its types do not say so.
      const { onClicked } = chrome.contextMenus as unknown as {
        readonly onClicked: { dispatch(info: unknown): void };
      };
      onClicked.dispatch({ menuItemId: 'save-posting' });
    });
    await popupSays(await popup, /Saved today/);
    await openKept();
  });
});

describe.skipIf(!hasDisplay)('by the clock', () => {
  test('the list is copied to a file, from which it comes back', async () => {
    await saveByKey();
    const files = await stage.chromium.openExtensionPage('saved.html#files');
    await files.bringToFront();
    await files.getByRole('combobox', { name: 'Copy the list' }).click();
    await files.getByRole('option', { name: 'Every day' }).click();
    await accept('downloads');
    const alarm = await stage.chromium.desk.evaluate(() => chrome.alarms.get('saved-hours'));
    expect(alarm?.periodInMinutes).toBe(180);
    await stage.chromium.desk.evaluate(() =>
      chrome.alarms.create('saved-hours', { when: Date.now(), periodInMinutes: 180 }),
    );
    await files.getByText('The last copy was made today.').waitFor();
    const there = (): Promise<string[]> =>
      readdir(join(downloads, 'Rolemark')).catch((): string[] => []);
    await expect.poll(there, patience).toEqual([expect.stringMatching(/^saved-[\d-]+\.json$/)]);
    const [name] = await there();
    const path = join(downloads, 'Rolemark', name!);
    expect(JSON.parse(await readFile(path, 'utf8')).postings).toHaveLength(1);

    await files.close();
    await stage.reset();
    const fresh = await stage.chromium.openExtensionPage('saved.html#files');
    await fresh.locator('input[type=file]').setInputFiles(path);
    await fresh.getByRole('button', { name: 'Bring it in' }).click();
    await fresh.getByText('1 posting added').waitFor();
    const list = await openKept();
    await list.getByRole('tab', { name: 'Kept text' }).click();
    await list.locator('mark').first().waitFor();
  });
});
