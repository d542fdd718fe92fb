import { shared, type Watch } from './shared.ts';

/** Child lists must be still for this long before the text counts as settled. */
const quiet = 150;
/** A page that never rests is looked at this often. */
const longestWait = 600;

/**
 * Calls `onSettled` whenever the page's tree has changed and come to rest, until `signal` ends. However many ask, there
 * is one observer on the page, of child lists alone; the last to leave disconnects it.
 */
export function whenSettled(document: Document, onSettled: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  shared.watch ??= startWatch(document);
  const { watch } = shared;
  watch.listeners.add(onSettled);
  signal.addEventListener('abort', () => {
    watch.listeners.delete(onSettled);
    if (watch.listeners.size > 0) return;
    watch.stop();
    if (shared.watch === watch) shared.watch = undefined;
  });
}

/** Changes within an open shadow root are none of the document's: while the page is watched, so is the root. */
export function watchWithin(roots: Iterable<Node>): void {
  for (const root of roots) shared.watch?.observe(root);
}

function startWatch(document: Document): Watch {
  const listeners = new Set<() => void>();
  let timer = 0;
  let since = 0;
  const settle = (): void => {
    since = 0;
    for (const listener of [...listeners]) listener();
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    if (since === 0) since = now;
    clearTimeout(timer);
    timer = window.setTimeout(settle, Math.max(0, Math.min(quiet, since + longestWait - now)));
  });
  const seen = new WeakSet<Node>();
  const observe = (root: Node): void => {
    if (seen.has(root)) return;
    seen.add(root);
    observer.observe(root, { childList: true, subtree: true });
  };
  observe(document);
  return {
    listeners,
    observe,
    stop() {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}
