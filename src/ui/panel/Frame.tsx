import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Frame.module.css';
import type { Visit } from './visit.ts';

/** What the open panel would like to have; the page gives it less where the window is smaller. */
const openSize = { width: 424, height: 780 } as const;

/** Keeps the frame in the page as large as what is shown in it. */
export function Frame({
  visit,
  open,
  children,
}: {
  readonly visit: Visit;
  readonly open: boolean;
  readonly children: ReactNode;
}) {
  const content = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) {
      visit.send({ type: 'resize', open, ...openSize });
      return;
    }
    const element = content.current;
    if (element === null) return;
    let last = '';
    const tell = (): void => {
      const { width, height } = element.getBoundingClientRect();
      const size = { width: Math.ceil(width), height: Math.ceil(height) };
      const now = `${size.width} ${size.height}`;
      if (now !== last) visit.send({ type: 'resize', open, ...size });
      last = now;
    };
    // At once, for a frame that is still without size may never be asked to lay itself out (Firefox).
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [visit, open]);
  return (
    <main ref={content} className={open ? styles.open : styles.folded}>
      {children}
    </main>
  );
}
