import { Plus, Trash2 } from 'lucide-react';
import type { Edit } from '../../saved/edits.ts';
import type { SavedPosting } from '../../saved/saved-posting.ts';
import { Button } from '../parts/Button.tsx';
import styles from './OwnTab.module.css';
import { Field, Typed } from './Typed.tsx';
import { isWebAddress } from './web-address.ts';

interface Props {
  readonly row: SavedPosting;
  readonly onEdit: (edit: Edit) => void;
}

/** The people that the person has to do with over a posting. */
export function Contacts({ row: { contacts }, onEdit }: Props) {
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

/** Pages that belong to a posting: a task, a drawing of the team, the company’s reviews. */
export function Links({ row: { links }, onEdit }: Props) {
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
