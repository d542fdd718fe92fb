import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const beside = fileURLToPath(new URL('../../shared/corpus', import.meta.url));

/** The folder of real postings to measure with (ROLEMARK_CORPUS, else ../shared/corpus), or null where there is none. */
export function corpusFolder(): string | null {
  const folder = resolve(process.env.ROLEMARK_CORPUS ?? beside);
  return existsSync(folder) ? folder : null;
}
