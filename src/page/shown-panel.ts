import type { PageToPanel, PanelToPage } from '../browser/messages.ts';
import type { PageDoor, PanelLine } from '../browser/page-port.ts';
import type { Block } from './content.ts';
import { followPlaces } from './follow-places.ts';
import { Painter } from './painter.ts';
import { mountPanelFrame, type PanelFrame } from './panel-frame.ts';
import { followPointer } from './pointing.ts';
import type { Reading } from './read-page.ts';

/** The panel over the page, with the coloured words that it asked for. All of it ends with `remove`. */
export class ShownPanel {
  private readonly document: Document;
  private reading: Reading;
  private readonly onDismiss: () => void;
  private readonly frame: PanelFrame;
  private readonly painter: Painter;
  private readonly ending = new AbortController();
  private pointing: AbortController | null = null;
  private line: PanelLine | null = null;
  private waiting: PageToPanel[] = [];
  private marks: Extract<PanelToPage, { type: 'paint' }>['marks'] = [];

  constructor(document: Document, door: PageDoor, reading: Reading, onDismiss: () => void) {
    this.document = document;
    this.reading = reading;
    this.onDismiss = onDismiss;
    this.painter = new Painter(document);
    const visit = newVisit();
    door.onPanel(visit, (line) => this.meet(line), this.ending.signal);
    this.frame = mountPanelFrame(document, door.panelAddress(visit), window === window.top);
  }

  /** Opens the panel and gives it the focus. */
  open(): void {
    this.frame.focus();
    this.send({ type: 'open' });
  }

  /** Shows the words of a requirement, for a panel beside the page. */
  showWords(requirement: string | null, scroll: boolean): void {
    this.painter.show(requirement, scroll);
  }

  /** Another posting, or another text of the same. */
  change(reading: Reading): void {
    this.reading = reading;
    this.painter.clear();
    this.marks = [];
    this.send(pageRead(reading));
  }

  /** The page was drawn again: finds the words anew. False where too little of the text is left. */
  follow(now: Reading): boolean {
    const { blocks } = this.reading.content;
    const places = followPlaces(blocks, now.content.blocks, now.places);
    if (places === null) return false;
    this.reading = { ...this.reading, places };
    this.painter.paint(this.marks, places, blocks);
    return true;
  }

  get isLeftBehind(): boolean {
    return this.painter.isLeftBehind;
  }

  get isThere(): boolean {
    return this.frame.isThere;
  }

  remove(): void {
    this.ending.abort();
    this.pointing?.abort();
    this.painter.clear();
    this.frame.remove();
  }

  private meet(line: PanelLine): void {
    this.line = line;
    line.onMessage((message) => this.hear(message));
    line.onClose(() => {
      if (this.line === line) this.line = null;
    });
    line.send(pageRead(this.reading));
    for (const message of this.waiting) line.send(message);
    this.waiting = [];
  }

  private hear(message: PanelToPage): void {
    switch (message.type) {
      case 'paint':
        this.paint(message.marks);
        break;
      case 'show':
        this.painter.show(message.requirement, message.scroll);
        break;
      case 'resize':
        this.frame.resize(message.width, message.height, message.place);
        break;
      case 'dismiss':
        this.onDismiss();
        break;
    }
  }

  private paint(marks: typeof this.marks): void {
    this.marks = marks;
    this.painter.paint(marks, this.reading.places, this.blocks);
    if (marks.length === 0) {
      this.pointing?.abort();
      this.pointing = null;
    } else if (this.pointing === null) {
      this.pointing = new AbortController();
      followPointer(
        this.document,
        () => this.painter.ranges,
        {
          onPoint: (requirement) => this.send({ type: 'mark-pointed', requirement }),
          onClick: (requirement) => this.send({ type: 'mark-clicked', requirement }),
        },
        this.pointing.signal,
      );
    }
  }

  private get blocks(): readonly Block[] {
    return this.reading.content.blocks;
  }

  /** Before the panel has opened its line it will be told the latest reading anyway. */
  private send(message: PageToPanel): void {
    if (this.line !== null) this.line.send(message);
    else if (message.type === 'open') this.waiting.push(message);
  }
}

function pageRead({ decision, content }: Reading): PageToPanel {
  return { type: 'page-read', reading: { decision, content } };
}

/** A name that no page can guess; `randomUUID` is missing on pages without a secure connection. */
function newVisit(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(
    '-',
  );
}
