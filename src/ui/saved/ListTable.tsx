import {
  type ColumnDef,
  columnVisibilityFeature,
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import type { Shelved } from '../../saved/shelf.ts';
import { type ColumnName, columnWords } from '../words/saved-words.ts';
import { columns } from './columns.tsx';
import { groupLines, type Line } from './grouping.ts';
import styles from './ListTable.module.css';
import type { ListView } from './list-view.ts';

const features = tableFeatures({
  rowSortingFeature,
  rowSelectionFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
});

type Features = typeof features;

const lineHeight = 56;

const definitions: ColumnDef<Features, Shelved>[] = (Object.keys(columns) as ColumnName[]).map(
  (name) => ({
    id: name,
    accessorFn: columns[name].value,
    sortUndefined: 'last',
    sortFn: (one, other, id) => compare(one.getValue(id), other.getValue(id)),
  }),
);

interface Props {
  readonly postings: readonly Shelved[];
  readonly view: ListView;
  readonly open: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly now: Date;
  readonly onView: (view: ListView) => void;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onKey: (event: KeyboardEvent, ids: readonly string[]) => void;
}

/** The list as a table. Only the lines in sight are in the document, however many there are. */
export function ListTable(props: Props) {
  const { postings, view, open, chosen, now, onView, onChoose, onKey } = props;
  const box = useRef<HTMLDivElement>(null);
  const anchor = useRef<string | null>(null);
  const table = useTable({
    features,
    columns: definitions,
    data: postings,
    getRowId: ({ row }) => row.id,
    state: {
      sorting: [{ id: view.sort.by, desc: view.sort.down }],
    },
    enableSortingRemoval: false,
  });
  const sorted = table.getSortedRowModel().rows;
  const lines = useMemo(
    () =>
      groupLines(
        sorted.map((row) => row.original),
        view.group,
      ),
    [sorted, view.group],
  );
  const ids = useMemo(
    () => lines.flatMap((line) => (line.kind === 'posting' ? [line.shelved.row.id] : [])),
    [lines],
  );
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => lineHeight,
    overscan: 8,
    initialRect: { width: 1000, height: 700 },
  });
  const inSight = virtual.getVirtualItems();
  const [first, last] = [inSight[0], inSight.at(-1)];
  const shown = open === null ? view.columns : view.columns.filter((one) => narrow.has(one));
  const tracks = `2.5rem ${shown.map((name) => columns[name].width).join(' ')}`;

  const choose = (id: string, range: boolean): void => {
    const next = new Set(chosen);
    const from = range && anchor.current !== null ? ids.indexOf(anchor.current) : -1;
    const to = ids.indexOf(id);
    if (from >= 0)
      for (const one of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one);
    else if (!next.delete(id)) next.add(id);
    anchor.current = id;
    onChoose(next);
  };
  const sortBy = (by: ColumnName): void =>
    onView({
      ...view,
      sort: {
        by,
        down: view.sort.by === by ? !view.sort.down : by !== 'title' && by !== 'company',
      },
    });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are for the rows inside, which have the focus
    <div
      ref={box}
      className={styles.box}
      onKeyDown={(event) => {
        const at = Number((event.target as HTMLElement).closest('tr')?.dataset.line);
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          moveFocus(event.key === 'ArrowDown' ? 1 : -1, Number.isNaN(at) ? -1 : at);
        } else onKey(event, ids);
      }}
    >
      <table className={styles.table} aria-rowcount={lines.length + 1} aria-label="Saved postings">
        <thead className={styles.head}>
          <tr className={styles.row} style={{ gridTemplateColumns: tracks }}>
            <th scope="col" className={styles.cell}>
              <input
                type="checkbox"
                aria-label="Choose all that are shown"
                checked={ids.length > 0 && ids.every((id) => chosen.has(id))}
                onChange={(event) => onChoose(new Set(event.target.checked ? ids : []))}
              />
            </th>
            {shown.map((name) => (
              <th
                key={name}
                scope="col"
                className={styles.cell}
                aria-sort={
                  view.sort.by === name ? (view.sort.down ? 'descending' : 'ascending') : undefined
                }
              >
                <button type="button" className={styles.sort} onClick={() => sortBy(name)}>
                  {columnWords[name]}
                  {view.sort.by === name &&
                    (view.sort.down ? (
                      <ArrowDown size={13} aria-hidden="true" />
                    ) : (
                      <ArrowUp size={13} aria-hidden="true" />
                    ))}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first !== undefined && first.start > 0 && <Gap height={first.start} />}
          {inSight.map(({ index }) => (
            <LineRow
              key={keyOf(lines[index]!)}
              index={index}
              line={lines[index]!}
              shown={shown}
              tracks={tracks}
              isOpen={lines[index]!.kind === 'posting' && lines[index]!.shelved.row.id === open}
              isChosen={
                lines[index]!.kind === 'posting' && chosen.has(lines[index]!.shelved.row.id)
              }
              now={now}
              onChoose={choose}
            />
          ))}
          {last !== undefined && <Gap height={virtual.getTotalSize() - last.end} />}
        </tbody>
      </table>
    </div>
  );

  function moveFocus(step: number, from: number): void {
    let next = from + step;
    while (lines[next]?.kind === 'group') next += step;
    if (lines[next] === undefined) return;
    virtual.scrollToIndex(next);
    const focus = (tries: number): void => {
      const row = box.current?.querySelector<HTMLElement>(`tr[data-line="${next}"] a`);
      if (row) row.focus();
      else if (tries > 0) requestAnimationFrame(() => focus(tries - 1));
    };
    focus(10);
  }
}

/** What has room beside an opened posting. */
const narrow: ReadonlySet<ColumnName> = new Set(['fit', 'title', 'status']);

function LineRow({
  index,
  line,
  shown,
  tracks,
  isOpen,
  isChosen,
  now,
  onChoose,
}: {
  readonly index: number;
  readonly line: Line;
  readonly shown: readonly ColumnName[];
  readonly tracks: string;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  readonly now: Date;
  readonly onChoose: (id: string, range: boolean) => void;
}) {
  if (line.kind === 'group') {
    return (
      <tr className={styles.group} aria-rowindex={index + 2} data-line={index}>
        <th scope="rowgroup" colSpan={shown.length + 1}>
          {line.name} <span className={styles.count}>{line.count}</span>
        </th>
      </tr>
    );
  }
  const { row } = line.shelved;
  const state = [isOpen ? styles.open : '', isChosen ? styles.chosen : ''].join(' ');
  return (
    <tr
      className={`${styles.row} ${styles.line} ${state}`}
      style={{ gridTemplateColumns: tracks }}
      aria-rowindex={index + 2}
      aria-current={isOpen ? 'true' : undefined}
      data-line={index}
      data-id={row.id}
    >
      <td className={`${styles.cell} ${styles.choose}`}>
        <input
          type="checkbox"
          aria-label={`Choose ${row.facts.title || 'this posting'}`}
          checked={isChosen}
          onChange={() => undefined}
          onClick={(event) => onChoose(row.id, event.shiftKey)}
        />
      </td>
      {shown.map((name) => (
        <td key={name} className={styles.cell}>
          {columns[name].cell(line.shelved, now)}
        </td>
      ))}
    </tr>
  );
}

/** Stands for the lines that are out of sight. */
function Gap({ height }: { readonly height: number }) {
  return height <= 0 ? null : <tr style={{ display: 'block', height }} />;
}

function keyOf(line: Line): string {
  return line.kind === 'group' ? `group ${line.name}` : line.shelved.row.id;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Numbers by size, words by the alphabet; what is empty comes first here, thus last where the sort goes down. */
function compare(one: unknown, other: unknown): number {
  if (one === other) return 0;
  if (one == null) return -1;
  if (other == null) return 1;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}
