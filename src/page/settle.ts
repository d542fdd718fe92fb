/** Child lists must be still for this long before the text counts as settled. */
const quiet = 150;
/** A page that never rests is looked at this often. */
const longestWait = 600;

/**
 * Calls `onSettled` whenever the page's tree has changed and come to rest, until `signal` ends. One observer, of child
 * lists alone.
 */
export function whenSettled(document: Document, onSettled: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let timer = 0;
  let since = 0;
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const settle = (): void => {
    since = 0;
    if (!signal.aborted) onSettled();
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    if (since === 0) since = now;
    clearTimeout(timer);
    timer = window.setTimeout(settle, Math.max(0, Math.min(quiet, since + longestWait - now)));
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', stop);
}
