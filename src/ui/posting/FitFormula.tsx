import { ChevronRight } from 'lucide-react';
import { explainFit, type FitPart, leastJudged } from '../../matching/fit.ts';
import type { Match } from '../../matching/match.ts';
import styles from './FitFormula.module.css';

/** The formula with this posting's own numbers, for recomputing the figure by hand. */
export function FitFormula({ match }: { readonly match: Match }) {
  const { parts, points, of, fit } = explainFit(match.required, match.preferred);
  const judged = match.required.judge + match.preferred.judge;
  return (
    <details>
      <summary className={styles.summary}>
        <ChevronRight size={14} aria-hidden="true" />
        {fit === null ? 'Why there is no figure' : `How ${fit} is worked out`}
      </summary>
      <div className={styles.body}>
        <p>
          A required point weighs 2, a preferred one 1. Met counts whole, partly counts half,
          missing counts nothing.
        </p>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col">Weight × reached</th>
              <th scope="col">Points</th>
            </tr>
          </thead>
          <tbody>
            {parts
              .filter(({ of: most }) => most > 0)
              .map((part) => (
                <tr key={part.importance}>
                  <th scope="row">{part.importance === 'required' ? 'Required' : 'Preferred'}</th>
                  <td>{sumOf(part)}</td>
                  <td>
                    {part.points} of {part.of}
                  </td>
                </tr>
              ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Together</th>
              <td colSpan={2}>
                {points} of {of}
              </td>
            </tr>
          </tfoot>
        </table>
        {fit === null ? (
          <p className={styles.result}>
            With fewer than {leastJudged} points to compare, a figure would only pretend to know.
          </p>
        ) : (
          <p className={styles.result}>
            100 × {points} ÷ {of} = {fit}
            {Number.isInteger((100 * points) / of) ? '' : ', rounded'}
          </p>
        )}
        {judged > 0 && (
          <p>
            {judged === 1 ? 'One point is' : `${judged} points are`} yours to judge: no profile can
            prove {judged === 1 ? 'it' : 'them'}, so {judged === 1 ? 'it counts' : 'they count'}{' '}
            neither for nor against.
          </p>
        )}
      </div>
    </details>
  );
}

/** "2 × (5 + 1 ÷ 2)": whole points, and half points where there are any. */
function sumOf({ weight, met, partly }: FitPart): string {
  return partly === 0 ? `${weight} × ${met}` : `${weight} × (${met} + ${partly} ÷ 2)`;
}
