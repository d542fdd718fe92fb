/** Shows the built extension at work on a posting, in a window or, where there is no display, in pictures and a table. */
import { mkdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { profileSchema } from '../src/profile/profile.ts';
import { startBoardServer } from './browser/board-server.ts';
import { startChromium } from './browser/chromium.ts';
import { showPictures } from './demo-pictures.ts';
import { openVocabularyFiles } from './open-vocabulary.ts';
import { printReading } from './print-reading.ts';
import { readFile } from './read-file.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const servedAs = 'https://job-boards.greenhouse.io/harbourtide/jobs/4417';

const say = (text: string): void => console.log(`› ${text}`);

async function main(): Promise<void> {
  const file = process.argv[2] ?? here('demo-files/posting.html');
  const text = readFileSync(file, 'utf8');
  const html = file.toLowerCase().endsWith('.txt') ? pageOf(text, basename(file)) : text;
  const profile = profileSchema.parse(
    JSON.parse(readFileSync(here('demo-files/profile.json'), 'utf8')),
  );

  const server = await startBoardServer();
  server.serve({ url: servedAs, html });
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  say(
    `starting ${process.env.ROLEMARK_CHROMIUM ?? 'Chromium'}${hasDisplay ? '' : ' without a window'}`,
  );
  const chromium = await startChromium({ port: server.port, headless: !hasDisplay });
  await chromium.giveProfile(profile);
  say(`opening ${file} as ${servedAs}`);
  const page = await chromium.context.newPage();
  await page.goto(servedAs);

  if (hasDisplay) {
    say('close the window to end');
    await new Promise<void>((resolve) => chromium.context.on('close', () => resolve()));
  } else {
    printReading(
      readFile({ file, text, url: servedAs, profile }, openVocabularyFiles()),
      openVocabularyFiles(),
    );
    const folder = here('../screenshots');
    mkdirSync(folder, { recursive: true });
    for (const picture of await showPictures(chromium, page, folder)) say(`saved ${picture}`);
    await chromium.close();
  }
  await server.close();
}

/** A plain text as a page: its lines as they are. */
function pageOf(text: string, name: string): string {
  const escaped = text.replace(
    /[&<>]/g,
    (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark]!,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><body><main style="max-width:44rem;margin:2rem auto;white-space:pre-wrap;font:16px/1.6 system-ui">${escaped}</main></body></html>`;
}

try {
  await main();
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
