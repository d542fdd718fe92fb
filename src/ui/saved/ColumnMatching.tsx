import { type ColumnChoice, type CsvField, csvFields, type Sheet } from '../../saved/csv-in.ts';
import { Button } from '../parts/Button.tsx';
import { count } from '../words/list.ts';
import styles from './Files.module.css';

const fieldWords: Readonly<Record<CsvField, string>> = {
  title: 'Title',
  company: 'Company',
  url: 'Address',
  place: 'Place',
  status: 'Status',
  stars: 'Stars',
  salary: 'Pay',
  savedOn: 'Saved on',
  appliedOn: 'Applied on',
  tags: 'Tags',
  notes: 'Notes',
  text: 'Text of the posting',
};

/** Which column of a foreign file holds what; guessed first, and the person decides. */
export function ColumnMatching({
  sheet,
  choice,
  onChange,
  onDone,
  onCancel,
}: {
  readonly sheet: Sheet;
  readonly choice: ColumnChoice;
  readonly onChange: (choice: ColumnChoice) => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}) {
  const canGo = choice.title !== null || choice.company !== null || choice.url !== null;
  return (
    <div className={styles.preview}>
      <h3>Which column is what?</h3>
      <p className={styles.say}>{count(sheet.rows.length, 'row')} in this file.</p>
      <div className={styles.matching}>
        {csvFields.map((field) => (
          <label key={field}>
            <span>{fieldWords[field]}</span>
            <select
              value={choice[field] ?? ''}
              onChange={({ target }) =>
                onChange({
                  ...choice,
                  [field]: target.value === '' ? null : Number(target.value),
                })
              }
            >
              <option value="">Not in this file</option>
              {sheet.columns.map((name, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name; they never move
                <option key={place} value={place}>
                  {name || `Column ${place + 1}`}
                </option>
              ))}
            </select>
            <span className={styles.example}>{exampleOf(sheet, choice[field])}</span>
          </label>
        ))}
      </div>
      <div className={styles.row}>
        <Button look="main" disabled={!canGo} onClick={onDone}>
          See what would happen
        </Button>
        <Button onClick={onCancel}>Leave it</Button>
      </div>
    </div>
  );
}

const longestExample = 60;

/** The first cell of the column that says something. */
function exampleOf({ rows }: Sheet, column: number | null): string {
  if (column === null) return '';
  const cell = rows.map((row) => row[column]?.trim() ?? '').find((text) => text !== '') ?? '';
  return cell.length > longestExample ? `${cell.slice(0, longestExample)}…` : cell;
}
