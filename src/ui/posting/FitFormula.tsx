import { ChevronRight } from 'lucide-react';
import { explainFit, type FitPart, leastJudged } from '../../matching/fit.ts';
import type { Match } from '../../matching/match.ts';
import { languageTag, t } from '../texts/text.ts';
import styles from './FitFormula.module.css';

/** The formula with this posting's own numbers, for recomputing the figure by hand. */
export function FitFormula({ match }: { readonly match: Match }) {
  const { parts, points, of, fit } = explainFit(match.required, match.preferred);
  const judged = match.required.judge + match.preferred.judge;
  return (
    <details>
      <summary className={styles.summary}>
        <ChevronRight size={14} aria-hidden="true" />
        {fit === null ? t('formula.whyNone') : t('formula.how', { fit })}
      </summary>
      <div className={styles.body}>
        <p>{t('formula.weights', weightsOf(parts))}</p>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('formula.part')}</th>
              <th scope="col">{t('formula.reached')}</th>
              <th scope="col">{t('formula.points')}</th>
            </tr>
          </thead>
          <tbody>
            {parts
              .filter(({ of: most }) => most > 0)
              .map((part) => (
                <tr key={part.importance}>
                  <th scope="row">{t(`formula.${part.importance}`)}</th>
                  <td>{sumOf(part)}</td>
                  <td>{pointsOf(part)}</td>
                </tr>
              ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('formula.together')}</th>
              <td colSpan={2}>{pointsOf({ points, of })}</td>
            </tr>
          </tfoot>
        </table>
        <p className={styles.result}>
          {fit === null
            ? t('formula.tooFew', { least: leastJudged })
            : `100 × ${figure(points)} ÷ ${of} = ${fit}${Number.isInteger((100 * points) / of) ? '' : `, ${t('formula.rounded')}`}`}
        </p>
        {judged > 0 && <p>{t('formula.judged', { count: judged })}</p>}
      </div>
    </details>
  );
}

const figure = (number: number): string => number.toLocaleString(languageTag());

const pointsOf = ({ points, of }: Pick<FitPart, 'points' | 'of'>): string =>
  t('formula.pointsOf', { points: figure(points), of: figure(of) });

function weightsOf(parts: readonly FitPart[]): { required: number; preferred: number } {
  const weightOf = (wanted: FitPart['importance']): number =>
    parts.find(({ importance }) => importance === wanted)?.weight ?? 0;
  return { required: weightOf('required'), preferred: weightOf('preferred') };
}

/** "2 × (5 + 1 ÷ 2)": whole points, and half points where there are any. */
function sumOf({ weight, met, partly }: FitPart): string {
  return partly === 0 ? `${weight} × ${met}` : `${weight} × (${met} + ${partly} ÷ 2)`;
}
