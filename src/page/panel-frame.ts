import { rootOf } from './dom.ts';

/** The panel's frame on the page: a host element of its own, closed to the page's styles, outside of the body. */
export interface PanelFrame {
  resize(width: number, height: number): void;
  focus(): void;
  remove(): void;
  readonly isThere: boolean;
}

const hostName = 'rolemark-panel';

/** Keeps the frame this far from the edges of the window. */
const margin = 16;

/**
 * Mounts the frame with the extension page at `address`. In the top window it floats at the corner; in a page's own
 * frame, whose height is that of its content, it stands near the top.
 */
export function mountPanelFrame(document: Document, address: string, isTop: boolean): PanelFrame {
  for (const old of document.querySelectorAll(hostName)) old.remove();
  const host = document.createElement(hostName);
  // Inline and important: no style sheet of the page comes before it.
  setStyles(host, {
    all: 'initial',
    position: isTop ? 'fixed' : 'absolute',
    [isTop ? 'bottom' : 'top']: `${margin}px`,
    right: `${margin}px`,
    width: '0',
    height: '0',
    'max-width': `calc(100vw - ${2 * margin}px)`,
    'max-height': `calc(100vh - ${2 * margin}px)`,
    'z-index': '2147483647',
    display: 'block',
    contain: 'strict',
    'color-scheme': 'light dark',
  });
  const frame = document.createElement('iframe');
  frame.title = 'Rolemark';
  frame.src = address;
  frame.allow = '';
  setStyles(frame, {
    all: 'initial',
    width: '100%',
    height: '100%',
    border: '0',
    display: 'block',
    background: 'transparent',
    // A frame whose scheme differs from its page's is given an opaque ground.
    'color-scheme': 'light dark',
  });
  host.attachShadow({ mode: 'closed' }).append(frame);
  rootOf(document)?.append(host);
  return {
    resize(width, height) {
      setStyles(host, { width: `${Math.ceil(width)}px`, height: `${Math.ceil(height)}px` });
    },
    focus: () => frame.focus(),
    remove: () => host.remove(),
    get isThere() {
      return host.isConnected;
    },
  };
}

function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) {
    element.style.setProperty(name, value, 'important');
  }
}
