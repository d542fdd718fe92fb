import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ownWorldOf } from '../../tools/browser/own-world.ts';
import { highlightsOn, openPanelOn, panelFrames, patience } from './panel.ts';
import { lever, posting } from './sample-pages.ts';
import { openStage, type Stage } from './stage.ts';

/** A list is no posting: nothing is laid over it, but links to what is kept are marked where they stand. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
beforeEach(() => stage.reset());

const idOf = (place: number): string => `0b7c3c50-3a53-4d62-9f4b-6a2f5ad0d10${place}`;
const link = (place: number): string =>
  `<a class="card" href="/lanternquay/${idOf(place)}?lever-source=list"><h5>Diver ${place}</h5><span>Remote</span></a>`;
const kept = `<a class="card" href="${lever.url}?utm_source=list"><h5>\n  ${posting.title}  </h5><span>Vlissingen</span></a>`;

const list = {
  url: 'https://jobs.lever.co/lanternquay',
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lantern Quay</title></head><body><div id="list">${link(1)}${link(2)}${kept}${link(3)}</div></body></html>`,
};

async function save(): Promise<Page> {
  const page = await stage.open(lever);
  const panel = await openPanelOn(page);
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel
    .getByRole('button', { name: /^Saved/ })
    .first()
    .waitFor();
  return page;
}

const boxesOn = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([...document.querySelectorAll('*')].map((one) => one.getBoundingClientRect())),
  );

test('with nothing kept a list is left alone', async () => {
  const page = await stage.open(list);
  await page.waitForTimeout(800);
  expect(panelFrames(page)).toEqual([]);
  expect(await highlightsOn(page)).toEqual({});
  await expect
    .poll(() => ownWorldOf(page), patience)
    .toEqual({ hasReader: false, observers: 0, listeners: 0 });
});

test('what is kept is marked, and the page is as it was', async () => {
  await save();
  const page = await stage.open(list);
  await expect
    .poll(() => highlightsOn(page), patience)
    .toEqual({ 'rolemark-kept': [posting.title] });
  expect(panelFrames(page)).toEqual([]);
  const marked = await boxesOn(page);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(
    list.html.replace('<!doctype html>', ''),
  );
  await page.evaluate(() => CSS.highlights.clear());
  expect(await boxesOn(page)).toBe(marked);
});

test('links that come with scrolling are marked too', async () => {
  await save();
  const page = await stage.open({
    ...list,
    html: list.html.replace(kept, link(4)),
  });
  await expect.poll(() => ownWorldOf(page), patience).toMatchObject({ observers: 1 });
  await page.evaluate((html) => {
    document.querySelector('#list')!.insertAdjacentHTML('beforeend', html);
  }, kept);
  await expect
    .poll(() => highlightsOn(page), patience)
    .toEqual({ 'rolemark-kept': [posting.title] });
});

test('a mark goes when the posting goes from the list', async () => {
  const from = await save();
  const page = await stage.open(list);
  await expect
    .poll(() => highlightsOn(page), patience)
    .toEqual({ 'rolemark-kept': [posting.title] });
  const panel = from.frames().find((frame) => frame.url().includes('/panel.html'))!;
  await from.bringToFront();
  await panel.getByRole('button', { name: 'Saved', exact: true }).click();
  await expect.poll(() => highlightsOn(page), patience).toEqual({});
});
