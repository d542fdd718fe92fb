import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { requireBrowser } from '../find-browser.ts';

export const firefoxBuild = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

const addOnId = 'rolemark@rolemark.invalid';
/** Chosen beforehand, so that the extension's own pages can be opened by their address. */
const internalId = '6f1d3a0e-3c1b-4a57-9d6c-0f6a1b6f2c11';

export interface ExtendedFirefox {
  readonly browser: Browser;
  /** Opens a page of the extension as a tab, such as "saved.html". */
  openExtensionPage(path: string): Promise<Page>;
  /** The frame with the panel, once there is one on the page. */
  panelOn(page: Page): Promise<Frame>;
  close(): Promise<void>;
}

/**
 * A Firefox with the built extension in a profile of its own.
 * @param proxyPort of a board server: every host is found there, under its usual port
 */
export async function startFirefox(proxyPort: number): Promise<ExtendedFirefox> {
  const profileFolder = await mkdtemp(join(tmpdir(), 'rolemark-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: profileFolder,
    // The extension's own pages count as the browser's, which automation may not open otherwise.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: internalId }),
      'xpinstall.signatures.required': false,
    },
  });
  await browser.installExtension(firefoxBuild);
  return {
    browser,
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      const address = `moz-extension://${internalId}/${path}`;
      // Firefox tells automation nothing of navigations in the extension's own process, so there is no end to wait for.
      page.goto(address).catch(() => undefined);
      await until(async () => ((await addressOf(page)) === address ? page : null), address);
      return page;
    },
    panelOn: (page) =>
      until(async () => {
        for (const frame of page.frames()) {
          if ((await addressOf(frame)).includes('/panel.html')) return frame;
        }
        return null;
      }, 'the panel'),
    close: async () => {
      await browser.close();
      await rm(profileFolder, { recursive: true, force: true });
    },
  };
}

/** The address that the place itself says it has; empty while it changes. */
const addressOf = (place: Page | Frame): Promise<string> =>
  place.evaluate(() => location.href).catch(() => '');

const patience = 30_000;

/** Asks again until there is an answer; throws an error where none comes within 30 seconds. */
async function until<Value>(ask: () => Promise<Value | null>, what: string): Promise<Value> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const value = await ask();
    if (value !== null) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Firefox did not show ${what} within ${patience / 1000} seconds.`);
}
