import { scaleLinear } from '@visx/scale';
import { Hidden } from '../parts/Hidden.tsx';
import styles from './Insight.module.css';

export interface PlotRange {
  readonly key: string;
  readonly name: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly says: string;
  readonly onPress: () => void;
}

const width = 320;
const thick = 16;

/** Ranges from a lowest to a highest figure, with the middle marked. */
export function RangePlot({ ranges }: { readonly ranges: readonly PlotRange[] }) {
  const most = Math.max(1, ...ranges.map(({ high }) => high));
  const scale = scaleLinear<number>({ domain: [0, most], range: [0, width] });
  return (
    <ul className={styles.bars}>
      {ranges.map(({ key, name, low, middle, high, says, onPress }) => (
        <li key={key}>
          <button type="button" className={styles.bar1} onClick={onPress}>
            <Hidden>{says}. Show them.</Hidden>
            <span className={styles.of} aria-hidden="true">
              {name}
            </span>
            <svg
              viewBox={`0 0 ${width} ${thick}`}
              preserveAspectRatio="none"
              className={`${styles.track} ${styles.action}`}
              aria-hidden="true"
            >
              <rect
                x={scale(low)}
                width={Math.max(2, scale(high) - scale(low))}
                height={thick}
                className={styles.light}
              />
              <rect x={scale(middle) - 2} width={4} height={thick} className={styles.full} />
            </svg>
            <span className={styles.figure} aria-hidden="true">
              {short(low)}–{short(high)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function short(amount: number): string {
  return new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 0 }).format(
    amount,
  );
}
