import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ExtendedChromium } from './browser/chromium.ts';

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
  const panel = page.frameLocator('iframe[src*="panel.html"]');
  await panel.getByRole('button', { name: /Rolemark/ }).waitFor();
  await take(page, 'pill');
  await panel.getByRole('button', { name: /Rolemark/ }).click();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('button', { name: /^Saved/ }).waitFor();
  await take(page, 'panel');
  const saved = await chromium.openExtensionPage('saved.html');
  await saved.getByRole('heading', { level: 1 }).waitFor();
  await take(saved, 'saved');
  return pictures;
}
