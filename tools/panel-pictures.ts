import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Frame, Page } from 'playwright-core';
import { startBoardServer } from './browser/board-server.ts';
import { chromeBuild, startChromium } from './browser/chromium.ts';
import { type PanelState, panelStates } from './panel-states.ts';

/**
 * Takes a picture of every state of the panel, light and dark:
 * `node tools/panel-pictures.ts [--to FOLDER] [--extension FOLDER] [STATE…]`. Kept in docs/panel/.
 */

const patience = 30_000;

export async function takePanelPictures(
  folder: string,
  extension: string,
  wanted: readonly PanelState[],
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const pictures: string[] = [];
  const server = await startBoardServer();
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const chromium = await startChromium({ port: server.port, extension, colorScheme });
      try {
        for (const state of wanted) {
          await chromium.giveProfile(state.profile);
          server.serve(state.page);
          const page = await chromium.context.newPage();
          await page.goto(state.page.url);
          const panel = await panelOn(page);
          await panel.getByRole('button', { name: /^Rolemark:/ }).waitFor({ timeout: patience });
          await state.act?.(panel, page);
          await settle(page);
          const path = join(folder, `${state.name}-${colorScheme}.png`);
          await page.screenshot({ path });
          pictures.push(path);
          await page.close();
        }
      } finally {
        await chromium.close();
      }
    }
  } finally {
    await server.close();
  }
  return pictures;
}

/** The panel's frame stands in a closed shadow root, so it is found among the page's frames. */
async function panelOn(page: Page): Promise<Frame> {
  const isPanel = (frame: Frame): boolean => frame.url().includes('/panel.html');
  return (
    page.frames().find(isPanel) ??
    page.waitForEvent('framenavigated', { predicate: isPanel, timeout: patience })
  );
}

/** Two frames drawn after the last change, with nothing that still moves or fades. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(250);
  for (const frame of page.frames()) {
    await frame.evaluate(async () => {
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { to: { type: 'string' }, extension: { type: 'string' } },
  });
  const demoProfile = fileURLToPath(new URL('demo-files/profile.json', import.meta.url));
  const demoPosting = fileURLToPath(new URL('demo-files/posting.html', import.meta.url));
  const states = panelStates(
    JSON.parse(await readFile(demoProfile, 'utf8')),
    await readFile(demoPosting, 'utf8'),
  );
  const wanted =
    positionals.length === 0 ? states : states.filter(({ name }) => positionals.includes(name));
  const folder = values.to ?? fileURLToPath(new URL('../docs/panel', import.meta.url));
  for (const path of await takePanelPictures(folder, values.extension ?? chromeBuild, wanted)) {
    console.log(path);
  }
}
