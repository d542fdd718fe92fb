import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ServedPage } from '../../tools/browser/board-server.ts';
import { highlightsOn, openPanelOn, panelFrames, panelOn, patience, pillIn } from './panel.ts';
import { olderGreenhouse, posting } from './sample-pages.ts';
import { openStage, type Stage } from './stage.ts';

/** Pages that are built oddly, or against being read: the posting is read all the same, and the page works as before. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
beforeEach(() => stage.reset());

const { html: usual, url } = olderGreenhouse;
const withHead = (head: string): string => usual.replace('</head>', `${head}</head>`);
const withBody = (before: string, after = ''): string =>
  usual.replace('<body>', `<body>${before}`).replace('</body>', `${after}</body>`);

/** Opens the page, and tells each error that its own code runs into. */
async function openWatched(served: ServedPage): Promise<{ page: Page; errors: string[] }> {
  stage.server.serve(served);
  const page = await stage.chromium.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(served.url);
  return { page, errors };
}

async function expectPosting(page: Page): Promise<void> {
  const panel = await openPanelOn(page);
  expect(await panel.getByRole('heading', { level: 1 }).textContent()).toBe(posting.title);
  const required = panel.getByRole('region', { name: 'Required', exact: true });
  for (const sentence of posting.required) {
    await required.getByRole('button', { name: sentence }).waitFor();
  }
  await expect
    .poll(() => highlightsOn(page), patience)
    .toMatchObject({ 'rolemark-missing': ['Terraform', 'Kubernetes'] });
  expect(panelFrames(page)).toEqual([panel]);
}

const named = [
  'body',
  'title',
  'chrome',
  'browser',
  'navigation',
  'CSS',
  'location',
  'performance',
];
const clobbering = `<form name="documentElement"><input name="firstChild"><input name="nodeType"><input name="textContent"></form><img name="querySelectorAll"><img name="createElement"><img name="adoptedStyleSheets"><img name="baseURI">${named.map((name) => `<div id="${name}"></div>`).join('')}`;

const shadowing = `<script>
  for (const name of ['MutationObserver', 'AbortController', 'URL', 'StaticRange', 'TreeWalker']) {
    window[name] = function () { throw new Error(name + ' was called') };
  }
  for (const [kind, name] of [[Node, 'textContent'], [Element, 'shadowRoot'], [Document, 'title']]) {
    Object.defineProperty(kind.prototype, name, { get() { throw new Error(name + ' was read') } });
  }
  Array.prototype.includes = String.prototype.includes = JSON.parse = () => { throw new Error('no') };
  document.createElement = document.querySelector = document.querySelectorAll = null;
</script>`;

describe('the posting is read, and the page runs into no error', () => {
  test.each([
    ['that names its elements as the document names its own', withBody(clobbering)],
    ['that puts its own in the place of what browsers give', withHead(shadowing)],
    ['whose addresses are based elsewhere', withHead('<base href="https://else.example/a/">')],
    ['in quirks mode', usual.replace('<!doctype html>', '')],
    [
      'that is written from right to left',
      usual.replace('<html lang="en">', '<html lang="ar" dir="rtl">'),
    ],
    [
      // Laid out, so many levels take Chromium down, with or without an extension.
      'with 50,000 levels of elements that are not shown',
      withBody(
        '',
        `<style>.deep { display: none }</style><div class="deep"></div><script>{ let at = document.querySelector('.deep'); for (let i = 0; i < 50000; i++) { const next = document.createElement('div'); at.append(next); at = next } at.append('Deep down.') }</script>`,
      ),
    ],
    [
      'with JSON-LD of 20 MB',
      withHead(
        `<script type="application/ld+json">{"@type":"Article","text":"${'JobPosting '.repeat(1_800_000)}"}</script>`,
      ),
    ],
    [
      'with a recipe that has a job in it',
      withHead(
        `<script type="application/ld+json">{"@type":"Recipe","name":"Rye bread","author":{"@type":"Person","hasOccupation":{"@type":"JobPosting","title":"Baker"}}}</script>`,
      ),
    ],
    [
      'with a hundred frames',
      withBody('', '<iframe srcdoc="<p>An advertisement.</p>"></iframe>'.repeat(100)),
    ],
  ])('on a page %s', async (_what, html) => {
    const { page, errors } = await openWatched({ url, html });
    await expectPosting(page);
    expect(errors).toEqual([]);
  });

  test('on a page in XHTML', async () => {
    const html = usual
      .replace(
        '<!doctype html><html lang="en">',
        '<html xmlns="http://www.w3.org/1999/xhtml" lang="en">',
      )
      .replaceAll('<meta charset="utf-8">', '')
      .replaceAll('<input>', '<input/>');
    const headers = { 'content-type': 'application/xhtml+xml; charset=utf-8' };
    const { page, errors } = await openWatched({ url, html, headers });
    expect(await page.evaluate(() => document.contentType)).toBe('application/xhtml+xml');
    await expectPosting(page);
    expect(errors).toEqual([]);
  });

  test('on a page that writes itself anew', async () => {
    const { page, errors } = await openWatched({ url, html: usual });
    await pillIn(await panelOn(page)).waitFor();
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, usual);
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('rolemark-panel').length), patience)
      .toBe(1);
    await expectPosting(page);
    expect(errors).toEqual([]);
  });
});

test('text that would be HTML or script stays text, in the panel too', async () => {
  const attack =
    '<img src=x onerror="document.title=1"><script>document.title=1</script> and Terraform.';
  const escaped = attack.replaceAll('<', '&lt;');
  const html = usual
    .replace(posting.required[2], escaped)
    .replace(`>${posting.title}</h1>`, '>&lt;b>Engineer&lt;/b></h1>');
  const { page } = await openWatched({ url, html });
  const panel = await openPanelOn(page);
  await panel.getByText(attack.slice(0, 30)).waitFor();
  expect(await panel.getByRole('heading', { level: 1 }).textContent()).toBe('<b>Engineer</b>');
  expect(await panel.locator('img, script:not([src])').count()).toBe(0);
  expect(await panel.title()).not.toBe('1');
});

test('a recipe that has a job in it is no posting', async () => {
  const page = await stage.open({
    url: 'https://boards.greenhouse.io/lanternquay/bread',
    html: `<!doctype html><title>Rye bread</title><script type="application/ld+json">{"@type":"Recipe","author":{"@type":"Person","hasOccupation":{"@type":"JobPosting","title":"Baker"}}}</script><h1>Rye bread</h1><p>${'Flour, water, salt and time. '.repeat(40)}</p>`,
  });
  await page.waitForTimeout(800);
  expect(panelFrames(page)).toEqual([]);
});
