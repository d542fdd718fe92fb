import { useState } from 'react';
import type { SavedDatabase } from '../../saved/database.ts';
import { differencesOf } from '../../saved/differences.ts';
import { partAddress } from '../../saved/parting.ts';
import type { SavedPosting, SavedText } from '../../saved/saved-posting.ts';
import { Button } from '../parts/Button.tsx';
import type { Notices } from '../parts/Toasts.tsx';
import { dayAgo } from '../words/facts.ts';
import { differenceInWords, eventInWords } from '../words/saved-words.ts';
import styles from './HistoryTab.module.css';
import { KeptText } from './KeptText.tsx';

interface Props {
  readonly row: SavedPosting;
  readonly texts: readonly SavedText[];
  readonly database: SavedDatabase;
  readonly notices: Notices;
  readonly now: Date;
  readonly onChanged: () => Promise<void>;
}

/** What happened to a posting, the texts it had, and the addresses it was seen at. */
export function HistoryTab({ row, texts, database, notices, now, onChanged }: Props) {
  const part = async (address: string): Promise<void> => {
    try {
      await partAddress(database, row.id, address, new Date());
      await onChanged();
      notices.tell(`${address} is a posting of its own now.`);
    } catch (error) {
      notices.tell(error instanceof Error ? error.message : 'It could not be parted.');
    }
  };
  return (
    <div className={styles.tab}>
      <section>
        <h2 className={styles.name}>What happened</h2>
        <ol className={styles.events}>
          {row.history.toReversed().map((event) => (
            <li key={`${event.at} ${event.kind} ${event.value}`}>
              <time dateTime={event.at} className={styles.when}>
                {dayAgo(event.at, now)}
              </time>
              {eventInWords(event)}
            </li>
          ))}
        </ol>
      </section>
      {texts.length > 1 && (
        <section>
          <h2 className={styles.name}>Its texts</h2>
          {texts.toReversed().map((text, place) => (
            <EarlierText
              key={text.id}
              text={text}
              before={texts[texts.length - 2 - place]}
              now={now}
            />
          ))}
        </section>
      )}
      <section>
        <h2 className={styles.name}>
          {row.addresses.length > 1 ? 'Its addresses' : 'Its address'}
        </h2>
        <ul className={styles.addresses}>
          {row.addresses.map((address) => (
            <li key={address}>
              <span className={styles.address}>{address}</span>
              {row.addresses.length > 1 && (
                <Button size="small" onClick={() => part(address)} aria-label={`Part ${address}`}>
                  Not the same job
                </Button>
              )}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function EarlierText({
  text,
  before,
  now,
}: {
  readonly text: SavedText;
  readonly before: SavedText | undefined;
  readonly now: Date;
}) {
  const [open, setOpen] = useState(false);
  const changes = before === undefined ? [] : differencesOf(before.posting, text.posting);
  return (
    <div className={styles.text}>
      <p>
        <strong>Seen {dayAgo(text.seenAt, now)}</strong>
        {before === undefined && ', as it was first saved'}
      </p>
      {before !== undefined && changes.length === 0 && (
        <p className={styles.quiet}>Other words, but nothing that is asked or paid is different.</p>
      )}
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={differenceInWords(change)}>{differenceInWords(change)}</li>
        ))}
      </ul>
      <Button size="small" look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Fold this text' : 'Read this text'}
      </Button>
      {open && <KeptText posting={text.posting} blocks={text.blocks} match={null} shown={null} />}
    </div>
  );
}
