/** Shows the built extension at work on a posting, in a window or, where there is no display, in pictures and a table. */
import { mkdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { profileSchema } from '../src/profile/profile.ts';
import { startBoardServer } from './browser/board-server.ts';
import { startChromium } from './browser/chromium.ts';
import { takePictures } from './demo-pictures.ts';
import { openVocabularyFiles } from './open-vocabulary.ts';
import { printReading } from './print-reading.ts';
import { readFile } from './read-file.ts';
import { pageOfText } from './text-page.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const servedAs = 'https://job-boards.greenhouse.io/harbourtide/jobs/4417';

const say = (text: string): void => console.log(`› ${text}`);

async function main(): Promise<void> {
  const [file = here('demo-files/posting.html')] = process.argv.slice(2);
  const text = textOf(file);
  const isText = file.toLowerCase().endsWith('.txt');
  const html = isText ? pageOfText(text, basename(file, '.txt')) : text;
  const profile = profileSchema.parse(JSON.parse(textOf(here('demo-files/profile.json'))));
  const isHeaded = hasDisplay();

  const server = await startBoardServer();
  server.serve({ url: servedAs, html });
  say(
    `starting ${process.env.ROLEMARK_CHROMIUM ?? 'Chromium'}${isHeaded ? '' : ' without a window'}`,
  );
  const chromium = await startChromium({
    port: server.port,
    headless: !isHeaded,
    sandbox: isHeaded && process.getuid?.() !== 0,
  });
  try {
    await chromium.giveProfile(profile);
    say(`opening ${file} as ${servedAs}`);
    const page = await chromium.context.newPage();
    await page.goto(servedAs);
    const vocabulary = openVocabularyFiles();
    const reading = readFile(
      { file: `${file}.html`, text: html, url: servedAs, profile },
      vocabulary,
    );
    printReading(reading, profile, vocabulary);
    if (isHeaded) {
      say('the figure at the corner of the page opens the panel; close the window to end');
      await closed(chromium.context);
    } else {
      const folder = here('../screenshots');
      mkdirSync(folder, { recursive: true });
      say('taking pictures');
      const { isPosting } = reading.decision;
      for (const picture of await takePictures(chromium, page, isPosting, folder)) {
        say(`saved ${picture}`);
      }
    }
  } finally {
    await chromium.close();
    await server.close();
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file} could not be read: is there such a file?`);
  }
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Resolves when the last window is closed; on macOS the browser itself goes on without one. */
function closed(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    context.on('close', () => resolve());
    const follow = (page: { on(event: 'close', listener: () => void): unknown }): void => {
      page.on('close', () => {
        if (context.pages().length === 0) resolve();
      });
    };
    for (const page of context.pages()) follow(page);
    context.on('page', follow);
  });
}

try {
  await main();
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
