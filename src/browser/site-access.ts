import browser from 'webextension-polyfill';

/**
 * Where the extension may look at pages by itself, beyond the sites that its manifest declares: single sites, or every
 * site. Both are the browser's own permissions, so that they can be seen and taken back in its settings too.
 */
export interface SiteAccess {
  readonly everywhere: boolean;
  /** Host names, in alphabetical order. */
  readonly hosts: readonly string[];
}

const everySite = ['https://*/*', 'http://*/*'];

/** One host, none of the hosts below it. In one pattern ("*://") the browser would not find it in the manifest's two. */
const sitePatterns = (host: string): string[] => [`https://${host}/*`, `http://${host}/*`];

export async function readSiteAccess(): Promise<SiteAccess> {
  const { origins = [] } = await browser.permissions.getAll();
  const everywhere = everySite.every((pattern) => origins.includes(pattern));
  const declared = new Set(declaredPatterns());
  const hosts = origins
    .filter((pattern) => !declared.has(pattern))
    .flatMap((pattern) => hostOfPattern(pattern) ?? []);
  return { everywhere, hosts: [...new Set(hosts)].sort() };
}

/** What the manifest brings the detector to. Browsers list it among what was granted. */
export const declaredPatterns = (): readonly string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);

function hostOfPattern(pattern: string): string | null {
  return /^(?:\*|https?):\/\/([^/*]+)\/\*$/.exec(pattern)?.[1] ?? null;
}

/** Asks the person; only within a click. Resolves with their answer. */
export const askForSite = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: sitePatterns(host) });

export const askForEverySite = (): Promise<boolean> =>
  browser.permissions.request({ origins: everySite });

export const giveBackSite = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: sitePatterns(host) });

export const giveBackEverySite = (): Promise<boolean> =>
  browser.permissions.remove({ origins: everySite });

/** Calls the listener after every change, here or in the browser's own settings; returns what ends that. */
export function followSiteAccess(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

/** The patterns that the detector is to be registered for. */
export async function grantedPatterns(): Promise<readonly string[]> {
  const { everywhere, hosts } = await readSiteAccess();
  return everywhere ? everySite : hosts.flatMap(sitePatterns);
}

/** Whether the manifest brings the detector to every page of the host already. */
export function isDeclared(host: string): boolean {
  return declaredPatterns().some((pattern) => {
    const declared = /^\*:\/\/(\*\.)?([^/*]+)\/\*$/.exec(pattern);
    if (declared === null) return false;
    const [, below, name = ''] = declared;
    return host === name || (below !== undefined && host.endsWith(`.${name}`));
  });
}
