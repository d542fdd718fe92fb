import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Profile } from '../../src/profile/profile.ts';
import { openPanelOn, panelOn, patience, pillIn } from './panel.ts';
import { engineer } from './people.ts';
import { ashby, greenhouse, lever, olderGreenhouse, withJsonLd } from './sample-pages.ts';
import { openStage, type Stage } from './stage.ts';

/** The panel in every window, on pages of several structures: it fits, disturbs nothing, and shows nothing. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const check = `${axe};
axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => \`\${id}: \${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}\`))`;

/** A window of 1280 by 860 at 50, 100 and 200 %, and the narrowest and widest there are. */
const windows = [
  ['narrow', 320, 640],
  ['at 200 %', 640, 430],
  ['usual', 1280, 860],
  ['at 50 %', 2560, 1720],
] as const;

const boards = { greenhouse, olderGreenhouse, lever, ashby };

const barred = {
  ...greenhouse,
  url: 'https://job-boards.greenhouse.io/lanternquay/jobs/4570',
  html: greenhouse.html.replace(
    '</body>',
    '<div style="position:fixed;left:0;right:0;bottom:0;height:64px;background:#eee"><button type="button" id="bar" style="position:absolute;right:12px;bottom:8px;width:260px;height:48px">Apply now</button></div></body>',
  ),
};

const careful: Profile = {
  ...engineer,
  wishes: {
    ...engineer.wishes,
    workplaces: ['remote'],
    places: ['Oslo'],
    dealBreakers: ['places'],
  },
};

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ colorScheme });
  });
  afterAll(() => stage?.close());
  beforeEach(() => stage.reset());

  test.each(Object.entries(boards))('on %s it fits every window', async (_name, served) => {
    const page = await stage.open(served);
    await openPanelOn(page);
    for (const [name, width, height] of windows) {
      await page.setViewportSize({ width, height });
      const panel = await panelOn(page);
      await expect
        .poll(async () => insideOf(await boxOf(panel), width, height), {
          ...patience,
          message: name,
        })
        .toBe(true);
      expect(await overflowOf(panel), name).toBeLessThanOrEqual(0);
    }
  });

  test('axe finds nothing with deal-breakers, an answer, a lesson and the menu open', async () => {
    await stage.chromium.giveProfile(careful);
    const panel = await openPanelOn(await stage.open(greenhouse));
    await panel.getByText('What would help most').click();
    await panel.getByRole('button', { name: 'Yes', exact: true }).first().click();
    await panel.getByRole('button', { name: 'More about this requirement' }).first().click();
    expect(await panel.evaluate<string[]>(check)).toEqual([]);
    await panel.getByRole('button', { name: 'More', exact: true }).click();
    expect(await panel.evaluate<string[]>(check)).toEqual([]);
  });

  test('axe finds nothing beside the tabs', async () => {
    const side = await stage.chromium.openExtensionPage('sidepanel.html');
    await side.getByRole('heading', { name: 'No posting in front' }).waitFor();
    expect(await side.evaluate<string[]>(check)).toEqual([]);
  });
});

describe('on the page', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());
  beforeEach(() => stage.reset());

  test.each(Object.entries(boards))('nothing of %s moves', async (_name, served) => {
    const page = await stage.open(served);
    const panel = await openPanelOn(page);
    const withPanel = await layoutOf(page);
    // The frame is gone in the middle of the click, so nothing may wait for its end.
    await panel.getByRole('button', { name: 'Close on this page' }).evaluate((button) => {
      setTimeout(() => (button as HTMLElement).click(), 50);
    });
    await expect.poll(() => page.locator('rolemark-panel').count(), patience).toBe(0);
    expect(await layoutOf(page)).toEqual(withPanel);
    expect(withPanel.length).toBeGreaterThan(10);
  });

  test('the page can neither look into the panel nor take it by the hand', async () => {
    const page = await stage.open(greenhouse);
    await pillIn(await panelOn(page)).waitFor();
    const reached = await page.evaluate(() => {
      const host = document.querySelector('rolemark-panel');
      let read = 0;
      for (let index = 0; index < window.length; index++) {
        try {
          if (window[index]?.document.body) read++;
        } catch {
          // Another origin: as it should be.
        }
      }
      return {
        host: host !== null,
        shadow: host?.shadowRoot ?? null,
        text: host?.textContent,
        read,
      };
    });
    expect(reached).toEqual({ host: true, shadow: null, text: '', read: 0 });
  });

  test('the button to apply stays free, under the pill and under the panel', async () => {
    const page = await stage.open(barred);
    const panel = await panelOn(page);
    await pillIn(panel).waitFor();
    await expect.poll(() => coversBar(page, panel), patience).toBe(false);
    await openPanelOn(page);
    await expect.poll(() => coversBar(page, panel), patience).toBe(false);
  });

  test('on a page read from right to left it stands on the left', async () => {
    const page = await stage.open({
      ...greenhouse,
      url: 'https://job-boards.greenhouse.io/lanternquay/jobs/4571',
      html: greenhouse.html.replace('<html lang="en">', '<html lang="en" dir="rtl">'),
    });
    const panel = await openPanelOn(page);
    expect((await boxOf(panel)).x).toBeLessThan(20);
  });

  test('beside the tabs stands what stands on the page', async () => {
    const page = await stage.open(greenhouse);
    const panel = await openPanelOn(page);
    const asked = await quotesIn(panel);
    const side = await stage.chromium.openExtensionPage('sidepanel.html');
    await page.bringToFront();
    await expect.poll(() => quotesIn(side), patience).toEqual(asked);
    expect(asked.length).toBe(5);
  });

  test('an undeclared site has nothing on it', async () => {
    const page = await stage.open(withJsonLd);
    await page.waitForTimeout(500);
    expect(await page.locator('rolemark-panel').count()).toBe(0);
  });
});

const quotesIn = (panel: Frame | Page): Promise<string[]> =>
  panel.locator('[data-requirement]').allTextContents();

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(panel: Frame): Promise<Box> {
  const box = await (await panel.frameElement()).boundingBox();
  if (box === null) throw new Error('The panel is not shown.');
  return box;
}

function insideOf({ x, y, width, height }: Box, across: number, down: number): boolean {
  return x >= 0 && y >= 0 && x + width <= across && y + height <= down && width > 280;
}

/** By how many pixels the panel's content is wider than the panel. */
const overflowOf = (panel: Frame): Promise<number> =>
  panel.evaluate(() => {
    const wide = [document.documentElement, ...document.querySelectorAll('section')];
    return Math.max(...wide.map((element) => element.scrollWidth - element.clientWidth));
  });

async function coversBar(page: Page, panel: Frame): Promise<boolean> {
  const bar = await page.locator('#bar').boundingBox();
  const { x, y, width, height } = await boxOf(panel);
  const over = x < bar!.x + bar!.width && bar!.x < x + width;
  return over && y < bar!.y + bar!.height && bar!.y < y + height;
}

/** Where every element of the page stands. */
const layoutOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, font } = getComputedStyle(element);
      return `${element.tagName} ${x} ${y} ${width} ${height} ${color} ${font}`;
    }),
  );
