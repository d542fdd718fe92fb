import type { PageReading, PageRequest } from '../browser/messages.ts';
import type { PageDoor } from '../browser/page-port.ts';
import { isSamePage, parsedUrl } from './addresses.ts';
import { type Extent, extentOf, hasChanged, shadowsOf } from './extent.ts';
import { firstLook } from './look.ts';
import { type Reading, readPage, saysNothingNew } from './read-page.ts';
import { watchWithin, whenSettled } from './settle.ts';
import { ShownPanel } from './shown-panel.ts';
import { knownSiteOf } from './site-facts.ts';
import { followEntries } from './sites/entries.ts';

/** A posting that comes later than this after the page, or after a navigation, is not waited for. */
const longestDrawing = 10_000;
/** A frame of the page with a posting answers before the page itself does. */
const framesFirst = 150;

export interface Surroundings {
  readonly document: Document;
  readonly door: PageDoor;
  /** Ends with the page, or when the extension was updated. */
  readonly signal: AbortSignal;
  /** Tells each change of the page's address, before the page has drawn it. */
  onNavigate(listener: (from: URL, to: URL) => void): void;
}

/**
 * Follows one document from posting to posting: recognises, shows the panel once, tells it when the page shows another
 * posting, and takes it away when there is none. Everything ends with the signal.
 */
export function followVisits(surroundings: Surroundings): void {
  const { signal, door } = surroundings;
  if (signal.aborted) return;
  const visits = new Visits(surroundings);
  door.onRequest((request) => visits.answer(request), signal);
  surroundings.onNavigate((from, to) => {
    if (!isSamePage(from, to)) visits.navigate();
  });
  window.addEventListener('pageshow', ({ persisted }) => persisted && visits.comeBack(), {
    signal,
  });
  signal.addEventListener('abort', () => visits.end());
  visits.begin();
  const entries = knownSiteOf(parsedUrl(location.href))?.site.entries;
  if (entries !== undefined) {
    followEntries(surroundings.document, entries, () => visits.turn(), signal);
  }
}

class Visits {
  private readonly surroundings: Surroundings;
  private reading: Reading | null = null;
  private panel: ShownPanel | null = null;
  /** The person closed the panel: not shown again on this page unless asked for. */
  private isDismissed = false;
  /** The person asked for this page, so it is read whatever it is. */
  private isAsked = false;
  private watching: AbortController | null = null;
  /** Until then the page is still being drawn, and every change may be the posting's. */
  private drawnAt = 0;
  private extent: Extent | null = null;

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings;
  }

  begin(): void {
    this.look();
    // Sites that draw themselves have no text yet; on others what is there is all there is.
    if (this.panel !== null || knownSiteOf(parsedUrl(location.href)) !== null) this.watch();
  }

  /** Another page of a site that draws itself: read again when its text has settled. */
  navigate(): void {
    this.isDismissed = false;
    this.isAsked = false;
    this.watch();
  }

  /** The person turned to another posting of a page of many. */
  turn(): void {
    this.look();
  }

  /** The page came back as it was left, but the panel's line was cut. */
  comeBack(): void {
    if (this.panel === null || this.reading === null) return;
    this.panel.remove();
    this.panel = null;
    this.show(this.reading);
  }

  answer(request: PageRequest): Promise<PageReading | true> | undefined {
    if (request.type === 'show-words') {
      if (this.panel === null) return undefined;
      this.panel.showWords(request.requirement, request.scroll);
      return Promise.resolve(true);
    }
    // With a panel the page is watched and its reading up to date; without one it may have changed since.
    const now = (this.panel !== null && this.reading) || this.read();
    if (request.type === 'open-panel') {
      if (!now.decision.isPosting && !this.isAsked) return undefined;
      this.isDismissed = false;
      this.show(now);
      this.panel?.open();
      if (this.watching === null) this.watch();
      return Promise.resolve(true);
    }
    const { decision, content } = now;
    if (decision.isPosting) return Promise.resolve({ decision, content });
    if (window !== window.top) return undefined;
    if (request.anyway) this.isAsked = true;
    const hasFrames = this.surroundings.document.querySelector('iframe') !== null;
    return later({ decision, content }, hasFrames ? framesFirst : 0);
  }

  end(): void {
    this.watching?.abort();
    this.watching = null;
    this.panel?.remove();
    this.panel = null;
  }

  private read(): Reading {
    this.reading = readPage(this.surroundings.document, location.href);
    this.extent = extentOf(this.reading.places);
    watchWithin(shadowsOf(this.reading.places));
    return this.reading;
  }

  /** Reads the page as it is now, and shows, changes or takes away the panel. */
  private look(): void {
    const before = this.reading;
    if (!this.isWorthReading()) {
      this.reading = null;
      this.panel?.remove();
      this.panel = null;
      return;
    }
    const now = this.read();
    if (now.decision.isPosting || this.isAsked) {
      if (this.isDismissed) return;
      if (this.panel?.isThere && before !== null && saysNothingNew(before, now)) {
        if (this.panel.follow(now)) return;
      }
      this.show(now);
    } else {
      this.panel?.remove();
      this.panel = null;
    }
  }

  /** Known sites have many pages besides their postings: a feed, a list, a form. Those get the first look alone. */
  private isWorthReading(): boolean {
    const url = parsedUrl(location.href);
    const known = knownSiteOf(url);
    return (
      this.isAsked ||
      known === null ||
      known.isPosting ||
      firstLook(this.surroundings.document, url) !== null
    );
  }

  private show(reading: Reading): void {
    if (this.panel?.isThere) {
      this.panel.change(reading);
      return;
    }
    this.panel?.remove();
    this.panel = new ShownPanel(this.surroundings.document, this.surroundings.door, reading, () => {
      this.isDismissed = true;
      this.end();
    });
  }

  private watch(): void {
    this.watching?.abort();
    this.watching = new AbortController();
    this.drawnAt = performance.now() + longestDrawing;
    const { document, signal } = this.surroundings;
    whenSettled(document, () => this.settled(), AbortSignal.any([this.watching.signal, signal]));
    if (this.reading !== null) watchWithin(shadowsOf(this.reading.places));
    // Without a panel there is nothing to keep up with once the page is drawn.
    setTimeout(() => {
      if (this.panel === null && performance.now() >= this.drawnAt) this.watching?.abort();
    }, longestDrawing);
  }

  private settled(): void {
    const isDrawing = performance.now() < this.drawnAt;
    // A page that wrote itself anew took the panel away with everything else.
    const isGone = this.panel !== null && !this.panel.isThere;
    if (isDrawing || isGone || this.extent === null || hasChanged(this.extent)) this.look();
  }
}

const later = <Value>(value: Value, milliseconds: number): Promise<Value> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, value));
