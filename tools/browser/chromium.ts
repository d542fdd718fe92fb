import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { requireBrowser } from '../find-browser.ts';
import { attachTo, type Target } from './target.ts';

export const chromeBuild = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface ChromiumSetup {
  /** Where the pages of every host are served. */
  readonly port: number;
  readonly headless?: boolean;
  readonly extension?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** A file to which the browser writes every network request it made, with who asked for it. */
  readonly networkLog?: string;
  /** Whether pages run in the browser's sandbox; root and many containers can't have one. */
  readonly sandbox?: boolean;
  /** Whether the browser is set to refuse storage to frames of other sites, as some are from the start. */
  readonly blocksFrameStorage?: boolean;
  /** A folder that outlives the browser, to start it again with what it kept; a fresh one where it is left out. */
  readonly profileFolder?: string;
  /** The display to open windows on, such as ":7"; the one of this process where it is left out. */
  readonly display?: string;
}

/** A Chromium with the built extension in a profile of its own. */
export interface ExtendedChromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The first tab: the profile page, through which tests reach what the extension keeps. */
  readonly desk: Page;
  /** Opens a page of the extension as a tab, such as "saved.html". */
  openExtensionPage(path: string): Promise<Page>;
  /** Puts the profile where the extension keeps it; undefined: none has ever been kept. */
  giveProfile(profile: unknown): Promise<void>;
  /** Clicks the toolbar button while the page is in front, and waits for the popup. */
  openPopup(page: Page): Promise<Target>;
  /** Waits for a popup that was opened in another way, by a key for example. */
  waitForPopup(): Promise<Target>;
  close(): Promise<void>;
}

/**
 * The extension is loaded through the debugger, not the command line: Google Chrome itself no longer takes
 * `--load-extension`.
 */
export async function startChromium(setup: ChromiumSetup): Promise<ExtendedChromium> {
  // Without a name the browser's own folder is a fresh one, which goes when the browser has gone.
  const ownFolder = setup.blocksFrameStorage ? await folderThatBlocksFrameStorage() : '';
  const profileFolder = setup.profileFolder ?? ownFolder;
  const headless = setup.headless ?? true;
  const context = await chromium.launchPersistentContext(profileFolder, {
    executablePath: requireBrowser('chromium'),
    headless,
    chromiumSandbox: setup.sandbox ?? false,
    colorScheme: setup.colorScheme ?? 'light',
    viewport: headless ? { width: 1280, height: 860 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    ...(setup.display !== undefined && { env: { ...process.env, DISPLAY: setup.display } }),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-unsafe-extension-debugging',
      // Takes the place of Playwright's own list, which turns off the partitioning of storage that people's browsers
      // have: without it a frame of the extension is refused its storage.
      '--disable-features=HttpsUpgrades,MediaRouter,OptimizationHints,PaintHolding',
      `--host-resolver-rules=MAP * 127.0.0.1:${setup.port}`,
      '--ignore-certificate-errors',
      ...(setup.networkLog === undefined ? [] : [`--log-net-log=${setup.networkLog}`]),
    ],
  });
  const debug = await context.browser()!.newBrowserCDPSession();
  // Newer than the protocol's types.
  const { id: extensionId } = (await debug.send('Extensions.loadUnpacked', {
    path: setup.extension ?? chromeBuild,
  })) as { id: string };
  const origin = `chrome-extension://${extensionId}`;

  // A page of the extension stands by for its storage and badges: the worker sleeps when it has nothing to do.
  const desk = context.pages()[0] ?? (await context.newPage());
  await desk.goto(`${origin}/profile.html`);
  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${origin}/${path}`);
    return page;
  };
  const waitForPopup = (): Promise<Target> => attachTo(debug, `${origin}/popup.html`);

  return {
    context,
    extensionId,
    desk,
    openExtensionPage,
    waitForPopup,
    giveProfile: (profile) =>
      desk.evaluate(
        (value) =>
          value === undefined
            ? chrome.storage.local.remove('profile')
            : chrome.storage.local.set({ profile: value }),
        profile,
      ),
    openPopup: async (page) => {
      await page.bringToFront();
      const targetId = await tabTargetOf(debug, page.url());
      await debug.send('Extensions.triggerAction', { id: extensionId, targetId });
      return waitForPopup();
    },
    close: async () => {
      // The person may have closed the window first.
      await context.close().catch(() => undefined);
      if (ownFolder !== '') await rm(ownFolder, { recursive: true, maxRetries: 5 });
    },
  };
}

/** The setting "block third-party cookies", which covers all storage. */
async function folderThatBlocksFrameStorage(): Promise<string> {
  const profileFolder = await mkdtemp(join(tmpdir(), 'rolemark-chromium-'));
  const settings = { profile: { cookie_controls_mode: 1, block_third_party_cookies: true } };
  await mkdir(join(profileFolder, 'Default'));
  await writeFile(join(profileFolder, 'Default', 'Preferences'), JSON.stringify(settings));
  return profileFolder;
}

/** Tabs are targets of their own, left out of the list unless they are asked for. */
async function tabTargetOf(debug: CDPSession, url: string): Promise<string> {
  const { targetInfos } = await debug.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === url);
  if (tab === undefined) throw new Error(`No tab shows ${url}.`);
  return tab.targetId;
}
