import type { Site } from './sites/site.ts';

/** How a site file's addresses are compared with one. Apart from the site files, for the script that carries none. */

export type SiteAddress = Pick<Site, 'hosts' | 'posting' | 'form'>;

/** What kind of page an address is on its site. */
export interface AddressKind {
  readonly isPosting: boolean;
  readonly isForm: boolean;
}

export function kindOfAddress({ posting, form }: SiteAddress, url: URL): AddressKind {
  const path = url.pathname + url.search;
  const isForm = form?.test(path) ?? false;
  return { isForm, isPosting: !isForm && posting.test(path) };
}

/** The one of the sites that an address belongs to, or null. */
export function siteAt<One extends SiteAddress>(sites: readonly One[], url: URL): One | null {
  return sites.find(({ hosts }) => hosts.some((host) => isAddress(url, host))) ?? null;
}

/** On the host, and below its path where the pattern names one: "www.google.com/about/careers/". */
export function isAddress({ hostname, pathname }: URL, pattern: string): boolean {
  const { host, path } = partsOf(pattern);
  return isHost(hostname, host) && pathname.startsWith(path);
}

/** Exactly the host, or below it where the pattern begins with a dot: never a part of a name. */
export function isHost(hostname: string, pattern: string): boolean {
  return pattern.startsWith('.')
    ? hostname.endsWith(pattern) || hostname === pattern.slice(1)
    : hostname === pattern;
}

/** The host, and the path that everything of the site is below. */
export function partsOf(pattern: string): { readonly host: string; readonly path: string } {
  const slash = pattern.indexOf('/');
  return slash < 0
    ? { host: pattern, path: '/' }
    : { host: pattern.slice(0, slash), path: pattern.slice(slash) };
}
