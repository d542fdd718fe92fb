import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { ExtendedChromium } from './browser/chromium.ts';

const patience = 30_000;

/** The panel's frame. It stands in a closed shadow root, so it is found among the page's frames. */
async function panelOn(page: Page): Promise<Frame> {
  const isPanel = (frame: Frame): boolean => frame.url().includes('/panel.html');
  return (
    page.frames().find(isPanel) ??
    page.waitForEvent('framenavigated', { predicate: isPanel, timeout: patience })
  );
}

/** Takes the pictures of the main job: the panel on the page, the popup, the saved list. Returns the files' paths. */
export async function showPictures(
  chromium: ExtendedChromium,
  page: Page,
  folder: string,
): Promise<string[]> {
  const pictures: string[] = [];
  const take = async (of: Page, name: string): Promise<void> => {
    const path = join(folder, `${name}.png`);
    await of.screenshot({ path });
    pictures.push(path);
  };
  const panel = await panelOn(page);
  const pill = panel.getByRole('button', { name: /^Rolemark:/ });
  await pill.waitFor();
  await take(page, 'pill');
  await pill.click();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('button', { name: /^Saved/ }).waitFor();
  await take(page, 'panel');
  const saved = await chromium.openExtensionPage('saved.html');
  await saved.getByRole('heading', { level: 1 }).waitFor();
  await take(saved, 'saved');
  return pictures;
}
