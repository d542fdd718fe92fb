import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Display, hasDisplay, openDisplay } from './display.ts';
import { popupSays } from './popup.ts';
import { posting, withJsonLd } from './sample-pages.ts';
import { openStage, type Stage } from './stage.ts';

/** The shortcut of the toolbar button, pressed on a keyboard in a window on a display of its own. Linux only. */

if (!hasDisplay) {
  console.log('The shortcut is not tested here: that needs Linux with Xvfb and xdotool.');
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

test.skipIf(!hasDisplay)('the shortcut opens the popup with the page in front', async () => {
  const page = await stage.open(withJsonLd);
  await page.bringToFront();
  const popup = stage.chromium.waitForPopup();
  await display.press('ctrl+shift+y');
  const text = await popupSays(await popup, /2 of 3 required met/);
  expect(text).toContain(posting.title);
});

test.skipIf(!hasDisplay)('the settings page shows it', async () => {
  const settings = await stage.chromium.openExtensionPage('settings.html');
  await settings.getByText('Ctrl+Shift+Y', { exact: true }).waitFor();
  const opened = stage.chromium.context.waitForEvent('page');
  await settings.getByRole('button', { name: 'Change it in the browser' }).click();
  expect((await opened).url()).toBe('chrome://extensions/shortcuts');
});
