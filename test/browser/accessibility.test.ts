import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPanelOn, panelOn, pillIn } from './panel.ts';
import { popupSays } from './popup.ts';
import { greenhouse, noPosting, posting, withoutRequirements } from './sample-pages.ts';
import { openStage, type Stage } from './stage.ts';

/** axe-core over every surface, light and dark, in the states that people meet. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that judge a page as a whole say nothing about a frame or a popup. */
const check = `${axe};
axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, help, nodes }) => \`\${id}: \${help}: \${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}\`))`;

const violationsOn = (surface: Page | Frame): Promise<string[]> => surface.evaluate(check);

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ colorScheme });
  });
  afterAll(() => stage?.close());
  beforeEach(() => stage.reset());

  test('the check can fail', async () => {
    const page = await stage.open({
      url: 'https://example.com/',
      html: '<!doctype html><html lang="en"><title>Pale</title><main><h1>Pale</h1><p style="color:#999;background:#aaa">Hardly to be read</p><button></button></main></html>',
    });
    const rules = (await violationsOn(page)).map((line) => line.split(':')[0]);
    expect(rules).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
  });

  test('the pill', async () => {
    const panel = await panelOn(await stage.open(greenhouse));
    await pillIn(panel).waitFor();
    expect(await violationsOn(panel)).toEqual([]);
  });

  test('the panel, with the formula and the other parts unfolded', async () => {
    const panel = await openPanelOn(await stage.open(greenhouse));
    await panel.getByText(/^How \d+ is worked out/).click();
    await panel.getByText('What you would do').click();
    await panel.getByRole('button', { name: 'I have Terraform' }).click();
    expect(await violationsOn(panel)).toEqual([]);
  });

  test('the panel with an empty profile, and without requirements', async () => {
    await stage.chromium.giveProfile(undefined);
    expect(await violationsOn(await openPanelOn(await stage.open(greenhouse)))).toEqual([]);
    expect(await violationsOn(await openPanelOn(await stage.open(withoutRequirements)))).toEqual(
      [],
    );
  });

  test('the popup', async () => {
    const page = await stage.open(greenhouse);
    const panel = await openPanelOn(page);
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
    const popup = await stage.chromium.openPopup(page);
    await popup.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: colorScheme }],
    });
    await popupSays(popup, /Latest saved[\s\S]*Lantern Quay/);
    expect(await popup.evaluate<string[]>(check)).toEqual([]);
  });

  test('the popup on a page that is no posting', async () => {
    const popup = await stage.chromium.openPopup(await stage.open(noPosting));
    await popup.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: colorScheme }],
    });
    await popupSays(popup, 'This does not look like a job posting');
    expect(await popup.evaluate<string[]>(check)).toEqual([]);
  });

  test('the profile page, its welcome and its list of skills to choose from', async () => {
    const page = await stage.chromium.openExtensionPage('profile.html#welcome');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Add a skill' }).fill('python');
    await page.getByRole('option').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test('the saved list, empty, full and opened', async () => {
    const list = await stage.chromium.openExtensionPage('saved.html');
    await list.getByRole('heading', { name: 'Nothing saved yet' }).waitFor();
    expect(await violationsOn(list)).toEqual([]);
    const panel = await openPanelOn(await stage.open(greenhouse));
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await list.bringToFront();
    const title = list.getByRole('link', { name: posting.title, exact: true });
    await title.waitFor();
    expect(await violationsOn(list)).toEqual([]);
    await title.click();
    await list.getByRole('heading', { level: 1, name: posting.title }).waitFor();
    expect(await violationsOn(list)).toEqual([]);
    for (const tab of ['Kept text', 'Your notes', 'History']) {
      await list.getByRole('tab', { name: tab }).click();
      expect(await violationsOn(list)).toEqual([]);
    }
  });

  test('the board, the insight, files and the choice of many', async () => {
    const panel = await openPanelOn(await stage.open(greenhouse));
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
    const list = await stage.chromium.openExtensionPage('saved.html');
    await list.getByLabel('Choose all that are shown').click();
    await list.getByRole('region', { name: 'Chosen postings' }).waitFor();
    expect(await violationsOn(list)).toEqual([]);
    await list.getByRole('button', { name: 'Filter' }).click();
    await list.getByRole('menuitemcheckbox').first().waitFor();
    expect(await violationsOn(list)).toEqual([]);
    await list.keyboard.press('Escape');
    await list.getByRole('button', { name: 'Board' }).click();
    await list.getByRole('region', { name: 'Interviewing' }).waitFor();
    expect(await violationsOn(list)).toEqual([]);
    for (const [place, heading] of [
      ['insight', 'Most asked skills'],
      ['files', 'Bring a list in'],
    ] as const) {
      await list.evaluate((to) => {
        location.hash = to;
      }, place);
      await list.getByRole('heading', { name: heading }).waitFor();
      expect(await violationsOn(list)).toEqual([]);
    }
  });
});
