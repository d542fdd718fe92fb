import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { requireBrowser } from '../tools/find-browser.ts';
import { siteAddressesPlugin } from '../tools/site-addresses-plugin.ts';
import { pageOfText } from '../tools/text-page.ts';

/** Saved pages in a real browser, with the code of the content scripts beside them. */
export interface PageBench {
  readonly page: Page;
  /** Opens a saved page as it stands, without running its scripts, and puts the code beside it. */
  open(file: string, address?: string): Promise<void>;
  close(): Promise<void>;
}

/** With these a page's clock tells microseconds instead of tenths of a millisecond. */
const isolation = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const usualAddress = 'https://page.rolemark.test/jobs/1';

export async function openPageBench(): Promise<PageBench> {
  const code = await bundled();
  const browser: Browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  let html: string | null = null;
  await page.route('**/*', (route) => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) {
      return route.abort();
    }
    // A page that sends its reader on to another stays where it is.
    if (html === null) return route.fulfill({ status: 204 });
    const body = html;
    html = null;
    const headers = { ...isolation, 'content-security-policy': "script-src 'none'" };
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body, headers });
  });
  return {
    page,
    async open(file, address = usualAddress) {
      const saved = readFileSync(file, 'utf8');
      html = file.endsWith('.txt') ? pageOfText(saved, 'Software Engineer') : saved;
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.evaluate(code);
    },
    close: () => browser.close(),
  };
}

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [siteAddressesPlugin()],
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('page-code.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  return (first as { output: { code: string }[] }).output[0]!.code;
}
