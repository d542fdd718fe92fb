import { isApply } from './cues.ts';
import { fold } from './lines.ts';

/** Of a page's buttons and links so many are looked at; a posting's own come early. */
const mostControls = 400;
/** The panel is of no use below this height; then it rather goes to the other side. */
const leastHeight = 260;
const gap = 8;

/** How the panel must stand to leave the page's button to apply free. Null: as it stands. */
export interface Clearance {
  /** Pixels from the window's lower edge. */
  readonly bottom: number;
  readonly maxHeight: number;
  /** There is too little room above and below: it must go to the other side. */
  readonly crosses: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the panel's box must be for each button to apply that is in sight and under it. */
export function clearanceFrom(
  applies: readonly Box[],
  panel: Box,
  windowHeight: number,
): Clearance | null {
  const covered = applies.filter((apply) => overlaps(apply, panel));
  if (covered.length === 0) return null;
  const { top, bottom } = widestGap(covered, panel);
  const crossing = {
    bottom: windowHeight - panel.bottom,
    maxHeight: panel.bottom - panel.top,
    crosses: true,
  };
  const height = panel.bottom - panel.top;
  // Something as low as the pill needs no more than its own height, and may rise above the button.
  if (height < leastHeight) {
    const highest = Math.min(...covered.map((apply) => apply.top)) - gap;
    if (highest < height) return crossing;
    return { bottom: windowHeight - highest, maxHeight: height, crosses: false };
  }
  if (bottom - top < leastHeight) return crossing;
  return { bottom: windowHeight - bottom, maxHeight: bottom - top, crosses: false };
}

/** The highest part of the panel's box that no button stands in. */
function widestGap(covered: readonly Box[], panel: Box): Pick<Box, 'top' | 'bottom'> {
  let widest = { top: panel.top, bottom: panel.top };
  let from = panel.top;
  const end = { top: panel.bottom + gap, bottom: panel.bottom };
  for (const box of [...covered.toSorted((one, other) => one.top - other.top), end]) {
    const bottom = box.top - gap;
    if (bottom - from > widest.bottom - widest.top) widest = { top: from, bottom };
    from = Math.max(from, box.bottom + gap);
  }
  return widest;
}

/** The boxes of the buttons and links in sight that lead to the application. */
export function appliesInSight(document: Document): Box[] {
  const { innerHeight = 0 } = document.defaultView ?? {};
  const controls = document.querySelectorAll('button,a[href],[role="button"],input[type="submit"]');
  const boxes: Box[] = [];
  for (const control of Array.from(controls).slice(0, mostControls)) {
    const text = control instanceof HTMLInputElement ? control.value : (control.textContent ?? '');
    if (!isApply(fold(text).trim())) continue;
    const box = control.getBoundingClientRect();
    if (box.width > 0 && box.bottom > 0 && box.top < innerHeight) boxes.push(box);
  }
  return boxes;
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
