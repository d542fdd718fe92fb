import { RefusedFile } from '../../../profile/resume/files/refusal.ts';
import { readFile } from '../../../profile/resume/read-file.ts';
import type { FromWorker, ToWorker } from './resume-messages.ts';

/** Reads one résumé file, away from the page. The page ends this worker when it is done, or has had enough. */

const tell = (message: FromWorker): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  // pdf.js speaks over the same line, in messages of its own.
  if (data.resume !== 'read') return;
  readFile(new Uint8Array(data.bytes), data.name, (done) =>
    tell({ resume: 'progress', done }),
  ).then(
    (file) => tell({ resume: 'done', file }),
    (error: unknown) => {
      const refusal = error instanceof RefusedFile ? error.refusal : 'damaged';
      tell({ resume: 'refused', refusal });
    },
  );
});
