import Markdown from 'markdown-to-jsx/react';
import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import styles from './NotesField.module.css';
import { isWebAddress } from './web-address.ts';

const pause = 600;

/** Notes in Markdown: shown as they read, a text to write in once they are pressed. */
export function NotesField({
  notes,
  onChange,
}: {
  readonly notes: string;
  readonly onChange: (notes: string) => void;
}) {
  const [writing, setWriting] = useState(notes === '');
  const [typed, setTyped] = useState(notes);
  const keep = useRef(onChange);
  keep.current = onChange;
  useEffect(() => {
    if (!writing) setTyped(notes);
  }, [notes, writing]);
  useEffect(() => {
    if (!writing || typed === notes) return undefined;
    const timer = setTimeout(() => keep.current(typed), pause);
    return () => clearTimeout(timer);
  }, [writing, typed, notes]);
  if (!writing && notes !== '') {
    return (
      <>
        <div className={styles.read}>
          <Markdown options={options}>{notes}</Markdown>
        </div>
        <Button size="small" onClick={() => setWriting(true)}>
          Edit the notes
        </Button>
      </>
    );
  }
  return (
    <textarea
      aria-label="Notes, in Markdown"
      className={styles.write}
      rows={8}
      placeholder="What you heard, asked, sent. Markdown works."
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        if (typed !== notes) onChange(typed);
        setWriting(typed === '');
      }}
    />
  );
}

/** Links open beside the list. A picture would be a request to somebody's server: its words stand for it. */
const options = {
  disableParsingRawHTML: true,
  overrides: {
    a: ({ href, children }: ComponentProps<'a'>) =>
      href !== undefined && isWebAddress(href) ? (
        <a href={href} target="_blank" rel="noreferrer">
          {children}
        </a>
      ) : (
        <span>{children}</span>
      ),
    img: ({ alt }: ComponentProps<'img'>) => <span>[{alt ?? 'picture'}]</span>,
  },
} as const;
