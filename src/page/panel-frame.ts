import type { PanelPlace } from '../browser/messages.ts';
import { appliesInSight, clearanceFrom } from './apply-button.ts';
import { rootOf } from './dom.ts';
import { addSheet } from './style-sheets.ts';

/** The panel's frame on the page: a host element of its own, closed to the page's styles, outside of the body. */
export interface PanelFrame {
  /** Without a place it stands at the end of the page's lines: on the left of one that is read from right to left. */
  resize(width: number, height: number, place?: PanelPlace): void;
  focus(): void;
  remove(): void;
  readonly isThere: boolean;
}

const hostName = 'rolemark-panel';

/** Keeps the frame this far from the edges of the window; the panel keeps as much again around itself. */
const margin = 8;

/** Paper shows the page as it is. An important rule within the shadow comes before one on its host. */
const onPaper = '@media print{:host{display:none!important}}';

/**
 * Mounts the frame with the extension page at `address`. In the top window it floats at the corner; in a page's own
 * frame, whose height is that of its content, it stands near the top.
 */
export function mountPanelFrame(document: Document, address: string, isTop: boolean): PanelFrame {
  for (const old of document.querySelectorAll(hostName)) old.remove();
  const host = document.createElement(hostName);
  const ending = new AbortController();
  // Inline and important: no style sheet of the page comes before it.
  setStyles(host, {
    all: 'initial',
    position: isTop ? 'fixed' : 'absolute',
    [isTop ? 'bottom' : 'top']: `${margin}px`,
    width: '0',
    height: '0',
    'max-width': `calc(100vw - ${2 * margin}px)`,
    'max-height': mostHeight,
    'z-index': '2147483647',
    display: 'block',
    contain: 'strict',
    'color-scheme': 'light dark',
    ...sideStyles(usualSide(document), 0),
  });
  const frame = document.createElement('iframe');
  frame.title = 'Rolemark';
  frame.src = address;
  // For "copy as text", which follows a click in the panel.
  frame.allow = 'clipboard-write';
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
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.append(frame);
  addSheet(shadow, onPaper);
  rootOf(document)?.append(host);
  let wanted: Wanted = { width: 0, height: 0, side: usualSide(document), shift: 0, lift: 0 };
  const stand = (): void => {
    setStyles(host, stylesOf(wanted, isTop));
    // While it is dragged the person sees for themselves what it covers.
    if (isTop && wanted.width > 0 && wanted.shift === 0) keepClear(document, host, wanted.side);
  };
  if (isTop) {
    const heard = { signal: ending.signal, passive: true };
    document.addEventListener('scrollend', stand, heard);
    document.defaultView?.addEventListener('resize', stand, heard);
  }
  return {
    resize(width, height, place) {
      const usual = { side: usualSide(document), shift: 0, lift: 0 };
      wanted = { width, height, ...(place ?? usual) };
      stand();
    },
    focus: () => frame.focus(),
    remove() {
      ending.abort();
      host.remove();
    },
    get isThere() {
      return host.isConnected;
    },
  };
}

interface Wanted extends PanelPlace {
  readonly width: number;
  readonly height: number;
}

const mostHeight = `calc(100vh - ${2 * margin}px)`;

function stylesOf(
  { width, height, side, shift, lift }: Wanted,
  isTop: boolean,
): Record<string, string> {
  return {
    width: `${Math.ceil(width)}px`,
    height: `${Math.ceil(height)}px`,
    'max-height': mostHeight,
    ...sideStyles(side, shift),
    ...(isTop && { bottom: liftedBy(lift, height) }),
  };
}

/** Leaves the page's own button to apply free: above it, below it, else on the other side. */
function keepClear(document: Document, host: HTMLElement, side: PanelPlace['side']): void {
  const applies = appliesInSight(document);
  if (applies.length === 0) return;
  const { innerHeight = 0 } = document.defaultView ?? {};
  const clearance = clearanceFrom(applies, host.getBoundingClientRect(), innerHeight);
  if (clearance === null) return;
  if (clearance.crosses) {
    setStyles(host, sideStyles(side === 'left' ? 'right' : 'left', 0));
    return;
  }
  setStyles(host, {
    bottom: `${Math.round(clearance.bottom)}px`,
    'max-height': `${Math.round(clearance.maxHeight)}px`,
  });
}

function usualSide(document: Document): PanelPlace['side'] {
  return getComputedStyle(document.documentElement).direction === 'rtl' ? 'left' : 'right';
}

function sideStyles(side: PanelPlace['side'], shift: number): Record<string, string> {
  const from = `${margin + Math.round(shift)}px`;
  return side === 'left' ? { left: from, right: 'auto' } : { left: 'auto', right: from };
}

/** Never so high that its upper edge leaves the window. */
function liftedBy(lift: number, height: number): string {
  const most = `calc(100vh - ${Math.ceil(height) + margin}px)`;
  return `max(${margin}px, min(${margin + Math.round(lift)}px, ${most}))`;
}

function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) {
    element.style.setProperty(name, value, 'important');
  }
}
