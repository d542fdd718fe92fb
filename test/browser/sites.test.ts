import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServedPage } from '../../tools/browser/board-server.ts';
import { fixturePages } from '../page/fixture-pages.ts';
import { listPage } from '../page/list-page.ts';
import { openPanelOn, panelFrames, patience, pillIn } from './panel.ts';
import { popupSays } from './popup.ts';
import { openStage, type Stage } from './stage.ts';

/**
 * Every page in test/fixtures/pages under its own address, in the browser's own parser and layout. What is read there is
 * compared in test/page/sites-reading.test.ts; here it is that each site's address is declared, and its page seen.
 */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const pages = fixturePages();
const served = ({ html, source }: (typeof pages)[number]): ServedPage => ({
  url: source.url,
  html,
});

describe('postings', () => {
  // Several at a time: most of the time of each is waiting.
  test.concurrent.each(pages.filter(({ expected }) => expected.isPosting))(
    '$name is recognised without a click',
    async (fixture) => {
      const page = await stage.open(served(fixture));
      await pillIn(await panelComes(page)).waitFor();
      await page.close();
    },
  );
});

/** As `panelOn`, for tests that run side by side: there `expect.poll` does not know which one it is in. */
async function panelComes(page: Page): Promise<Frame> {
  const end = Date.now() + patience.timeout;
  for (;;) {
    const [panel] = panelFrames(page);
    if (panel !== undefined) return panel;
    if (Date.now() > end) throw new Error(`No panel came on ${page.url()}.`);
    await page.waitForTimeout(patience.interval);
  }
}

describe('beside a list', () => {
  test.each(pages.filter(({ name }) => name.endsWith('-pane') || name === 'linkedin-search'))(
    '$name: the panel shows the posting in the pane, not the list’s first',
    async (fixture) => {
      const page = await stage.open(served(fixture));
      const panel = await openPanelOn(page);
      expect(await panel.getByRole('heading', { level: 1 }).textContent()).toBe(
        fixture.expected.posting?.title,
      );
      await page.close();
    },
  );
});

test('on a page of many postings the panel shows the one that is turned to', async () => {
  const thread = pages.find(({ name }) => name === 'hacker-news-thread')!;
  const page = await stage.open(served(thread));
  const panel = await openPanelOn(page);
  const name = panel.getByRole('heading', { level: 1 });
  expect(await name.textContent()).toBe('Front End Engineer (React)');
  await page.getByText('Signals for coal trains').click();
  await expect.poll(() => name.textContent(), patience).toBe('Embedded Developer');
  // By scrolling as by a click, where a comment fills the screen.
  await page.addStyleTag({ content: '.commtext { min-height: 150vh }' });
  await page.getByText('We grow kelp on ropes').scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 400);
  await expect.poll(() => name.textContent(), patience).toBe('Marine Biologist');
  await page.close();
});

/** Where a person meets lists most; all others are told as lists in test/page/sites-lists.test.ts. */
const lists = ['glassdoor', 'indeed', 'linkedin', 'stepstone', 'oracle', 'successfactors'];

describe('no postings', () => {
  test.each(pages.filter(({ expected }) => !expected.isPosting))(
    '$name is left alone, and the popup says why',
    async (fixture) => leftAlone(await stage.open(served(fixture))),
  );

  test.each(pages.filter(({ source }) => source.list !== undefined && lists.includes(source.site)))(
    'the list of $source.site is left alone',
    async ({ source }) => {
      await leftAlone(await stage.open({ url: source.list!, html: listPage(source.url) }));
    },
  );
});

async function leftAlone(page: Page): Promise<void> {
  const popup = await stage.chromium.openPopup(page);
  const text = await popupSays(popup, 'This does not look like a job posting');
  expect(text).not.toContain('No job data');
  expect(panelFrames(page)).toEqual([]);
  await page.close();
}
