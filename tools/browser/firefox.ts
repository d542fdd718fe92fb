import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { requireBrowser } from '../find-browser.ts';

export const firefoxBuild = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

const addOnId = 'rolemark@rolemark.invalid';
/** Chosen beforehand, so that the extension's own pages can be opened by their address. */
const internalId = '6f1d3a0e-3c1b-4a57-9d6c-0f6a1b6f2c11';

export interface ExtendedFirefox {
  readonly browser: Browser;
  /** The address of one of the extension's pages, such as "saved.html". */
  pageUrl(path: string): string;
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
    pageUrl: (path) => `moz-extension://${internalId}/${path}`,
    close: async () => {
      await browser.close();
      await rm(profileFolder, { recursive: true, force: true });
    },
  };
}
