/**
 * The detector, the reader and the link marks are scripts of their own that run in one world, apart from the page's:
 * this is where they find each other. Under a symbol, since an element with an id would show under a name.
 */
interface Shared {
  /** The one observer of the page, while anybody needs it. */
  watch?: Watch | undefined;
  /** Whether the reader that was started here is still at work: it ends when the extension is updated under the page. */
  isReading?: () => boolean;
  linkMarks?: Marks;
}

export interface Watch {
  readonly listeners: Set<() => void>;
  observe(root: Node): void;
  stop(): void;
}

export interface Marks {
  /** Nothing more is gained by another look: the list is followed, or nothing is kept that could be in it. */
  readonly isSettled: boolean;
  look(own: URL): void;
  stop(): void;
}

const place = Symbol.for('rolemark');

const world = globalThis as { [place]?: Shared };

world[place] ??= {};

export const shared: Shared = world[place];
