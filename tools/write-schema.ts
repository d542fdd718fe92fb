/** Writes the JSON Schemas of what goes in and out, made from the zod schemas. `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { readingLineSchema } from '../src/matching/reading-line.ts';
import { currentProfileSchema } from '../src/profile/profile.ts';
import { savedFileSchema } from '../src/saved/saved-file.ts';

/** The file in schema/ → what it describes. In a profile, everything with a default may be left out. */
const schemas: Readonly<Record<string, () => object>> = {
  'reading.schema.json': () => z.toJSONSchema(readingLineSchema),
  'profile.schema.json': () => z.toJSONSchema(currentProfileSchema, { io: 'input' }),
  'saved.schema.json': () => z.toJSONSchema(savedFileSchema, { io: 'input' }),
};

for (const [name, schema] of Object.entries(schemas)) {
  const path = new URL(`../schema/${name}`, import.meta.url);
  const text = `${JSON.stringify(schema(), null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`schema/${name} is out of date: run npm run schema`);
    process.exitCode = 1;
  }
}
