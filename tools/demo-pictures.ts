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
    await panel.evaluate(standsStill);
  }
  await keep(await page.screenshot(), isPosting ? 'panel' : 'page');

  const popup = await chromium.openPopup(page);
  await popup.evaluate(popupIsReady);
  await keep(await popup.screenshot(), 'popup');

  const list = await chromium.openExtensionPage('saved.html');
  await list.getByRole('heading').first().waitFor();
  await keep(await list.screenshot(), 'saved');
  return pictures;
}

/** Resolves when nothing moves or fades any more. */
async function standsStill(): Promise<void> {
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
}

/** Resolves when the popup has its last part, and the browser has made its window as high as it needs. */
const popupIsReady = `new Promise((resolve) => {
  let looks = 0;
  const isReady = () =>
    document.readyState === 'complete' &&
    document.body.innerText.includes('Latest saved') &&
    innerHeight >= document.documentElement.scrollHeight;
  const look = () => {
    looks += 1;
    if (isReady() || looks > 100) resolve();
    else setTimeout(look, 50);
  };
  look();
})`;
