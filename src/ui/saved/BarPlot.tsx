import { scaleLinear } from '@visx/scale';
import { Hidden } from '../parts/Hidden.tsx';
import styles from './Insight.module.css';

export interface PlotBar {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  /** A darker part of the bar, from its start. */
  readonly part?: number;
  readonly tone: 'met' | 'partly' | 'missing' | 'action';
  /** The bar in words. */
  readonly says: string;
  readonly onPress: () => void;
}

const width = 320;
const thick = 16;

/** Lying bars with their names and figures. Each is a button that leads to its postings. */
export function BarPlot({ bars }: { readonly bars: readonly PlotBar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const scale = scaleLinear<number>({ domain: [0, most], range: [0, width] });
  return (
    <ul className={styles.bars}>
      {bars.map(({ key, name, value, part, tone, says, onPress }) => (
        <li key={key}>
          <button type="button" className={styles.bar1} disabled={value === 0} onClick={onPress}>
            <Hidden>{says}. Show them.</Hidden>
            <span className={styles.of} aria-hidden="true">
              {name}
            </span>
            <svg
              viewBox={`0 0 ${width} ${thick}`}
              preserveAspectRatio="none"
              className={`${styles.track} ${styles[tone]}`}
              aria-hidden="true"
            >
              <rect
                width={Math.max(scale(value), value > 0 ? 2 : 0)}
                height={thick}
                className={part === undefined ? styles.full : styles.light}
              />
              {part !== undefined && (
                <rect width={scale(part)} height={thick} className={styles.full} />
              )}
            </svg>
            <span className={styles.figure} aria-hidden="true">
              {part === undefined ? value : `${part} of ${value}`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
