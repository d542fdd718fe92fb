import type { Decision, PageContent } from '../page/content.ts';
import type { Sameness } from '../saved/sameness.ts';
import type { SavedStatus } from '../saved/saved-posting.ts';
import type { SavedSummary } from '../saved/saved-summary.ts';
import type { SeenPosting } from '../saved/sightings.ts';

/**
 * Every message that crosses between the page and the extension's own pages: one name, one shape.
 * Types only, so that the content script can share them without carrying a parser;
 * the extension's pages parse what arrives from a page in `parse-messages.ts`.
 * Failures travel as values: errors do not survive every border.
 */

/** What the content script made of its page. */
export interface PageReading {
  readonly decision: Decision;
  readonly content: PageContent;
}

/** Asked with `tabs.sendMessage` by the popup and the side panel; frames without a posting do not answer. */
export type PageRequest =
  /** Answered with a PageReading. `anyway`: read the page even if it does not look like a posting. */
  | { readonly type: 'read-page'; readonly anyway: boolean }
  /** Mounts the panel if it is not there, opens it and gives it the focus. Answered with true. */
  | { readonly type: 'open-panel' }
  /** From the side panel: shows the words of a requirement on the page; null takes that away. Answered with true. */
  | {
      readonly type: 'show-words';
      readonly requirement: string | null;
      readonly scroll: boolean;
    };

const panelPortStart = 'panel:';

/** The name of the port that the panel's frame opens to the content script that mounted it. */
export const panelPortName = (visit: string): string => `${panelPortStart}${visit}`;

/** Whether a port is such a one, which the worker passes on where the panel can't open it itself. */
export const isPanelPort = (name: string): boolean => name.startsWith(panelPortStart);

/** Down the panel's port, from the content script. */
export type PageToPanel =
  /** First thing after the port opens, and again whenever the page shows another posting. */
  | { readonly type: 'page-read'; readonly reading: PageReading }
  /** The pointer is on a coloured word of this requirement; null when it has left. */
  | { readonly type: 'mark-pointed'; readonly requirement: string | null }
  /** A coloured word was clicked: open the panel at this requirement. */
  | { readonly type: 'mark-clicked'; readonly requirement: string }
  /** The person asked for the panel (popup, shortcut). */
  | { readonly type: 'open' };

export type MarkTone = 'met' | 'partly' | 'missing' | 'judge';

/** Words of the page to colour: `start` and `end` are UTF-16 units within the block's text. */
export interface Mark {
  readonly requirement: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly tone: MarkTone;
}

/** Where the panel stands in the window. */
export interface PanelPlace {
  readonly side: 'left' | 'right';
  /** Pixels from the side and from the bottom, beyond the usual margin. */
  readonly shift: number;
  readonly lift: number;
}

/** Up the panel's port, to the content script. */
export type PanelToPage =
  /** All coloured words, replacing those painted before. An empty list takes every colour away. */
  | { readonly type: 'paint'; readonly marks: readonly Mark[] }
  /** Shows the requirement's sentence on the page, scrolling there if asked; null takes it away. */
  | { readonly type: 'show'; readonly requirement: string | null; readonly scroll: boolean }
  /** The size that the frame should take, in CSS pixels; `open` also says whether it is a pill or the panel. */
  | {
      readonly type: 'resize';
      readonly open: boolean;
      readonly width: number;
      readonly height: number;
      /** Where the person wants it; left out, it stands at the end of the page's lines, at the bottom. */
      readonly place?: PanelPlace;
    }
  /** Takes the panel and every colour off this page. */
  | { readonly type: 'dismiss' };

/**
 * Asked with `runtime.sendMessage` by the extension's pages, answered by the worker. A panel over a page may
 * be without what other pages have: browsers that keep frames of other sites from storage give it no
 * database and no locks, and Firefox gives it no tabs and no toolbar button.
 */
export type WorkerRequest = SavedRequest | Errand;

export type SavedRequest =
  /** What tells whether the posting is kept (see `Sameness`). */
  | ({ readonly type: 'find-saved' } & Sameness)
  /** Keeps the posting. `closed`: the page says that it takes no more applications. */
  | ({ readonly type: 'save-posting' } & SeenPosting)
  /** Notes that a kept posting was seen again, with what has changed; one that is not kept is left alone. */
  | ({ readonly type: 'note-return' } & SeenPosting)
  | { readonly type: 'set-status'; readonly id: string; readonly status: SavedStatus }
  | { readonly type: 'remove-saved'; readonly id: string };

/** What the worker does for a panel that can't do it itself. Answered with null. */
export type Errand =
  /** Shows the fit on the toolbar button, for the tab that asks; null takes it away. */
  | { readonly type: 'show-badge'; readonly fit: number | null }
  | { readonly type: 'open-page'; readonly page: ExtensionPage; readonly place: string };

export type ExtensionPage = 'profile' | 'saved' | 'settings';

/** `id` and `saved` are of the kept posting that the request is about; null where there is none (any more). */
export type WorkerReply =
  | { readonly ok: true; readonly id: string | null; readonly saved: SavedSummary | null }
  | { readonly ok: false; readonly message: string };

/** The name of the port over which the worker lends its turn at the profile: it says "go", the end of the port is "done". */
export const turnPortName = 'profile-turn';

/**
 * Asked by the detector on a list of postings, with the addresses of its links. Answered with the places of those that
 * are kept (the page learns no more than that), or with null where nothing is kept at all.
 */
export interface KeptLinksQuestion {
  readonly type: 'find-kept-links';
  readonly addresses: readonly string[];
}

/** Where the hosts are kept that the person wants to be left alone on. */
export const mutedSitesKey = 'muted-sites';

/** Written anew after every change of the saved list, so that others can follow it without a database. */
export const savedRevisionKey = 'saved-revision';
