/** Writes the JSON Schema of the reader's output, made from the zod schemas. `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { readingLineSchema } from '../src/matching/reading-line.ts';

const path = new URL('../schema/reading.schema.json', import.meta.url);

/** The schema as it stands in the file, with its final line break. */
export function schemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(readingLineSchema), null, 2)}\n`;
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    if (readFileSync(path, 'utf8') !== schemaText()) {
      console.error('schema/reading.schema.json is out of date: run npm run schema');
      process.exitCode = 1;
    }
  } else {
    writeFileSync(path, schemaText());
  }
}
