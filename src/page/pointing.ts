import type { Painted } from './painter.ts';

export interface PointingEvents {
  /** The requirement whose coloured word the pointer has come to, or null when it has left. */
  onPoint(requirement: string | null): void;
  onClick(requirement: string): void;
}

/** Elements that do something of their own when clicked. */
const interactive =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[contenteditable]';

/**
 * Follows the pointer over coloured words. Listens only until `signal` ends, looks once a frame at most, and keeps the
 * page's own clicks as they are.
 */
export function followPointer(
  document: Document,
  painted: () => readonly Painted[],
  events: PointingEvents,
  signal: AbortSignal,
): void {
  let pointed: string | null = null;
  let next: PointerEvent | null = null;
  const look = (): void => {
    const event = next;
    next = null;
    if (event === null || signal.aborted) return;
    const requirement = requirementAt(document, event, painted());
    if (requirement !== pointed) {
      pointed = requirement;
      events.onPoint(requirement);
    }
  };
  const onMove = (event: PointerEvent): void => {
    if (next === null) requestAnimationFrame(look);
    next = event;
  };
  const onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || isBusy(document, event)) return;
    const requirement = requirementAt(document, event, painted());
    if (requirement !== null) events.onClick(requirement);
  };
  document.addEventListener('pointermove', onMove, { passive: true, signal });
  document.addEventListener('click', onClick, { passive: true, signal });
}

function isBusy(document: Document, event: MouseEvent): boolean {
  const target = event.composedPath()[0];
  if (target instanceof Element && target.closest(interactive) !== null) return true;
  return document.getSelection()?.isCollapsed === false;
}

function requirementAt(
  document: Document,
  { clientX, clientY }: MouseEvent,
  painted: readonly Painted[],
): string | null {
  const caret = caretAt(document, clientX, clientY, painted);
  if (caret === null) return null;
  for (const { mark, range } of painted) {
    if (!holds(range, caret)) continue;
    // The caret is also found beside and below a text; the word itself must be under the pointer.
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    for (const { left, right, top, bottom } of live.getClientRects()) {
      if (clientX >= left && clientX <= right && clientY >= top && clientY <= bottom) {
        return mark.requirement;
      }
    }
  }
  return null;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(
  document: Document,
  x: number,
  y: number,
  painted: readonly Painted[],
): Caret | null {
  const shadowRoots = shadowRootsOf(painted);
  const position =
    shadowRoots.length > 0
      ? document.caretPositionFromPoint(x, y, { shadowRoots })
      : document.caretPositionFromPoint(x, y);
  return position === null ? null : { node: position.offsetNode, offset: position.offset };
}

function shadowRootsOf(painted: readonly Painted[]): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { range } of painted) {
    const root = range.startContainer.getRootNode();
    if (root instanceof ShadowRoot) roots.add(root);
  }
  return [...roots];
}

function holds(range: StaticRange, { node, offset }: Caret): boolean {
  if (node === range.startContainer && node === range.endContainer) {
    return offset >= range.startOffset && offset <= range.endOffset;
  }
  if (node === range.startContainer) return offset >= range.startOffset;
  if (node === range.endContainer) return offset <= range.endOffset;
  const after = Node.DOCUMENT_POSITION_FOLLOWING;
  return (
    (range.startContainer.compareDocumentPosition(node) & after) !== 0 &&
    (node.compareDocumentPosition(range.endContainer) & after) !== 0
  );
}
