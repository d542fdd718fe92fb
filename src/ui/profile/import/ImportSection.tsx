import { ClipboardPaste, FileText, Upload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/Button.tsx';
import { importWords, readingWords, refusalWords, unchangedWords } from '../../words/import.ts';
import { Section } from '../Section.tsx';
import styles from './ImportSection.module.css';
import type { ImportControl } from './use-import.ts';

const accepted =
  '.pdf,.docx,.odt,.txt,.md,.markdown,.json,.xml,.zip,application/pdf,text/plain,application/json,text/xml,application/zip';

/** Where a résumé comes in: dropped anywhere on the page, chosen, or pasted. */
export function ImportSection({
  control,
  compact,
}: {
  readonly control: ImportControl;
  /** There is a profile already, so the invitation takes less room. */
  readonly compact: boolean;
}) {
  const { state, start, end } = control;
  const file = useRef<HTMLInputElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const [pasting, setPasting] = useState(false);
  const over = useFileDrop(start);
  const reading = state.step === 'reading';
  useEffect(() => {
    if (reading) cancel.current?.focus();
  }, [reading]);

  return (
    <Section
      title={compact ? importWords.again : importWords.title}
      {...(!compact && { text: importWords.text })}
    >
      {reading ? (
        <div className={styles.reading}>
          <p role="status">{readingWords(state.name)}</p>
          <progress
            className={styles.progress}
            max={1}
            value={state.done || undefined}
            aria-label={readingWords(state.name)}
          />
          <Button ref={cancel} onClick={end}>
            {importWords.cancel}
          </Button>
        </div>
      ) : (
        <div className={over ? `${styles.zone} ${styles.over}` : styles.zone}>
          <FileText size={28} strokeWidth={1.5} aria-hidden="true" />
          <div className={styles.words}>
            <p className={styles.drop}>{over ? importWords.dropAnywhere : importWords.drop}</p>
            <p className={styles.formats}>{importWords.formats}</p>
          </div>
          <div className={styles.actions}>
            <Button look="main" onClick={() => file.current?.click()}>
              <Upload size={16} aria-hidden="true" />
              {importWords.choose}
            </Button>
            <Button aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
              <ClipboardPaste size={16} aria-hidden="true" />
              {importWords.paste}
            </Button>
          </div>
          <input
            ref={file}
            type="file"
            accept={accepted}
            aria-label={importWords.input}
            hidden
            onChange={(event) => {
              const [chosen] = event.target.files ?? [];
              event.target.value = '';
              if (chosen !== undefined) start(chosen);
            }}
          />
        </div>
      )}
      {pasting && !reading && (
        <PasteBox
          onRead={(text) => {
            setPasting(false);
            start(new File([text], importWords.pastedName));
          }}
        />
      )}
      <p role="alert" className={styles.problem}>
        {state.step === 'refused' && (
          <>
            <strong>{state.name}:</strong> {refusalWords[state.refusal]} {unchangedWords}
          </>
        )}
      </p>
    </Section>
  );
}

function PasteBox({ onRead }: { readonly onRead: (text: string) => void }) {
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className={styles.paste}>
      <textarea
        ref={box}
        className={styles.text}
        rows={8}
        aria-label={importWords.pasteLabel}
        placeholder={importWords.pasteLabel}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button look="main" disabled={text.trim() === ''} onClick={() => onRead(text)}>
        {importWords.pasteRead}
      </Button>
    </div>
  );
}

/** Takes a file dropped anywhere on the page; true while one is held over it. */
function useFileDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFile = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      // Without this the browser would leave the page and show the file.
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) onFile(file);
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, [onFile]);
  return over;
}
