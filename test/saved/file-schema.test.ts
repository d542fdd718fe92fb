import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { savedFileSchema } from '../../src/saved/saved-file.ts';

test('the schema that is kept is the schema of the file', () => {
  const kept = readFileSync(new URL('../../schema/saved.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(kept)).toEqual(z.toJSONSchema(savedFileSchema, { io: 'input' }));
});
