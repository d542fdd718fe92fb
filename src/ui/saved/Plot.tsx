import { type ReactNode, useId, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import styles from './Insight.module.css';

/** A plot with what it says in words, and the table behind it. */
export function Plot({
  title,
  say,
  head,
  rows,
  children,
}: {
  readonly title: string;
  readonly say: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly children: ReactNode;
}) {
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <section className={styles.plot} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.name}>
          {title}
        </h2>
        {rows.length > 0 && (
          <Button
            size="small"
            look="quiet"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? 'As a plot' : 'As a table'}
          </Button>
        )}
      </div>
      <p className={styles.say}>{say}</p>
      {rows.length === 0 ? null : asTable ? (
        <table className={styles.table} aria-labelledby={heading}>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...rest]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {rest.map((cell, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells stand under their column and never move
                  <td key={place}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        children
      )}
    </section>
  );
}
