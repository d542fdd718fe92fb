import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import styles from './Frame.module.css';
import type { Placing } from './placing.ts';
import type { Visit } from './visit.ts';

/** Keeps the frame in the page where the person put it, and as large as what is shown in it. */
export function Frame({
  visit,
  placing,
  open,
  children,
}: {
  readonly visit: Visit;
  readonly placing: Placing;
  readonly open: boolean;
  readonly children: ReactNode;
}) {
  const content = useRef<HTMLElement>(null);
  const { place, width, height } = useSyncExternalStore(placing.follow, placing.state);
  useEffect(() => {
    const stand = place === null ? {} : { place };
    if (open) {
      visit.send({ type: 'resize', open, width, height, ...stand });
      return;
    }
    const element = content.current;
    if (element === null) return;
    let last = '';
    const tell = (): void => {
      const box = element.getBoundingClientRect();
      const size = { width: Math.ceil(box.width), height: Math.ceil(box.height) };
      const now = `${size.width} ${size.height}`;
      if (now !== last) visit.send({ type: 'resize', open, ...size, ...stand });
      last = now;
    };
    // At once, for a frame that is still without size may never be asked to lay itself out (Firefox).
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [visit, open, place, width, height]);
  return (
    <main ref={content} className={open ? styles.open : styles.folded}>
      {children}
    </main>
  );
}
