import { type ReactNode, useState } from 'react';
import type { Edit } from '../../saved/edits.ts';
import type { SavedPosting } from '../../saved/saved-posting.ts';
import { Choice } from '../parts/Choice.tsx';
import { NextStepField } from './NextStepField.tsx';
import { NotesField } from './NotesField.tsx';
import styles from './OwnTab.module.css';
import { Contacts, Links } from './PeopleAndLinks.tsx';
import { Field, Typed } from './Typed.tsx';

interface Props {
  readonly row: SavedPosting;
  readonly now: Date;
  readonly onEdit: (edit: Edit) => void;
}

/** What the person writes to a posting. It is kept as they type, a moment after they pause. */
export function OwnTab({ row, onEdit }: Props) {
  return (
    <div className={styles.own}>
      <Part name="Next step">
        <NextStepField step={row.nextStep} onEdit={onEdit} />
      </Part>
      <Part name="Notes">
        <NotesField notes={row.notes} onChange={(notes) => onEdit({ notes })} />
      </Part>
      <Part name="Tags">
        <TagsField tags={row.tags} onEdit={onEdit} />
      </Part>
      <Part name="Salary you asked for">
        <SalaryField row={row} onEdit={onEdit} />
      </Part>
      <Part name="Contacts">
        <Contacts row={row} onEdit={onEdit} />
      </Part>
      <Part name="Links">
        <Links row={row} onEdit={onEdit} />
      </Part>
    </div>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2 className={styles.name}>{name}</h2>
      {children}
    </section>
  );
}

function TagsField({ tags, onEdit }: Pick<SavedPosting, 'tags'> & Pick<Props, 'onEdit'>) {
  const [typed, setTyped] = useState('');
  return (
    <form
      className={styles.tags}
      onSubmit={(event) => {
        event.preventDefault();
        const tag = typed.trim();
        if (tag !== '' && !tags.includes(tag)) onEdit({ tags: [...tags, tag] });
        setTyped('');
      }}
    >
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          className={styles.tag}
          aria-label={`Remove the tag ${tag}`}
          onClick={() => onEdit({ tags: tags.filter((one) => one !== tag) })}
        >
          {tag} ×
        </button>
      ))}
      <input
        aria-label="Add a tag"
        placeholder="Add a tag"
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </form>
  );
}

const periodWords = {
  YEAR: 'a year',
  MONTH: 'a month',
  WEEK: 'a week',
  DAY: 'a day',
  HOUR: 'an hour',
} as const;

function SalaryField({ row, onEdit }: Pick<Props, 'row' | 'onEdit'>) {
  const asked = row.salaryAsked;
  const usual = row.facts.salary;
  const set = (change: Partial<NonNullable<typeof asked>>): void => {
    const next = {
      amount: asked?.amount ?? 0,
      currency: asked?.currency ?? usual?.currency ?? 'EUR',
      period: asked?.period ?? usual?.period ?? ('YEAR' as const),
      ...change,
    };
    onEdit({ salaryAsked: next.amount > 0 ? next : null });
  };
  return (
    <div className={styles.fields}>
      <Field label="Amount">
        <Typed
          value={asked === null ? '' : String(asked.amount)}
          onChange={(text) => set({ amount: Number(text.replace(/[^\d.]/g, '')) || 0 })}
        />
      </Field>
      <Field label="Currency">
        <Typed
          value={asked?.currency ?? usual?.currency ?? 'EUR'}
          onChange={(currency) => asked !== null && set({ currency: currency.slice(0, 10) })}
        />
      </Field>
      <Choice
        label="For"
        words={periodWords}
        value={asked?.period ?? usual?.period ?? 'YEAR'}
        onChange={(period) => period !== null && asked !== null && set({ period })}
      />
    </div>
  );
}
