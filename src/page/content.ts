/**
 * What the content script hands over: plain data, read once from the page, judged elsewhere.
 * These types are all that `page` and `reading` share.
 */

/** `pair` is a label with its value ("Location: Berlin"), from a definition list or a two-column row. */
export type BlockKind = 'heading' | 'item' | 'text' | 'pair';

/** One piece of visible text. Ids are the places in reading order, from 0, without gaps. */
export interface Block {
  readonly id: number;
  readonly kind: BlockKind;
  /**
   * Headings: 1 to 6 as in HTML, 7 for a line that only looks like one (all of it bold).
   * Items: how deep the list is nested, from 1. Other kinds: 0.
   */
  readonly level: number;
  /** White space folded, trimmed, never empty. */
  readonly text: string;
}

/** Facts that a site file knows where to find on the page, where its structured data has none. */
export interface SiteFacts {
  readonly name: string;
  readonly title?: string;
  readonly company?: string;
  readonly location?: string;
  readonly employmentType?: string;
  readonly pay?: string;
  readonly postedOn?: string;
}

export interface PageContent {
  readonly url: string;
  readonly title: string;
  /** The page's own `lang`, lower case, or an empty string. */
  readonly lang: string;
  /** JobPosting objects as found in JSON-LD and microdata; nothing in them is trusted yet. */
  readonly structured: readonly StructuredPosting[];
  readonly site: SiteFacts | null;
  readonly blocks: readonly Block[];
}

export interface StructuredPosting {
  readonly format: 'json-ld' | 'microdata';
  readonly data: Readonly<Record<string, unknown>>;
}

/** Whether the page is a posting, and what spoke for or against it, in words a person can read. */
export interface Decision {
  readonly isPosting: boolean;
  readonly because: readonly string[];
}
