import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixturePages } from '../page/fixture-pages.ts';
import { panelFrames, panelOn, pillIn } from './panel.ts';
import { popupSays } from './popup.ts';
import { openStage, type Stage } from './stage.ts';

/** Every page in test/fixtures/pages under its own address, in the browser's own parser and layout. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const pages = fixturePages();

test.each(pages.filter(({ expected }) => expected.isPosting))(
  '$name is recognised without a click',
  async ({ html, source }) => {
    const page = await stage.open({ url: source.url, html });
    await pillIn(await panelOn(page)).waitFor();
    await page.close();
  },
);

test.each(pages.filter(({ expected }) => !expected.isPosting))(
  '$name is left alone, and the popup says why',
  async ({ html, source }) => {
    const page = await stage.open({ url: source.url, html });
    const popup = await stage.chromium.openPopup(page);
    const text = await popupSays(popup, 'This does not look like a job posting');
    expect(text).not.toContain('No job data');
    expect(panelFrames(page)).toEqual([]);
    await page.close();
  },
);
