import { useState } from 'react';
import {
  type ColumnChoice,
  guessColumns,
  postingsOfSheet,
  readSheet,
  type Sheet,
} from '../../saved/csv-in.ts';
import type { SavedDatabase } from '../../saved/database.ts';
import { type FileReading, readSavedFile } from '../../saved/saved-file.ts';
import { planTakeIn, type TakeInPlan, takeIn } from '../../saved/take-in.ts';
import { Button } from '../parts/Button.tsx';
import type { Notices } from '../parts/Toasts.tsx';
import { count } from '../words/list.ts';
import { ColumnMatching } from './ColumnMatching.tsx';
import styles from './Files.module.css';

type Stage =
  | { readonly at: 'start' }
  | { readonly at: 'columns'; readonly sheet: Sheet; readonly choice: ColumnChoice }
  | { readonly at: 'preview'; readonly file: FileReading; readonly plan: TakeInPlan };

/** A file into the list: what would happen is shown first, and nothing is written before the person agrees. */
export function Bring({
  database,
  notices,
  onChanged,
}: {
  readonly database: SavedDatabase;
  readonly notices: Notices;
  readonly onChanged: () => Promise<void>;
}) {
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const [problem, setProblem] = useState('');

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setProblem('');
    try {
      await work();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'This file could not be read.');
    }
  };
  const preview = async (file: FileReading): Promise<void> =>
    setStage({ at: 'preview', file, plan: await planTakeIn(database, file) });

  const read = (chosen: File): Promise<void> =>
    attempt(async () => {
      const text = await chosen.text();
      if (/^\s*[{[]/.test(text)) return preview(readSavedFile(text));
      const sheet = readSheet(text);
      setStage({ at: 'columns', sheet, choice: guessColumns(sheet.columns) });
      return undefined;
    });
  const agree = (file: FileReading, plan: TakeInPlan): Promise<void> =>
    attempt(async () => {
      await takeIn(database, file, plan, new Date());
      await onChanged();
      notices.tell(
        `${count(plan.added.length, 'posting')} added, ${plan.merged.length} joined with what was here.`,
      );
      setStage({ at: 'start' });
    });

  return (
    <section className={styles.card}>
      <h2 className={styles.name}>Bring a list in</h2>
      <p className={styles.say}>
        A Rolemark file of this or another browser, or a CSV file from Teal, Huntr, Simplify or a
        spreadsheet. Two lists are joined field by field: the later change wins, the earlier one
        stays in the history.
      </p>
      {stage.at === 'start' && (
        <label className={styles.choose}>
          <span>Choose a file</span>
          <input
            type="file"
            accept=".json,.csv,.tsv,.txt"
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen !== undefined) read(chosen);
              target.value = '';
            }}
          />
        </label>
      )}
      {stage.at === 'columns' && (
        <ColumnMatching
          sheet={stage.sheet}
          choice={stage.choice}
          onChange={(choice) => setStage({ ...stage, choice })}
          onDone={() =>
            attempt(async () =>
              preview(await postingsOfSheet(stage.sheet, stage.choice, new Date())),
            )
          }
          onCancel={() => setStage({ at: 'start' })}
        />
      )}
      {stage.at === 'preview' && (
        <Preview
          plan={stage.plan}
          onAgree={() => agree(stage.file, stage.plan)}
          onCancel={() => setStage({ at: 'start' })}
        />
      )}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </section>
  );
}

const shownTitles = 5;

function Preview({
  plan,
  onAgree,
  onCancel,
}: {
  readonly plan: TakeInPlan;
  readonly onAgree: () => void;
  readonly onCancel: () => void;
}) {
  const { added, merged, same, removed, keptDeleted, damaged } = plan;
  const lines = [
    added.length > 0 && `${count(added.length, 'posting')} would be added`,
    merged.length > 0 && `${count(merged.length, 'posting')} would be joined with newer changes`,
    same > 0 && `${count(same, 'posting')} ${same === 1 ? 'is' : 'are'} here already, just so`,
    removed.length > 0 &&
      `${count(removed.length, 'posting')} deleted on the other side would go here too`,
    keptDeleted > 0 && `${count(keptDeleted, 'posting')} that you deleted here would stay deleted`,
    damaged > 0 && `${count(damaged, 'record')} could not be read and would be left out`,
  ].filter((line) => line !== false);
  const changes = added.length + merged.length + removed.length;
  return (
    <div className={styles.preview} role="status">
      <h3>What would happen</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}.</li>
        ))}
      </ul>
      {added.length > 0 && (
        <p className={styles.say}>
          New:{' '}
          {added
            .slice(0, shownTitles)
            .map(({ facts }) => facts.title || 'Without a title')
            .join(', ')}
          {added.length > shownTitles && ` and ${added.length - shownTitles} more`}.
        </p>
      )}
      <div className={styles.row}>
        <Button look="main" disabled={changes === 0} onClick={onAgree}>
          Bring it in
        </Button>
        <Button onClick={onCancel}>Leave it</Button>
      </div>
    </div>
  );
}
