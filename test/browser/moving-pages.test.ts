import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ownWorldOf } from '../../tools/browser/own-world.ts';
import {
  highlightsOn,
  openPanelOn,
  panelFrames,
  panelOn,
  patience,
  pillIn,
  requirementIn,
} from './panel.ts';
import { posting } from './sample-pages.ts';
import { openStage, type Stage } from './stage.ts';

/** Pages that change under the reader's eyes: one panel at most, and what it says is what the page shows. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
beforeEach(() => stage.reset());

const base = 'https://jobs.ashbyhq.com/lanternquay';
const first = `${base}/0b7c3c50-3a53-4d62-9f4b-6a2f5ad0c101`;
const second = `${base}/0b7c3c50-3a53-4d62-9f4b-6a2f5ad0c102`;

const items = (list: readonly string[]): string =>
  `<ul>${list.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const text = (title: string, required: readonly string[] = posting.required): string =>
  `<main><h1>${title}</h1><p>Lantern Quay tells harbours how high the water will stand.</p><h2>What you will do</h2>${items(posting.duties)}<h2>What you bring</h2>${items(required)}</main>`;
const list =
  '<main><h1>All jobs</h1><ul><li><a href="/lanternquay/a">Diver</a></li></ul><p>Nothing else is open.</p></main>';

const served = (body: string, url = first) => ({
  url,
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lantern Quay</title></head><body><div id="root">${body}</div></body></html>`,
});

/** Moves as a page does that draws itself: the address at once, the text a little later. */
const move = (page: Page, url: string, html: string, delay = 100): Promise<void> =>
  page.evaluate(
    ([to, content, wait]) => {
      history.pushState(null, '', to);
      setTimeout(() => {
        document.querySelector('#root')!.innerHTML = content;
      }, wait);
    },
    [url, html, delay] as const,
  );

const titleIn = (panel: Frame): Promise<string | null> =>
  panel.getByRole('heading', { level: 1 }).textContent();

describe('moving without a new load', () => {
  test('from posting to posting: the same panel says the other one', async () => {
    const page = await stage.open(served(text('Tide Model Engineer')));
    const panel = await openPanelOn(page);
    await move(page, second, text('Lock Keeper', ['Experience with locks, and with Terraform.']));
    await expect.poll(() => titleIn(panel), patience).toBe('Lock Keeper');
    expect(panelFrames(page)).toEqual([panel]);
    await expect
      .poll(() => highlightsOn(page), patience)
      .toMatchObject({ 'rolemark-missing': ['Terraform'] });
  });

  test('to a list and back: the panel goes and comes', async () => {
    const page = await stage.open(served(text('Tide Model Engineer')));
    await pillIn(await panelOn(page)).waitFor();
    await move(page, base, list);
    await expect.poll(() => panelFrames(page), patience).toEqual([]);
    expect(await highlightsOn(page)).toEqual({});
    await move(page, second, text('Lock Keeper'));
    const panel = await openPanelOn(page);
    expect(await titleIn(panel)).toBe('Lock Keeper');
  });

  test('from a list to a posting: the reader comes with it', async () => {
    const page = await stage.open(served(list, base));
    await expect.poll(() => ownWorldOf(page), patience).toMatchObject({ hasReader: false });
    await move(page, first, text('Tide Model Engineer'), 600);
    await pillIn(await panelOn(page)).waitFor();
  });

  test('the panel follows within 300 ms of the text having settled', async () => {
    const page = await stage.open(served(text('Keeper number 0')));
    const panel = await openPanelOn(page);
    const times: number[] = [];
    for (let round = 2; round <= 8; round++) {
      const name = `Keeper number ${round}`;
      const shown = panel.evaluate(
        (wanted) =>
          new Promise<number>((resolve) => {
            const look = (): void => {
              if (document.querySelector('h1')?.textContent === wanted) resolve(Date.now());
              else requestAnimationFrame(look);
            };
            look();
          }),
        name,
      );
      const settled = await page.evaluate(
        ([url, html]) => {
          history.pushState(null, '', url);
          document.querySelector('#root')!.innerHTML = html;
          return Date.now();
        },
        [`${first.slice(0, -1)}${round}`, text(name)] as const,
      );
      times.push((await shown) - settled);
    }
    const median = times.toSorted((left, right) => left - right)[times.length >> 1];
    expect(median, `milliseconds: ${times.join(', ')}`).toBeLessThan(300);
    expect(panelFrames(page)).toEqual([panel]);
  });
});

describe('text that comes late', () => {
  test('a page that is empty at first is waited for, and left alone once it is read', async () => {
    const late = served('');
    const page = await stage.open({
      ...late,
      html: late.html.replace(
        '</body>',
        `<script>setTimeout(() => { root.innerHTML = ${JSON.stringify(text('Tide Model Engineer'))} }, 1500)</script></body>`,
      ),
    });
    await pillIn(await panelOn(page)).waitFor();
    expect((await ownWorldOf(page)).observers).toBe(1);
  });

  test('requirements revealed by "show more" are read', async () => {
    const page = await stage.open(
      served(
        `${text('Tide Model Engineer', posting.required.slice(0, 2)).replace('</main>', '<ul id="rest"></ul><button id="more" type="button">Show more</button></main>')}`,
      ),
    );
    const panel = await openPanelOn(page);
    await page.evaluate(() => {
      document.querySelector('#more')!.addEventListener('click', () => {
        const item = document.createElement('li');
        item.textContent = 'You have experience with Terraform.';
        document.querySelector('#rest')!.append(item);
      });
    });
    await page.click('#more');
    await requirementIn(panel, 'experience with Terraform').waitFor();
    expect(panelFrames(page)).toEqual([panel]);
  });

  test('a frame with the posting that is put in later has the panel', async () => {
    const framed = served(text('Tide Model Engineer'));
    stage.server.serve(framed);
    const page = await stage.open({
      url: 'https://lanternquay.example/careers',
      html: '<!doctype html><title>Careers</title><h1>Careers</h1>',
    });
    await page.evaluate((url) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: url, width: 900, height: 900 });
      document.body.append(frame);
    }, framed.url);
    await pillIn(await panelOn(page)).waitFor();
  });

  test('words that the page draws anew are coloured anew', async () => {
    const page = await stage.open(served(text('Tide Model Engineer')));
    await pillIn(await panelOn(page)).waitFor();
    const painted = () => highlightsOn(page);
    await expect.poll(painted, patience).toMatchObject({ 'rolemark-missing': ['Terraform'] });
    await page.evaluate((html) => {
      document.querySelector('#root')!.innerHTML = html;
    }, text('Tide Model Engineer'));
    await expect.poll(painted, patience).toMatchObject({ 'rolemark-missing': ['Terraform'] });
  });
});

describe('an open shadow root', () => {
  const shadowed = served(
    `<job-page><template shadowrootmode="open"><div id="inner">${text('Tide Model Engineer')}</div></template></job-page>`,
  );

  test('is read, its words coloured, and followed', async () => {
    const page = await stage.open(shadowed);
    const panel = await openPanelOn(page);
    expect(await titleIn(panel)).toBe('Tide Model Engineer');
    await expect
      .poll(() => highlightsOn(page), patience)
      .toMatchObject({ 'rolemark-missing': ['Terraform'] });
    await page.evaluate(
      (html) => {
        const inner = document.querySelector('job-page')!.shadowRoot!.querySelector('#inner')!;
        inner.innerHTML = html;
      },
      text('Lock Keeper', ['Experience with locks, and with Terraform.']),
    );
    await expect.poll(() => titleIn(panel), patience).toBe('Lock Keeper');
  });
});

test('the panel that was closed stays away on this page, and comes with the next', async () => {
  const page = await stage.open(served(text('Tide Model Engineer')));
  const panel = await panelOn(page);
  // The frame goes with the click, so that nothing there is waited for.
  await panel
    .getByRole('button', { name: 'Close on this page' })
    .evaluate((button: HTMLElement) => void setTimeout(() => button.click()));
  await expect.poll(() => panelFrames(page), patience).toEqual([]);
  await expect.poll(() => ownWorldOf(page), patience).toMatchObject({ observers: 0 });
  await page.evaluate(() => document.querySelector('#root')!.append('A word more.'));
  await page.waitForTimeout(700);
  expect(panelFrames(page)).toEqual([]);
  await move(page, second, text('Lock Keeper'));
  await pillIn(await panelOn(page)).waitFor();
});

test('a page that comes back from the cache has one panel, at work', async () => {
  const page = await stage.open(served(text('Tide Model Engineer')));
  const before = await panelOn(page);
  await pillIn(before).waitFor();
  // A browser that is driven keeps no pages; what the page hears when it comes back is the same.
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await expect.poll(() => before.isDetached(), patience).toBe(true);
  const panel = await openPanelOn(page);
  expect(await titleIn(panel)).toBe('Tide Model Engineer');
  expect(panelFrames(page)).toEqual([panel]);
});

test('on paper there is the page alone', async () => {
  const page = await stage.open(served(text('Tide Model Engineer')));
  await pillIn(await panelOn(page)).waitFor();
  const display = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.querySelector('rolemark-panel')!).display);
  expect(await display()).toBe('block');
  await page.emulateMedia({ media: 'print' });
  expect(await display()).toBe('none');
});
