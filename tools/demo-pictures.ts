import { writeFile } from 'node:fs/promises';
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

/**
 * Takes the pictures of the main job: the page with the pill, with the panel, the popup, the saved list.
 * @param isPosting whether a panel is to be expected; without one there is only the page and the popup
 * @returns the paths of the pictures, in the order in which they came
 */
export async function takePictures(
  chromium: ExtendedChromium,
  page: Page,
  isPosting: boolean,
  folder: string,
): Promise<string[]> {
  const pictures: string[] = [];
  const keep = async (picture: Buffer, name: string): Promise<void> => {
    const path = join(folder, `${name}.png`);
    await writeFile(path, picture);
    pictures.push(path);
  };
  if (isPosting) {
    const panel = await panelOn(page);
    const pill = panel.getByRole('button', { name: /^Rolemark:/ });
    await pill.waitFor({ timeout: patience });
    await keep(await page.screenshot(), 'pill');
    await pill.click();
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  }
  await keep(await page.screenshot(), isPosting ? 'panel' : 'page');

  const popup = await chromium.openPopup(page);
  const isReady = `new Promise((resolve) => {
    const look = () => document.querySelector('h1') === null ? setTimeout(look, 50) : resolve();
    look();
  })`;
  await popup.evaluate(isReady);
  await keep(await popup.screenshot(), 'popup');

  const list = await chromium.openExtensionPage('saved.html');
  await list.getByRole('heading').first().waitFor();
  await keep(await list.screenshot(), 'saved');
  return pictures;
}
