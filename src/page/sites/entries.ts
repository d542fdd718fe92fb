import { findAll } from '../dom.ts';

/** On a page of many postings one at a time is read: the one that the person clicked, else the one in view. */

/** Scrolling has come to rest after this long. */
const quiet = 150;
/** Where on the screen people read: to the left of the middle, in the upper third. */
const readingPlace = { x: 0.3, y: 0.3 };

const current = new WeakMap<Document, Element>();

/** The entry that the person turned to, the one that the address points at, or the first; null where there is none. */
export function entryOf(document: Document, entries: string, hash: string): Element | null {
  const chosen = current.get(document);
  if (chosen?.isConnected) return chosen;
  const all = [...findAll(document, entries)];
  const id = hash.slice(1);
  return all.find((entry) => id !== '' && idsAround(entry).includes(id)) ?? all[0] ?? null;
}

/** The nearest id on the entry or around it, which its own address is made of. */
export const idOf = (entry: Element): string => idsAround(entry)[0] ?? '';

function idsAround(entry: Element): string[] {
  const ids: string[] = [];
  for (let element: Element | null = entry; element !== null; element = element.parentElement) {
    const id = element.getAttribute('id');
    if (id) ids.push(id);
  }
  return ids;
}

/** Calls `onTurn` when the person turns to another entry, by a click in it or by scrolling it into view. */
export function followEntries(
  document: Document,
  entries: string,
  onTurn: () => void,
  signal: AbortSignal,
): void {
  let timer = 0;
  const turnTo = (target: EventTarget | null): void => {
    const entry = target instanceof Element ? target.closest(entries) : null;
    if (entry === null || entry === current.get(document)) return;
    current.set(document, entry);
    onTurn();
  };
  const turnToView = (): void => {
    const { innerWidth, innerHeight } = window;
    turnTo(document.elementFromPoint(innerWidth * readingPlace.x, innerHeight * readingPlace.y));
  };
  document.addEventListener('click', ({ target }) => turnTo(target), { signal, capture: true });
  document.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(turnToView, quiet);
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}
