import { mutedSitesKey } from './messages.ts';

/**
 * The detector's way to the rest of the extension. It is put into every page of a known site, so that it carries no
 * polyfill: `chrome` answers with promises in both browsers (Manifest V3), and no element of a page can take its name.
 */
export interface DetectorDoor {
  /** Whether the person wants to be left alone on the host. */
  isMuted(host: string): Promise<boolean>;
  /** Runs the reader here, beside the detector. */
  bringReader(): Promise<void>;
  /** Runs the script here that marks links to kept postings. */
  bringLinkMarks(): Promise<void>;
}

/** Built from entrypoints/, and named in the manifest for pages to be allowed them. */
const readerFile = 'content-scripts/reader.js';
const linksFile = 'links.js';

export const detectorDoor: DetectorDoor = {
  async isMuted(host) {
    const { [mutedSitesKey]: muted } = await chrome.storage.local.get(mutedSitesKey);
    return Array.isArray(muted) && muted.includes(host);
  },
  async bringReader() {
    await import(/* @vite-ignore */ chrome.runtime.getURL(readerFile));
  },
  async bringLinkMarks() {
    await import(/* @vite-ignore */ chrome.runtime.getURL(linksFile));
  },
};
