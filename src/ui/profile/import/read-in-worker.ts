import { largestFile } from '../../../profile/resume/files/kind.ts';
import { RefusedFile } from '../../../profile/resume/files/refusal.ts';
import type { ReadFile } from '../../../profile/resume/read-file.ts';
import type { FromWorker, ToWorker } from './resume-messages.ts';

/**
 * Reads a file in a worker of its own, which is gone afterwards whatever happened.
 * @param onProgress told the share that is done, 0 to 1
 * @param signal ends the reading at once
 * @throws RefusedFile, or an AbortError where it was cancelled
 */
export async function readInWorker(
  file: File,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<ReadFile> {
  // A file of gigabytes is refused before a byte of it is in memory.
  if (file.size > largestFile) throw new RefusedFile('too-large');
  const bytes = await file.arrayBuffer();
  signal.throwIfAborted();
  const worker = new Worker(new URL('./resume-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<ReadFile>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('error', () => reject(new RefusedFile('damaged')));
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (data.resume === 'progress') onProgress(data.done);
        if (data.resume === 'done') resolve(data.file);
        if (data.resume === 'refused') reject(new RefusedFile(data.refusal));
      });
      const message: ToWorker = { resume: 'read', bytes, name: file.name };
      worker.postMessage(message, [bytes]);
    });
  } finally {
    worker.terminate();
  }
}
