import type { Posting } from '../../reading/posting.ts';
import { t } from '../texts/text.ts';
import { conditionsToShow } from '../words/conditions.ts';
import styles from './Conditions.module.css';

/** The name under which the words of a condition are shown on the page. */
export const conditionPlace = (index: number): string => `condition-${index}`;

/** Travel, nights, sponsorship and the like as small facts; each leads to its words on the page. */
export function Conditions({
  posting,
  onPoint,
  onShow,
}: {
  readonly posting: Posting;
  readonly onPoint: (place: string | null) => void;
  readonly onShow: (place: string) => void;
}) {
  const shown = conditionsToShow(posting.conditions);
  if (shown.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('conditions.label')}>
      {shown.map(({ condition, words }) => {
        const place = conditionPlace(posting.conditions.indexOf(condition));
        return (
          <li key={place}>
            <button
              type="button"
              className={styles.chip}
              title={condition.quote}
              onMouseEnter={() => onPoint(place)}
              onMouseLeave={() => onPoint(null)}
              onFocus={() => onPoint(place)}
              onBlur={() => onPoint(null)}
              onClick={() => onShow(place)}
            >
              {words}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
