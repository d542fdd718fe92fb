import { AxisBottom, AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleLinear, scalePoint } from '@visx/scale';
import { LinePath } from '@visx/shape';
import styles from './Insight.module.css';

export interface PlotPoint {
  readonly key: string;
  readonly name: string;
  /** From 0 to 100. */
  readonly value: number;
  readonly says: string;
  readonly onPress: () => void;
}

const width = 520;
const height = 230;
const edge = { top: 22, right: 24, bottom: 30, left: 34 };

/** A line over months; each point is a button. */
export function LinePlot({ points }: { readonly points: readonly PlotPoint[] }) {
  const x = scalePoint<string>({
    domain: points.map(({ key }) => key),
    range: [0, width - edge.left - edge.right],
    padding: 0.4,
  });
  const y = scaleLinear<number>({
    domain: [0, 100],
    range: [height - edge.top - edge.bottom, 0],
  });
  const every = Math.ceil(points.length / 7);
  const ticks = points.filter((_, place) => place % every === 0).map(({ key }) => key);
  const label = { className: styles.tick ?? '' };
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.chart}>
      <title>Fit over time</title>
      <Group left={edge.left} top={edge.top}>
        <AxisLeft
          scale={y}
          numTicks={5}
          axisClassName={styles.axis ?? ''}
          tickLabelProps={{ ...label, dx: -6, dy: 4, textAnchor: 'end' }}
        />
        <AxisBottom
          scale={x}
          top={height - edge.top - edge.bottom}
          tickValues={ticks}
          tickFormat={shortMonth}
          axisClassName={styles.axis ?? ''}
          tickLabelProps={{ ...label, dy: 6, textAnchor: 'middle' }}
        />
        <LinePath
          data={[...points]}
          x={({ key }) => x(key) ?? 0}
          y={({ value }) => y(value)}
          className={styles.line ?? ''}
        />
        {points.map(({ key, value, says, onPress }) => (
          // biome-ignore lint/a11y/useSemanticElements: there is no button in a drawing
          <g
            key={key}
            role="button"
            tabIndex={0}
            aria-label={`${says}. Show them.`}
            className={styles.point}
            onClick={onPress}
            onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && onPress()}
          >
            <circle cx={x(key)} cy={y(value)} r={14} fill="transparent" />
            <circle cx={x(key)} cy={y(value)} r={5} className={styles.dot} />
            <text x={x(key)} y={y(value) - 11} textAnchor="middle" className={styles.mark}>
              {value}
            </text>
          </g>
        ))}
      </Group>
    </svg>
  );
}

function shortMonth(key: string): string {
  const [year, month] = key.split('-').map(Number);
  return new Intl.DateTimeFormat('en-GB', { month: 'short', year: '2-digit' }).format(
    new Date(year ?? 0, (month ?? 1) - 1, 1),
  );
}
