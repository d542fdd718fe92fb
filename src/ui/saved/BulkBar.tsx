import { Columns2, Tag, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import type { SavedStatus } from '../../saved/saved-posting.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import { Hidden } from '../parts/Hidden.tsx';
import { statusWords } from '../words/saved-words.ts';
import styles from './BulkBar.module.css';
import type { ListActions } from './list-actions.ts';

const leastCompared = 2;
const mostCompared = 4;

/** What can be done with the chosen postings. */
export function BulkBar({
  chosen,
  actions,
  onClear,
}: {
  readonly chosen: readonly string[];
  readonly actions: ListActions;
  readonly onClear: () => void;
}) {
  const [tag, setTag] = useState('');
  const canCompare = chosen.length >= leastCompared && chosen.length <= mostCompared;
  return (
    <section className={styles.bar} aria-label="Chosen postings">
      <p role="status" className={styles.count}>
        {chosen.length} chosen
      </p>
      <Choice<SavedStatus>
        label="Move to status"
        words={statusWords}
        value={null}
        none="Move to …"
        onChange={(status) => {
          if (status !== null) actions.setStatus(chosen, status);
        }}
      />
      <form
        className={styles.tag}
        onSubmit={(event) => {
          event.preventDefault();
          if (tag.trim() !== '') actions.addTag(chosen, tag.trim());
          setTag('');
        }}
      >
        <Tag size={15} aria-hidden="true" />
        <label>
          <Hidden>Tag them</Hidden>
          <input
            placeholder="Add a tag"
            maxLength={100}
            value={tag}
            onChange={(event) => setTag(event.target.value)}
          />
        </label>
      </form>
      <Button
        size="small"
        disabled={!canCompare}
        title={canCompare ? undefined : 'Choose two to four postings to compare them.'}
        onClick={() => {
          location.hash = `compare=${chosen.join(',')}`;
        }}
      >
        <Columns2 size={15} aria-hidden="true" />
        Compare
      </Button>
      <Button
        size="small"
        look="danger"
        onClick={() => {
          actions.remove(chosen);
          onClear();
        }}
      >
        <Trash2 size={15} aria-hidden="true" />
        Delete
      </Button>
      <Button
        look="quiet"
        size="icon"
        aria-label="Choose none"
        title="Choose none"
        onClick={onClear}
      >
        <X size={16} aria-hidden="true" />
      </Button>
    </section>
  );
}
