import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { type SavedStatus, savedStatuses } from '../../saved/saved-posting.ts';
import type { Shelved } from '../../saved/shelf.ts';
import { Choice } from '../parts/Choice.tsx';
import { FitRing } from '../parts/FitRing.tsx';
import { dayAgo } from '../words/facts.ts';
import { dueInWords, statusWords } from '../words/saved-words.ts';
import styles from './Board.module.css';
import { Stars } from './Stars.tsx';
import { StatusMark } from './StatusMark.tsx';

interface Props {
  readonly postings: readonly Shelved[];
  readonly open: string | null;
  readonly now: Date;
  readonly onMove: (ids: readonly string[], status: SavedStatus) => void;
}

/** The list as a board: a column for each status. Cards are dragged, or moved by their own choice of status. */
export function Board({ postings, ...rest }: Props) {
  const columns = Map.groupBy(postings, ({ row }) => row.status);
  return (
    <div className={styles.board}>
      {savedStatuses
        .filter((status) => status !== 'archived' || columns.has(status))
        .map((status) => (
          <BoardColumn key={status} status={status} there={columns.get(status) ?? []} {...rest} />
        ))}
    </div>
  );
}

const cardHeight = 124;

function BoardColumn({
  status,
  there,
  open,
  now,
  onMove,
}: Omit<Props, 'postings'> & {
  readonly status: SavedStatus;
  readonly there: readonly Shelved[];
}) {
  const box = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (box.current === null) return undefined;
    return dropTargetForElements({
      element: box.current,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        const { id, from } = source.data;
        if (typeof id === 'string' && from !== status) onMove([id], status);
      },
    });
  }, [status, onMove]);
  const virtual = useVirtualizer({
    count: there.length,
    getScrollElement: () => box.current,
    estimateSize: () => cardHeight,
    overscan: 4,
    initialRect: { width: 260, height: 700 },
  });
  return (
    <section className={styles.column} aria-label={statusWords[status]}>
      <h2 className={styles.head}>
        <StatusMark status={status} />
        <span className={styles.count}>{there.length}</span>
      </h2>
      <div ref={box} className={over ? `${styles.cards} ${styles.over}` : styles.cards}>
        <ul className={styles.list} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => (
            <Card
              key={there[index]!.row.id}
              shelved={there[index]!}
              top={start}
              isOpen={there[index]!.row.id === open}
              now={now}
              onMove={onMove}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

function Card({
  shelved: { row, score },
  top,
  isOpen,
  now,
  onMove,
}: {
  readonly shelved: Shelved;
  readonly top: number;
  readonly isOpen: boolean;
  readonly now: Date;
  readonly onMove: Props['onMove'];
}) {
  const card = useRef<HTMLElement>(null);
  const { id, status, facts, nextStep } = row;
  useEffect(() => {
    if (card.current === null) return undefined;
    return draggable({ element: card.current, getInitialData: () => ({ id, from: status }) });
  }, [id, status]);
  const title = facts.title || 'Without a title';
  const due = nextStep === null ? null : dueInWords(nextStep.due, now);
  return (
    <li className={styles.place} style={{ transform: `translateY(${top}px)` }}>
      <article ref={card} className={isOpen ? `${styles.card} ${styles.open}` : styles.card}>
        <div className={styles.top}>
          <FitRing fit={score?.fit ?? null} size={34} />
          <div className={styles.text}>
            <h3 className={styles.title}>
              {/* A link is dragged by itself unless told otherwise; it is the card that moves. */}
              <a href={`#${id}`} draggable={false}>
                {title}
              </a>
            </h3>
            <p className={styles.company}>{facts.company}</p>
          </div>
        </div>
        <div className={styles.foot}>
          {due === null ? (
            <span>{dayAgo(row.savedAt, now)}</span>
          ) : (
            <span className={due.late ? styles.late : undefined}>{due.text}</span>
          )}
          <Stars stars={row.stars} />
          <span className={styles.move}>
            <Choice
              label={`Status of ${title}`}
              words={statusWords}
              value={status}
              onChange={(next) => next !== null && onMove([id], next)}
            />
          </span>
        </div>
      </article>
    </li>
  );
}
