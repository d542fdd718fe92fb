import type { KeptDoor } from '../browser/kept-door.ts';
import { elementNode, textNode } from './dom.ts';
import { highlightNames, linkStyles } from './mark-styles.ts';
import { type PostingLink, postingLinks } from './posting-links.ts';
import { whenSettled } from './settle.ts';
import type { Marks } from './shared.ts';
import { addSheet } from './style-sheets.ts';

/**
 * Marks the links of a list that lead to postings which the person has kept. The worker is asked with the addresses and
 * answers which; of the kept postings themselves nothing comes into the page.
 */
export class LinkMarks implements Marks {
  private readonly document: Document;
  private readonly door: KeptDoor;
  private following: AbortController | null = null;
  private removeStyles: (() => void) | null = null;
  /** The addresses that were asked about, and those of them that are kept. */
  private asked: ReadonlySet<string> = new Set();
  private kept: ReadonlySet<string> = new Set();
  private isNothingKept = false;

  constructor(document: Document, door: KeptDoor) {
    this.document = document;
    this.door = door;
  }

  get isSettled(): boolean {
    return this.following !== null || this.isNothingKept;
  }

  /** Looks for a list; where there is one, marks it and keeps up with it until `stop`. */
  look(own: URL): void {
    if (this.isSettled || postingLinks(this.document, own).length === 0) return;
    const following = new AbortController();
    const { signal } = following;
    this.following = following;
    const mark = (isNew: boolean): void => {
      this.mark(own, isNew, signal).catch(() => this.stop());
    };
    whenSettled(this.document, () => mark(false), signal);
    this.door.onKeptChange(() => mark(true), signal);
    mark(true);
  }

  stop(): void {
    this.following?.abort();
    this.following = null;
    this.asked = new Set();
    this.kept = new Set();
    this.isNothingKept = false;
    this.paint([]);
    this.removeStyles?.();
    this.removeStyles = null;
  }

  private async mark(own: URL, isNew: boolean, signal: AbortSignal): Promise<void> {
    const links = postingLinks(this.document, own);
    const addresses = [...new Set(links.map(({ address }) => address))];
    if (isNew || addresses.some((address) => !this.asked.has(address))) {
      this.asked = new Set(addresses);
      const places = await this.door.keptAmong(addresses);
      if (signal.aborted) return;
      if (places === null) {
        this.stop();
        this.isNothingKept = true;
        return;
      }
      this.kept = new Set(places.map((place) => addresses[place] ?? ''));
    }
    this.paint(links.filter(({ address }) => this.kept.has(address)));
  }

  private paint(links: readonly PostingLink[]): void {
    const ranges = links.flatMap(({ element }) => rangeOf(element) ?? []);
    if (ranges.length === 0) {
      if (this.removeStyles !== null) CSS.highlights.delete(highlightNames.kept);
      return;
    }
    this.removeStyles ??= addSheet(this.document, linkStyles);
    CSS.highlights.set(highlightNames.kept, new Highlight(...ranges));
  }
}

/** The first line of a link's text: where a whole card is one link, that is the posting's name. */
function rangeOf(link: Element): StaticRange | null {
  const text = firstText(link);
  if (text === null) return null;
  const { data } = text;
  const from = data.length - data.trimStart().length;
  return new StaticRange({
    startContainer: text,
    startOffset: from,
    endContainer: text,
    endOffset: data.trimEnd().length,
  });
}

function firstText(link: Element): Text | null {
  const waiting: Node[] = [link];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeType === textNode && (node as Text).data.trim() !== '') return node as Text;
    if (node.nodeType !== elementNode) continue;
    for (let child = node.lastChild; child !== null; child = child.previousSibling) {
      waiting.push(child);
    }
  }
  return null;
}
