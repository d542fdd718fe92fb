import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { popupSays } from './popup.ts';
import { posting, withJsonLd } from './sample-pages.ts';
import { openStage, type Stage } from './stage.ts';

/** The shortcut of the toolbar button, pressed on a keyboard in a window on a display of its own. Linux only. */

const run = promisify(execFile);
const canRun = async (program: string): Promise<boolean> =>
  run('which', [program]).then(
    () => true,
    () => false,
  );
const hasDisplay =
  process.platform === 'linux' && (await canRun('Xvfb')) && (await canRun('xdotool'));
if (!hasDisplay) {
  console.log('The shortcut is not tested here: that needs Linux with Xvfb and xdotool.');
}

let server: ChildProcess;
let stage: Stage;
let display: string;

beforeAll(async () => {
  if (!hasDisplay) return;
  server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  display = `:${await firstLine(server)}`;
  stage = await openStage({ headless: false, display });
});
afterAll(async () => {
  await stage?.close();
  server?.kill();
});

test.skipIf(!hasDisplay)('the shortcut opens the popup with the page in front', async () => {
  const page = await stage.open(withJsonLd);
  await page.bringToFront();
  const popup = stage.chromium.waitForPopup();
  await run('xdotool', ['key', 'ctrl+shift+y'], { env: { ...process.env, DISPLAY: display } });
  const text = await popupSays(await popup, /2 of 3 required met/);
  expect(text).toContain(posting.title);
});

function firstLine(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    process.once('error', reject);
    process.once('exit', () => reject(new Error('Xvfb ended before it was ready.')));
    process.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
}
