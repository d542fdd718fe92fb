import { GripVertical } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useSyncExternalStore } from 'react';
import { Hidden } from '../parts/Hidden.tsx';
import { Wordmark } from '../parts/Wordmark.tsx';
import { t } from '../texts/text.ts';
import { followDrag } from './dragging.ts';
import styles from './PanelHandles.module.css';
import { leastHeight, leastWidth, type PanelStand, type Placing } from './placing.ts';

/** Pixels that one press of an arrow key moves or sizes the panel. */
const step = 24;

/** The panel's bar by which it is moved: dragged to either side, or with the arrow keys. */
export function Mover({ placing }: { readonly placing: Placing }) {
  const start = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    const { side, lift } = placeOf(placing.state());
    followDrag(event, ({ dx, dy, isLeft }, isOver) => {
      const raised = Math.max(0, lift - dy);
      const shift = Math.max(0, side === 'left' ? dx : -dx);
      const place = isOver
        ? { side: isLeft ? ('left' as const) : ('right' as const), lift: raised, shift: 0 }
        : { side, lift: raised, shift };
      placing.change({ place }, isOver);
    });
  };
  const press = (event: KeyboardEvent): void => {
    const { side, lift } = placeOf(placing.state());
    const to = {
      ArrowLeft: { side: 'left' as const, lift },
      ArrowRight: { side: 'right' as const, lift },
      ArrowUp: { side, lift: lift + step },
      ArrowDown: { side, lift: Math.max(0, lift - step) },
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    placing.change({ place: { ...to, shift: 0 } }, true);
  };
  return (
    <button
      type="button"
      className={styles.mover}
      title={`${t('panel.move')}. ${t('panel.moveHint')}`}
      onPointerDown={start}
      onKeyDown={press}
    >
      <Hidden>{t('panel.move')}: </Hidden>
      <GripVertical size={16} className={styles.grip} aria-hidden="true" />
      <span className={styles.brand}>
        <Wordmark size={20} />
      </span>
    </button>
  );
}

/** The corner by which the panel is made larger or smaller. */
export function Sizer({ placing }: { readonly placing: Placing }) {
  const stand = useSyncExternalStore(placing.follow, placing.state);
  const { side } = placeOf(stand);
  const size = (width: number, height: number, isKept: boolean): void =>
    placing.change(
      {
        width: Math.round(Math.max(leastWidth, width)),
        height: Math.round(Math.max(leastHeight, height)),
      },
      isKept,
    );
  const start = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    // What is shown may be smaller than what is wished for, in a small window.
    const width = Math.min(stand.width, window.innerWidth);
    const height = Math.min(stand.height, window.innerHeight);
    followDrag(event, ({ dx, dy }, isOver) => {
      size(side === 'left' ? width + dx : width - dx, height - dy, isOver);
    });
  };
  const press = (event: KeyboardEvent): void => {
    const wider = side === 'left' ? 'ArrowRight' : 'ArrowLeft';
    const narrower = side === 'left' ? 'ArrowLeft' : 'ArrowRight';
    const { width, height } = stand;
    if (event.key === wider) size(width + step, height, true);
    else if (event.key === narrower) size(width - step, height, true);
    else if (event.key === 'ArrowUp') size(width, height + step, true);
    else if (event.key === 'ArrowDown') size(width, height - step, true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <button
      type="button"
      className={`${styles.sizer} ${side === 'left' ? styles.left : styles.right}`}
      aria-label={t('panel.size')}
      title={`${t('panel.size')}. ${t('panel.moveHint')}`}
      onPointerDown={start}
      onKeyDown={press}
    />
  );
}

/** Without a place of its own the panel stands on the right, or on the left of a page read from right to left. */
function placeOf({ place }: PanelStand) {
  return place ?? { side: 'right' as const, lift: 0, shift: 0 };
}
