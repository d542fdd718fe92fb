import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ServedPage } from '../../tools/browser/board-server.ts';
import { highlightsOn, openPanelOn, panelFrames, panelOn, patience, pillIn } from './panel.ts';
import { popupSays, press } from './popup.ts';
import {
  ashby,
  companyWithFrame,
  greenhouse,
  greenhouseFrame,
  lever,
  olderGreenhouse,
  posting,
  strictPage,
  withJsonLd,
  withMicrodata,
} from './sample-pages.ts';
import { openStage, type Stage } from './stage.ts';

/** The same posting on every board, under the board's own host name. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
beforeEach(() => stage.reset());

/** What the open panel says of the sample posting, whatever board it came from. */
async function expectReading(page: Page): Promise<void> {
  const panel = await openPanelOn(page);
  expect(await panel.getByRole('heading', { level: 1 }).textContent()).toBe(posting.title);
  for (const [name, sentences] of [
    ['Required', posting.required],
    ['Preferred', posting.preferred],
  ] as const) {
    const group = panel.getByRole('region', { name, exact: true });
    const quotes = group.getByRole('listitem').getByRole('button', { name: /\.$/ });
    expect(await quotes.allTextContents()).toEqual(sentences);
  }
}

const declared: readonly [string, ServedPage][] = [
  ['Greenhouse', greenhouse],
  ['the older Greenhouse', olderGreenhouse],
  ['Lever', lever],
  ['Ashby', ashby],
  ['a page that forbids frames and demands Trusted Types', strictPage],
];

test.each(declared)('%s is recognised and read without a click', async (_name, served) => {
  const page = await stage.open(served);
  await expectReading(page);
  const panel = await panelOn(page);
  expect(await panel.getByText(posting.company, { exact: true }).count()).toBeGreaterThan(0);
  await expect
    .poll(() => highlightsOn(page), patience)
    .toMatchObject({
      'rolemark-missing': ['Terraform', 'Kubernetes'],
    });
});

test('a Greenhouse posting framed in a company page is read in its frame', async () => {
  stage.server.serve(greenhouseFrame);
  const page = await stage.open(companyWithFrame);
  await expectReading(page);
  expect(panelFrames(page).length).toBe(1);
  const frame = page.frames().find((one) => one.url() === greenhouseFrame.url)!;
  await expect
    .poll(() => highlightsOn(frame), patience)
    .toMatchObject({
      'rolemark-missing': ['Terraform', 'Kubernetes'],
    });
});

describe('on a host that the extension declares nothing for', () => {
  test.each([
    ['JSON-LD', withJsonLd],
    ['microdata', withMicrodata],
  ] as const)(
    'a posting with %s is left alone until the toolbar button is clicked',
    async (_format, served) => {
      const page = await stage.open(served);
      const popup = await stage.chromium.openPopup(page);
      const text = await popupSays(popup, /2 of 3 required met/);
      expect(text).toContain(posting.title);
      expect(text).toContain(posting.company);
      await press(popup, 'Open the panel');
      const panel = await panelOn(page);
      await panel.getByRole('region', { name: 'Posting' }).waitFor();
      await expect
        .poll(() => highlightsOn(page), patience)
        .toMatchObject({
          'rolemark-missing': ['Terraform', 'Kubernetes'],
        });
      await panel.getByRole('button', { name: 'Save', exact: true }).click();
      await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
      const list = await stage.chromium.openExtensionPage('saved.html');
      await list.getByRole('link', { name: posting.title, exact: true }).waitFor();
    },
  );

  test('without a click nothing of the extension is on the page', async () => {
    const page = await stage.open(withJsonLd);
    // The popup of another tab has answered, so that a content script would have had its time.
    const other = await stage.open(greenhouse);
    await pillIn(await panelOn(other)).waitFor();
    expect(panelFrames(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/rolemark/i);
  });
});
