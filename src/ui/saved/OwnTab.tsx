import { Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { askToNotify, mayNotify } from '../../browser/notifications.ts';
import type { Edit } from '../../saved/edits.ts';
import type { NextStep, SavedPosting } from '../../saved/saved-posting.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import { NotesField } from './NotesField.tsx';
import styles from './OwnTab.module.css';
import { isWebAddress } from './web-address.ts';

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

function NextStepField({
  step,
  onEdit,
}: { readonly step: NextStep | null } & Pick<Props, 'onEdit'>) {
  const [notifies, setNotifies] = useState(true);
  useEffect(() => {
    mayNotify().then(setNotifies, () => undefined);
  }, []);
  const set = (change: Partial<NextStep>): void => {
    const next = {
      what: step?.what ?? '',
      due: step?.due ?? today(),
      remindAt: step?.remindAt ?? null,
      ...change,
    };
    onEdit({ nextStep: next });
  };
  return (
    <div className={styles.fields}>
      <Field label="What">
        <Typed
          value={step?.what ?? ''}
          placeholder="Call back, send the portfolio …"
          onChange={(what) => set({ what })}
        />
      </Field>
      <Field label="When">
        <input
          type="date"
          value={step?.due ?? ''}
          onChange={({ target }) => target.value !== '' && set({ due: target.value })}
        />
      </Field>
      <Field label="Remind me">
        <input
          type="datetime-local"
          value={step?.remindAt ? localTime(step.remindAt) : ''}
          onChange={({ target }) =>
            set({ remindAt: target.value === '' ? null : new Date(target.value).toISOString() })
          }
        />
      </Field>
      {step?.remindAt != null && !notifies && (
        <Button size="small" onClick={() => askToNotify().then(setNotifies, () => undefined)}>
          Allow notifications
        </Button>
      )}
      {step !== null && (
        <Button size="small" look="quiet" onClick={() => onEdit({ nextStep: null })}>
          Done
        </Button>
      )}
    </div>
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

function Contacts({ row: { contacts }, onEdit }: Pick<Props, 'row' | 'onEdit'>) {
  const set = (id: string, change: Partial<(typeof contacts)[number]>): void =>
    onEdit({ contacts: contacts.map((one) => (one.id === id ? { ...one, ...change } : one)) });
  return (
    <>
      {contacts.map((one) => (
        <div key={one.id} className={styles.fields}>
          {(['name', 'role', 'email', 'phone', 'note'] as const).map((field) => (
            <Field key={field} label={contactWords[field]}>
              <Typed value={one[field]} onChange={(text) => set(one.id, { [field]: text })} />
            </Field>
          ))}
          <Button
            look="quiet"
            size="icon"
            aria-label={`Remove ${one.name || 'this contact'}`}
            onClick={() => onEdit({ contacts: contacts.filter(({ id }) => id !== one.id) })}
          >
            <Trash2 size={16} aria-hidden="true" />
          </Button>
        </div>
      ))}
      <Button
        size="small"
        onClick={() =>
          onEdit({
            contacts: [
              ...contacts,
              { id: crypto.randomUUID(), name: '', role: '', email: '', phone: '', note: '' },
            ],
          })
        }
      >
        <Plus size={15} aria-hidden="true" />
        Add a contact
      </Button>
    </>
  );
}

const contactWords = {
  name: 'Name',
  role: 'Role',
  email: 'Email',
  phone: 'Phone',
  note: 'Note',
} as const;

function Links({ row: { links }, onEdit }: Pick<Props, 'row' | 'onEdit'>) {
  const set = (id: string, change: Partial<(typeof links)[number]>): void =>
    onEdit({ links: links.map((one) => (one.id === id ? { ...one, ...change } : one)) });
  return (
    <>
      {links.map((one) => (
        <div key={one.id} className={styles.fields}>
          <Field label="Name">
            <Typed value={one.name} onChange={(name) => set(one.id, { name })} />
          </Field>
          <Field label="Address">
            <Typed value={one.url} onChange={(url) => set(one.id, { url })} />
          </Field>
          {isWebAddress(one.url) && (
            <a href={one.url} target="_blank" rel="noreferrer">
              Open
            </a>
          )}
          <Button
            look="quiet"
            size="icon"
            aria-label={`Remove ${one.name || 'this link'}`}
            onClick={() => onEdit({ links: links.filter(({ id }) => id !== one.id) })}
          >
            <Trash2 size={16} aria-hidden="true" />
          </Button>
        </div>
      ))}
      <Button
        size="small"
        onClick={() =>
          onEdit({ links: [...links, { id: crypto.randomUUID(), name: '', url: '' }] })
        }
      >
        <Plus size={15} aria-hidden="true" />
        Add a link
      </Button>
    </>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control comes as the child
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      {children}
    </label>
  );
}

/** How long after the last key a text is kept. */
const pause = 500;

/** A text that is kept as it is typed, and at the latest when the field is left. */
export function Typed({
  value,
  placeholder,
  onChange,
}: {
  readonly value: string;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  const [own, setOwn] = useState(false);
  const keep = useRef(onChange);
  keep.current = onChange;
  useEffect(() => {
    // What another window wrote is shown, but never over what is being typed here.
    if (!own) setTyped(value);
  }, [value, own]);
  useEffect(() => {
    if (!own || typed === value) return undefined;
    const timer = setTimeout(() => keep.current(typed), pause);
    return () => clearTimeout(timer);
  }, [own, typed, value]);
  return (
    <input
      value={typed}
      {...(placeholder !== undefined && { placeholder })}
      onFocus={() => setOwn(true)}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        setOwn(false);
        if (typed !== value) onChange(typed);
      }}
    />
  );
}

function today(): string {
  return localTime(new Date().toISOString()).slice(0, 10);
}

/** In the form that a field for dates and times takes. */
function localTime(iso: string): string {
  const date = new Date(iso);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
