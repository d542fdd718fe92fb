import { expect, test } from 'vitest';
import { press, textOf, withFirefox } from './firefox-stage.ts';
import { patience } from './panel.ts';
import { engineer } from './people.ts';
import { greenhouse, posting } from './sample-pages.ts';

/** The saved list in Firefox: save, open, write to it, see it again, look at it as a board and as a whole. */

const stage = withFirefox();

test('a saved posting is kept, written to and told of', async () => {
  const settings = await stage.firefox.openExtensionPage('profile.html');
  await settings.evaluate(`browser.storage.local.set(${JSON.stringify({ profile: engineer })})`);
  stage.server.serve(greenhouse);
  const page = await stage.firefox.browser.newPage();
  await page.goto(greenhouse.url);
  const panel = await stage.firefox.panelOn(page);
  await expect
    .poll(() => panel.evaluate(() => document.body.textContent), patience)
    .toContain('2 of 3 required');
  await panel.locator('button').click();
  await panel.locator('::-p-aria([name="Save"][role="button"])').click();

  const list = await stage.firefox.openExtensionPage('saved.html');
  await expect.poll(() => textOf(list), patience).toContain(posting.title);
  await list.locator('tr[data-id] a').click();
  await expect.poll(() => textOf(list), patience).toContain(posting.required[1]);
  await press(list, '4 stars');
  await list.locator('::-p-aria([name="Your notes"][role="tab"])').click();
  await list.locator('::-p-aria([name="Notes, in Markdown"])').fill('ring **Ada**');
  await list.locator('::-p-aria([name="History"][role="tab"])').click();
  await press(list, 'Close');

  const again = await stage.firefox.openExtensionPage('saved.html');
  await expect.poll(() => textOf(again), patience).toContain('4 of 5 stars');
  await press(again, 'Board');
  await expect.poll(() => textOf(again), patience).toContain('Interviewing');
  await again.evaluate(() => {
    location.hash = 'insight';
  });
  await expect.poll(() => textOf(again), patience).toContain('Most asked skills');
  expect(await textOf(again)).toContain('Terraform');
});
