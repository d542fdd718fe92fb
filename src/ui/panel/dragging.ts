import type { PointerEvent as ReactPointerEvent } from 'react';

/** How far the pointer has gone since it was pressed, in pixels of the screen, and where it is in the window. */
export interface Drag {
  readonly dx: number;
  readonly dy: number;
  /** Whether the pointer is in the left half of the browser's window. */
  readonly isLeft: boolean;
}

/**
 * Follows a drag that begins with this event. The frame moves with the pointer, so only the screen is a firm
 * ground to measure on.
 * @param onMove called for each step; `isOver` with the last
 */
export function followDrag(
  start: ReactPointerEvent<HTMLElement>,
  onMove: (drag: Drag, isOver: boolean) => void,
): void {
  const target = start.currentTarget;
  const { screenX, screenY, pointerId } = start;
  const ending = new AbortController();
  let hasMoved = false;
  const dragAt = (event: PointerEvent): Drag => ({
    dx: event.screenX - screenX,
    dy: event.screenY - screenY,
    isLeft: event.screenX < window.screenX + window.outerWidth / 2,
  });
  const move = (event: PointerEvent): void => {
    const drag = dragAt(event);
    // A click may tremble.
    hasMoved ||= Math.hypot(drag.dx, drag.dy) > 4;
    if (hasMoved) onMove(drag, false);
  };
  const end = (event: PointerEvent): void => {
    ending.abort();
    if (hasMoved) onMove(dragAt(event), true);
  };
  target.setPointerCapture(pointerId);
  const { signal } = ending;
  target.addEventListener('pointermove', move, { signal });
  target.addEventListener('pointerup', end, { signal });
  target.addEventListener('pointercancel', end, { signal });
}
