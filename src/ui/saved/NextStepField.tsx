import { useEffect, useState } from 'react';
import { askToNotify, mayNotify } from '../../browser/notifications.ts';
import type { Edit } from '../../saved/edits.ts';
import type { NextStep } from '../../saved/saved-posting.ts';
import { Button } from '../parts/Button.tsx';
import styles from './OwnTab.module.css';
import { Field, Typed } from './Typed.tsx';

/** What the person does next with a posting, when, and whether they are reminded. */
export function NextStepField({
  step,
  onEdit,
}: { readonly step: NextStep | null } & { readonly onEdit: (edit: Edit) => void }) {
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

function today(): string {
  return localTime(new Date().toISOString()).slice(0, 10);
}

/** In the form that a field for dates and times takes. */
function localTime(iso: string): string {
  const date = new Date(iso);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
