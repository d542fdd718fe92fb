import { OctagonAlert, TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import type { WishOutcome } from '../../matching/match.ts';
import type { Posting } from '../../reading/posting.ts';
import { t } from '../texts/text.ts';
import { employmentOf, payOf, placesOf, workplaceOf } from '../words/facts.ts';
import { wishNameWords } from '../words/wish-names.ts';
import styles from './WishNotes.module.css';

/** The name under which the words that go against a wish are shown on the page. */
export const wishPlace = (outcome: Pick<WishOutcome, 'wish'>): string => `wish-${outcome.wish}`;

interface Props {
  readonly posting: Posting;
  readonly outcomes: readonly WishOutcome[];
  readonly onPoint: (place: string | null) => void;
  readonly onShow: (place: string) => void;
}

/** What of the posting goes against what the person wants: deal-breakers first, apart from the fit. */
export function WishNotes({ outcomes, ...rest }: Props) {
  const against = outcomes.filter(({ verdict }) => verdict === 'against');
  const breakers = against.filter(({ dealBreaker }) => dealBreaker);
  const others = against.filter(({ dealBreaker }) => !dealBreaker);
  return (
    <>
      {breakers.length > 0 && <Notes outcomes={breakers} isBreaker {...rest} />}
      {others.length > 0 && <Notes outcomes={others} isBreaker={false} {...rest} />}
    </>
  );
}

function Notes({
  posting,
  outcomes,
  isBreaker,
  onPoint,
  onShow,
}: Props & { readonly isBreaker: boolean }) {
  const title = useId();
  const Icon = isBreaker ? OctagonAlert : TriangleAlert;
  return (
    <section
      className={isBreaker ? `${styles.notes} ${styles.breakers}` : styles.notes}
      aria-labelledby={title}
    >
      <h2 id={title} className={styles.title}>
        <Icon size={16} aria-hidden="true" />
        {isBreaker ? t('wishes.breakers', { count: outcomes.length }) : t('wishes.against')}
      </h2>
      <ul>
        {outcomes.map((outcome) => {
          const place = wishPlace(outcome);
          return (
            <li key={outcome.wish} className={styles.note}>
              <span className={styles.wish}>{wishNameWords[outcome.wish]}</span>
              {outcome.quote === '' ? (
                factOf(outcome, posting)
              ) : (
                <>
                  {': '}
                  <button
                    type="button"
                    className={styles.quote}
                    onMouseEnter={() => onPoint(place)}
                    onMouseLeave={() => onPoint(null)}
                    onFocus={() => onPoint(place)}
                    onBlur={() => onPoint(null)}
                    onClick={() => onShow(place)}
                  >
                    “{outcome.quote}”
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What the posting's facts say to the wish, where no sentence does. */
function factOf({ wish }: WishOutcome, posting: Posting): string {
  const facts: Partial<Record<WishOutcome['wish'], string>> = {
    pay: payOf(posting.salary),
    places: placesOf(posting),
    workplaces: workplaceOf(posting),
    employmentTypes: employmentOf(posting),
  };
  return facts[wish] ? `: ${facts[wish]}` : '';
}
