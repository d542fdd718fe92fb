import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { requireBrowser } from '../../tools/find-browser.ts';
import type { PageParts } from './page-parts.ts';
import { highlightsOn, placeOf } from './panel.ts';

/** Painting, pointing and settling, each by itself in a page without the extension. */

declare const parts: PageParts;

let browser: Browser;
let page: Page;
let code: string;

const html =
  '<!doctype html><title>Baker</title><style>p{font:20px/2 serif}</style><h1>Baker</h1><p id="text">You bake <b>rye</b> bread and know salt.</p><p id="link"><a href="#x">Salt</a> of the sea</p>';

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('page-parts.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bundle',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  code = (first as { output: { code: string }[] }).output[0]!.code;
  browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(code);
  // Paints "rye bread" as missing and "salt" as met, and keeps the painter for what follows.
  await page.evaluate(() => {
    const reading = parts.readPage(document, 'https://oven.test/');
    const block = reading.content.blocks.findIndex(({ text }) => text.startsWith('You bake'));
    const { text } = reading.content.blocks[block]!;
    const mark = (words: string, tone: 'met' | 'missing') => ({
      requirement: tone,
      block,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      quote: text,
      tone,
    });
    const painter = new parts.Painter(document);
    const marks = [mark('rye bread', 'missing'), mark('salt', 'met')];
    painter.paint(marks, reading.places, reading.content.blocks);
    Object.assign(globalThis, { painter });
  });
});

declare const painter: InstanceType<PageParts['Painter']>;

describe('the painter', () => {
  test('colours words over the borders of elements, and leaves the page as it is', async () => {
    expect(await highlightsOn(page)).toEqual({
      'rolemark-missing': ['rye bread'],
      'rolemark-met': ['salt'],
    });
    expect(await page.evaluate(() => document.querySelector('#text')!.innerHTML)).toBe(
      'You bake <b>rye</b> bread and know salt.',
    );
  });

  test('shows the sentence of a requirement over its words, and takes it away', async () => {
    await page.evaluate(() => painter.show('met', false));
    expect((await highlightsOn(page))['rolemark-shown']).toEqual([
      'You bake rye bread and know salt.',
    ]);
    await page.evaluate(() => painter.show(null, false));
    expect(await highlightsOn(page)).not.toHaveProperty('rolemark-shown');
  });

  test('clears everything, its style sheet included', async () => {
    await page.evaluate(() => painter.clear());
    expect(await highlightsOn(page)).toEqual({});
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  test('knows when the page has dropped what was coloured', async () => {
    expect(await page.evaluate(() => painter.isLeftBehind)).toBe(false);
    await page.evaluate(() => document.querySelector('#text')!.replaceChildren('Gone.'));
    expect(await page.evaluate(() => painter.isLeftBehind)).toBe(true);
  });
});

describe('pointing', () => {
  interface Heard {
    readonly heard: string[];
    readonly ending: AbortController;
  }
  const heard = (): Promise<string[]> =>
    page.evaluate(() => (globalThis as unknown as Heard).heard);

  beforeEach(async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      const ending = new AbortController();
      parts.followPointer(
        document,
        () => painter.ranges,
        {
          onPoint: (requirement) => heard.push(`point ${requirement}`),
          onClick: (requirement) => heard.push(`click ${requirement}`),
        },
        ending.signal,
      );
      Object.assign(globalThis, { heard, ending });
    });
  });

  test('tells the word under the pointer, once, and when it is left', async () => {
    const { x, y } = await placeOf(page, 'salt');
    await page.mouse.move(x, y);
    await expect.poll(heard).toEqual(['point met']);
    await page.mouse.move(x + 1, y);
    await page.mouse.move(5, 400);
    await expect.poll(heard).toEqual(['point met', 'point null']);
  });

  test('tells a click on a coloured word, and none beside it or on a link', async () => {
    const word = await placeOf(page, 'rye');
    await page.mouse.click(word.x, word.y);
    const plain = await placeOf(page, 'You bake');
    await page.mouse.click(plain.x, plain.y);
    const link = await placeOf(page, 'Salt');
    await page.mouse.click(link.x, link.y);
    expect((await heard()).filter((word) => word.startsWith('click'))).toEqual(['click missing']);
  });

  test('is silent after its end', async () => {
    await page.evaluate(() => (globalThis as unknown as Heard).ending.abort());
    const word = await placeOf(page, 'rye');
    await page.mouse.click(word.x, word.y);
    expect(await heard()).toEqual([]);
  });
});

describe('settling', () => {
  test('one observer for all, gone with the last of them', async () => {
    const seen = await page.evaluate(async () => {
      const [one, other] = [new AbortController(), new AbortController()];
      const calls: string[] = [];
      const rest = (milliseconds: number): Promise<void> =>
        new Promise((resolve) => setTimeout(resolve, milliseconds));
      parts.whenSettled(document, () => calls.push('one'), one.signal);
      const { watch } = parts.shared;
      parts.whenSettled(document, () => calls.push('other'), other.signal);
      const isShared = parts.shared.watch === watch;
      for (let change = 0; change < 3; change++) document.body.append('.');
      await rest(400);
      one.abort();
      document.body.append('.');
      await rest(400);
      other.abort();
      document.body.append('.');
      await rest(400);
      return { isShared, calls, isGone: parts.shared.watch === undefined };
    });
    expect(seen).toEqual({ isShared: true, calls: ['one', 'other', 'other'], isGone: true });
  });
});
