import siteAddresses from 'virtual:site-addresses';
import type { DetectorDoor } from '../browser/detector-door.ts';
import { isJobsAddress, isSamePage, parsedUrl } from './addresses.ts';
import { findFirst, openShadowsIn } from './dom.ts';
import { firstLook } from './look.ts';
import { postingLinks } from './posting-links.ts';
import { watchWithin, whenSettled } from './settle.ts';
import { shared } from './shared.ts';
import { type AddressKind, kindOfAddress, siteAt } from './site-address.ts';

/** A posting that comes later than this after the page, or after it has moved, is not waited for. */
const longestDrawing = 10_000;
/** A page with fewer elements has not been drawn yet. */
const fewestElements = 40;
/** With less text there is no posting to be read, whatever the address says. */
const leastText = 200;
/** How often the address is looked at where the browser does not tell of its changes. */
const addressInterval = 1000;

/**
 * Looks at the page once, and once more whenever it has moved to another address. Where it sees a posting the reader is
 * brought, which takes over from there; on a list the links to kept postings are marked; elsewhere nothing stays.
 */
export function detect(document: Document, door: DetectorDoor): void {
  new Detector(document, door).begin();
}

class Detector {
  private readonly document: Document;
  private readonly door: DetectorDoor;
  private hasReader = false;
  private hasLinkMarks = false;
  private drawing: AbortController | null = null;

  constructor(document: Document, door: DetectorDoor) {
    this.document = document;
    this.door = door;
  }

  begin(): void {
    this.look();
    const here = hereOn();
    if (here?.kind?.isPosting || this.isHardlyDrawn()) this.follow();
    onMove(here?.kind != null, () => {
      shared.linkMarks?.stop();
      this.follow();
    });
  }

  /** Looks again each time the page comes to rest, until there is nothing left to find or it must be drawn by now. */
  private follow(): void {
    this.drawing?.abort();
    const drawing = new AbortController();
    this.drawing = drawing;
    whenSettled(this.document, () => this.look(), drawing.signal);
    watchWithin(openShadowsIn(this.document));
    setTimeout(() => drawing.abort(), longestDrawing);
  }

  private look(): void {
    const here = hereOn();
    if (here === null || here.kind?.isForm) return;
    const { url, kind } = here;
    if (!this.hasReader && this.isWorthReading(here)) this.bring();
    if (kind !== null || isJobsAddress(url)) this.markLinks(url);
    if (this.hasReader && shared.linkMarks?.isSettled) this.drawing?.abort();
  }

  /** What marks links comes with the first list. */
  private markLinks(url: URL): void {
    if (shared.linkMarks) shared.linkMarks.look(url);
    if (this.hasLinkMarks || postingLinks(this.document, url).length === 0) return;
    this.hasLinkMarks = true;
    const look = (): void => {
      const here = hereOn();
      if (here !== null) shared.linkMarks?.look(here.url);
    };
    this.unlessMuted(() => this.door.bringLinkMarks().then(look));
  }

  /** On a known site the address tells more than the text; there must only be some. */
  private isWorthReading({ url, kind }: Here): boolean {
    if (!kind?.isPosting) return firstLook(this.document, url) !== null;
    const roots = openShadowsIn(this.document);
    watchWithin(roots);
    const parts = [findFirst(this.document, 'body'), ...roots];
    return parts.reduce((sum, part) => sum + (part?.textContent ?? '').length, 0) >= leastText;
  }

  private bring(): void {
    this.hasReader = true;
    this.unlessMuted(() => this.door.bringReader());
  }

  private unlessMuted(bring: () => Promise<void>): void {
    this.door
      .isMuted(location.hostname)
      .then((isMuted) => (isMuted ? undefined : bring()))
      // The extension was updated under the page: with the next load all is well again.
      .catch(() => this.drawing?.abort());
  }

  /** A page that is drawn by its scripts is nearly empty at first. Frames like that are for the most part no pages. */
  private isHardlyDrawn(): boolean {
    if (window !== window.top) return false;
    return this.document.getElementsByTagName('*')[fewestElements] === undefined;
  }
}

interface Here {
  readonly url: URL;
  /** Null where the site is not known. */
  readonly kind: AddressKind | null;
}

function hereOn(): Here | null {
  const url = parsedUrl(location.href);
  if (url === null) return null;
  const site = siteAt(siteAddresses, url);
  return { url, kind: site === null ? null : kindOfAddress(site, url) };
}

/** Tells each change of the page's address. Where the browser has no word for it, known sites are asked for it. */
function onMove(isKnown: boolean, listener: () => void): void {
  let last = parsedUrl(location.href);
  const look = (): void => {
    const now = parsedUrl(location.href);
    if (now === null || last === null || isSamePage(last, now)) return;
    last = now;
    listener();
  };
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation?.addEventListener) navigation.addEventListener('currententrychange', look);
  else if (isKnown) setInterval(look, addressInterval);
}
