import { useCallback, useEffect, useRef, useState } from 'react';
import { type Refusal, RefusedFile } from '../../../profile/resume/files/refusal.ts';
import { findIn, languageOfDraft } from '../../../profile/resume/find.ts';
import type { Findings } from '../../../profile/resume/findings.ts';
import type { ReadFile } from '../../../profile/resume/read-file.ts';
import type { EntrySearch } from '../../../profile/search-entries.ts';
import { loadVocabulary } from '../../../skills/load-vocabulary.ts';
import { readInWorker } from './read-in-worker.ts';

/** The way of one file from the person's hand to what was found in it. */
export type Import =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly name: string; readonly done: number }
  | { readonly step: 'refused'; readonly name: string; readonly refusal: Refusal }
  | {
      readonly step: 'found';
      readonly name: string;
      readonly file: ReadFile;
      readonly findings: Findings;
    };

export interface ImportControl {
  readonly state: Import;
  start(file: File): void;
  /** Ends the reading, or lets go of what was found or refused. */
  end(): void;
}

const idle: Import = { step: 'idle' };

export function useImport(search: EntrySearch): ImportControl {
  const [state, setState] = useState<Import>(idle);
  const running = useRef<AbortController | null>(null);
  const end = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setState(idle);
  }, []);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    (file: File) => {
      running.current?.abort();
      const control = new AbortController();
      running.current = control;
      const { name } = file;
      const show = (next: Import): void => {
        if (!control.signal.aborted) setState(next);
      };
      show({ step: 'reading', name, done: 0 });
      const onProgress = (done: number): void => show({ step: 'reading', name, done });
      findInFile(file, search, onProgress, control.signal).then(show, (error: unknown) => {
        const refusal = error instanceof RefusedFile ? error.refusal : 'damaged';
        show({ step: 'refused', name, refusal });
      });
    },
    [search],
  );
  return { state, start, end };
}

async function findInFile(
  given: File,
  search: EntrySearch,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Import> {
  const file = await readInWorker(given, onProgress, signal);
  const vocabulary = await loadVocabulary(languageOfDraft(file.draft));
  const today = new Date();
  const findings = findIn(file.draft, vocabulary, search, {
    year: today.getFullYear(),
    month: today.getMonth() + 1,
  });
  if (isNothing(findings)) throw new RefusedFile('nothing-found');
  return { step: 'found', name: given.name, file, findings };
}

function isNothing({ skills, languages, certificates, education }: Findings): boolean {
  return [skills, languages, certificates, education].every((list) => list.length === 0);
}
