import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  badgeBeside,
  fitIn,
  highlightsOn,
  openPanelOn,
  panelFrames,
  panelOn,
  patience,
  pillIn,
  placeOf,
  requirementIn,
} from './panel.ts';
import { popupSays, press } from './popup.ts';
import { greenhouse, posting } from './sample-pages.ts';
import { openStage, type Stage } from './stage.ts';

/** The main job in Chromium, under a board's own host name. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
beforeEach(() => stage.reset());

describe('on a posting', () => {
  test('a pill and the badge say how it fits', async () => {
    const page = await stage.open(greenhouse);
    const panel = await panelOn(page);
    await pillIn(panel).waitFor();
    expect(await pillIn(panel).textContent()).toMatch(/2 of 3 required/);
    await expect.poll(() => badgeBeside(panel), patience).toMatch(/^\d+$/);
    await openPanelOn(page);
    expect(await badgeBeside(panel)).toBe(String(await fitIn(panel)));
  });

  test('the panel lists what is asked, with a verdict and a reason for each', async () => {
    const panel = await openPanelOn(await stage.open(greenhouse));
    const quotesIn = (name: string): Promise<string[]> =>
      panel
        .getByRole('region', { name, exact: true })
        .getByRole('listitem')
        .getByRole('button', { name: /\.$/ })
        .allTextContents();
    expect(await quotesIn('Required')).toEqual(posting.required);
    expect(await quotesIn('Preferred')).toEqual(posting.preferred);
    expect(await requirementIn(panel, 'Python').textContent()).toMatch(/Met\. .*you have 5/);
    expect(await requirementIn(panel, 'PostgreSQL').textContent()).toContain('Met.');
    expect(await requirementIn(panel, 'Terraform').textContent()).toContain('Missing.');
    expect(await requirementIn(panel, 'tide table').textContent()).toContain('Yours to judge.');
    expect(await panel.getByRole('heading', { level: 1 }).textContent()).toBe(posting.title);
  });

  test('the figure can be recomputed from the formula', async () => {
    const panel = await openPanelOn(await stage.open(greenhouse));
    const fit = await fitIn(panel);
    await panel.getByText(`How ${fit} is worked out`).click();
    const [, points, of] = /100 × ([\d.]+) ÷ ([\d.]+)/.exec(
      (await panel.getByRole('region', { name: 'Fit' }).textContent()) ?? '',
    )!;
    expect(Math.round((100 * Number(points)) / Number(of))).toBe(fit);
    // Two of three required met at weight 2, none of one preferred at weight 1.
    expect(fit).toBe(Math.round((100 * 4) / 7));
  });

  test('words on the page are coloured by verdict', async () => {
    const page = await stage.open(greenhouse);
    await pillIn(await panelOn(page)).waitFor();
    await expect
      .poll(() => highlightsOn(page), patience)
      .toEqual({
        'rolemark-met': ['Python', 'SQL', 'PostgreSQL'],
        'rolemark-missing': ['Terraform', 'Kubernetes'],
      });
  });

  test.each([...posting.required, ...posting.preferred])(
    'pointing at "%s" shows it on the page',
    async (sentence) => {
      const page = await stage.open(greenhouse);
      const panel = await openPanelOn(page);
      await requirementIn(panel, sentence).hover();
      await expect
        .poll(async () => (await highlightsOn(page))['rolemark-shown'], patience)
        .toEqual([sentence]);
      await panel.getByRole('heading', { level: 1 }).hover();
      await expect
        .poll(async () => (await highlightsOn(page))['rolemark-shown'], patience)
        .toBeUndefined();
    },
  );

  test('pointing at a coloured word marks its requirement in the panel', async () => {
    const page = await stage.open(greenhouse);
    const panel = await openPanelOn(page);
    const shadowOf = (words: string): Promise<string> =>
      requirementIn(panel, words).evaluate((item) => getComputedStyle(item).boxShadow);
    const plain = await shadowOf('Terraform');
    const { x, y } = await placeOf(page, 'Terraform');
    await page.mouse.move(x, y);
    await expect.poll(() => shadowOf('Terraform'), patience).not.toBe(plain);
    expect(await shadowOf('Python')).toBe(plain);
    await page.mouse.move(5, 5);
    await expect.poll(() => shadowOf('Terraform'), patience).toBe(plain);
  });

  test('a click on a coloured word opens the panel there', async () => {
    const page = await stage.open(greenhouse);
    const panel = await panelOn(page);
    await pillIn(panel).waitFor();
    await expect.poll(async () => Object.keys(await highlightsOn(page)), patience).not.toEqual([]);
    const { x, y } = await placeOf(page, 'Terraform');
    await page.mouse.click(x, y);
    await panel.getByRole('region', { name: 'Posting' }).waitFor();
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.textContent), patience)
      .toBe('Experience with Terraform.');
  });

  test('"I have" moves the figure, the badge and the words at once, and can be undone', async () => {
    const page = await stage.open(greenhouse);
    const panel = await openPanelOn(page);
    const before = await fitIn(panel);
    await panel.getByRole('button', { name: 'I have Terraform' }).click();
    await expect.poll(() => fitIn(panel), patience).toBeGreaterThan(before);
    const after = await fitIn(panel);
    await expect.poll(() => badgeBeside(panel), patience).toBe(String(after));
    expect(await requirementIn(panel, 'Terraform').textContent()).toContain('Met.');
    await expect
      .poll(async () => (await highlightsOn(page))['rolemark-met'], patience)
      .toContain('Terraform');
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => fitIn(panel), patience).toBe(before);
    await expect.poll(() => badgeBeside(panel), patience).toBe(String(before));
  });

  test('one switch takes every colour off the page', async () => {
    const page = await stage.open(greenhouse);
    const panel = await openPanelOn(page);
    await expect.poll(async () => Object.keys(await highlightsOn(page)), patience).not.toEqual([]);
    const colours = panel.getByRole('switch', { name: 'Colour words on the page' });
    await colours.click();
    await expect.poll(() => highlightsOn(page), patience).toEqual({});
    await colours.click();
    await expect.poll(async () => Object.keys(await highlightsOn(page)), patience).not.toEqual([]);
  });

  test('the keyboard opens, walks through and folds the panel', async () => {
    const page = await stage.open(greenhouse);
    const panel = await panelOn(page);
    await pillIn(panel).focus();
    await page.keyboard.press('Enter');
    await panel.getByRole('region', { name: 'Posting' }).waitFor();
    await walkTo(page, panel, 'Experience with Terraform.');
    await expect
      .poll(async () => (await highlightsOn(page))['rolemark-shown'], patience)
      .toEqual(['Experience with Terraform.']);
    await page.keyboard.press('Escape');
    await pillIn(panel).waitFor();
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toMatch(/^Rolemark:/);
  });

  test('"close on this page" leaves nothing behind', async () => {
    const page = await stage.open(greenhouse);
    const panel = await openPanelOn(page);
    await panel.getByRole('button', { name: 'Close on this page' }).click();
    await expect.poll(() => panelFrames(page).length, patience).toBe(0);
    expect(await highlightsOn(page)).toEqual({});
    const traces = await page.evaluate(() => document.documentElement.outerHTML);
    expect(traces).not.toMatch(/rolemark/i);
  });
});

describe('saving', () => {
  test('a saved posting is in the popup and in the list, and can be deleted and brought back', async () => {
    const page = await stage.open(greenhouse);
    const panel = await openPanelOn(page);
    const fit = await fitIn(panel);
    await save(panel);

    const popup = await stage.chromium.openPopup(page);
    const text = await popupSays(popup, /Latest saved[\s\S]*Lantern Quay/);
    expect(text).toContain(posting.title);
    expect(text).toContain('2 of 3 required met');
    expect(text).toMatch(/Missing most: Terraform/);
    expect(text).toContain(String(fit));

    const list = await stage.chromium.openExtensionPage('saved.html');
    const row = list.locator('tr[data-id]').filter({ hasText: posting.title });
    await row.waitFor();
    expect(await row.textContent()).toContain(`${fit} of 100`);
    const opened = async (): Promise<void> => {
      await row.getByRole('link', { name: posting.title, exact: true }).click();
      await list.getByRole('heading', { level: 1, name: posting.title }).waitFor();
    };
    await opened();
    expect(await list.getByRole('link', { name: 'Original page' }).getAttribute('href')).toBe(
      greenhouse.url,
    );
    await list.getByRole('button', { name: /^Delete/ }).click();
    await row.waitFor({ state: 'detached' });
    await list.getByRole('button', { name: 'Undo' }).click();
    await row.waitFor();

    await opened();
    for (const sentence of posting.required) {
      expect(await requirementIn(list, sentence).count()).toBe(1);
    }
  });

  test('a posting saved twice is one posting', async () => {
    await save(await openPanelOn(await stage.open(greenhouse)));
    const again = await stage.open({ ...greenhouse, url: `${greenhouse.url}?gh_src=newsletter` });
    const panel = await openPanelOn(again);
    await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
    const elsewhere = await stage.open({
      ...greenhouse,
      url: 'https://boards.greenhouse.io/lanternquay/jobs/4501',
    });
    await panelOn(elsewhere);
    const list = await stage.chromium.openExtensionPage('saved.html');
    await list.getByRole('link', { name: posting.title, exact: true }).first().waitFor();
    expect(await list.getByRole('link', { name: posting.title, exact: true }).count()).toBe(1);
  });

  test('the popup saves too', async () => {
    const page = await stage.open(greenhouse);
    await pillIn(await panelOn(page)).waitFor();
    const popup = await stage.chromium.openPopup(page);
    await popupSays(popup, '2 of 3 required met');
    await press(popup, 'Save');
    await popupSays(popup, /Latest saved[\s\S]*Tide Model Engineer/);
    const panel = await openPanelOn(page);
    await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  });
});

async function save(panel: Frame): Promise<void> {
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
}

/** Presses Tab until the element with this text has the focus. */
async function walkTo(page: Page, panel: Frame, text: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    if ((await panel.evaluate(() => document.activeElement?.textContent)) === text) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to "${text}"`);
}
