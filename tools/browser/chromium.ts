import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';

export const chromeBuild = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface ChromiumSetup {
  /** Where the pages of every host are served; without it hosts are not found. */
  readonly port: number;
  readonly headless?: boolean;
  readonly extension?: string;
  readonly colorScheme?: 'light' | 'dark';
}

/** A Chromium with the built extension in a profile of its own. */
export interface ExtendedChromium {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  /** Opens a page of the extension as a tab, such as "saved.html". */
  openExtensionPage(path: string): Promise<Page>;
  /** Puts the profile where the extension keeps it. */
  giveProfile(profile: unknown): Promise<void>;
  badgeOf(page: Page): Promise<string>;
  close(): Promise<void>;
}

export async function startChromium(setup: ChromiumSetup): Promise<ExtendedChromium> {
  const extension = setup.extension ?? chromeBuild;
  const profileFolder = await mkdtemp(join(tmpdir(), 'rolemark-chromium-'));
  const context = await chromium.launchPersistentContext(profileFolder, {
    executablePath: process.env.ROLEMARK_CHROMIUM ?? '/usr/bin/chromium',
    headless: setup.headless ?? true,
    colorScheme: setup.colorScheme ?? 'light',
    viewport: { width: 1280, height: 860 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--host-resolver-rules=MAP * 127.0.0.1:${setup.port}`,
      '--ignore-certificate-errors',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  return {
    context,
    worker,
    extensionId,
    openExtensionPage,
    giveProfile: (profile) =>
      worker.evaluate((value) => chrome.storage.local.set({ profile: value }), profile),
    badgeOf: (page) => badgeOf(worker, page.url()),
    close: async () => {
      await context.close();
      await rm(profileFolder, { recursive: true, force: true });
    },
  };
}

async function badgeOf(worker: Worker, url: string): Promise<string> {
  return worker.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    const texts = await Promise.all(
      tabs.map(async ({ id, url: address }) =>
        id !== undefined && address === wanted ? chrome.action.getBadgeText({ tabId: id }) : '',
      ),
    );
    return texts.join('');
  }, url);
}
