import { printTable } from '../table.ts';
import { measures, type Tallies, type Tally } from './score.ts';

/** Adds the tallies of one posting to the sums. */
export function addTallies(sums: Tallies, tallies: Tallies): void {
  for (const measure of measures) {
    sums[measure].gold += tallies[measure].gold;
    sums[measure].found += tallies[measure].found;
    sums[measure].right += tallies[measure].right;
  }
}

/** Prints precision, recall and F1 of every measure. */
export function printScores(title: string, sums: Tallies): void {
  printTable(
    title,
    ['what', 'gold', 'found', 'right', 'precision', 'recall', 'F1'],
    measures.map((measure) => [measure, ...figures(sums[measure])]),
  );
}

function figures({ gold, found, right }: Tally): (string | number)[] {
  const { precision, recall, f1 } = sharesOf({ gold, found, right });
  return [gold, found, right, ...[precision, recall, f1].map((figure) => figure.toFixed(3))];
}

/** From 0 to 1; 0 where there is nothing to divide by. */
export function sharesOf({ gold, found, right }: Tally): {
  precision: number;
  recall: number;
  f1: number;
} {
  const share = (of: number): number => (of === 0 ? 0 : right / of);
  const [precision, recall] = [share(found), share(gold)];
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
