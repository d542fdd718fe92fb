import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { corpusFolder } from '../../tools/corpus.ts';
import { pageOfText } from '../../tools/text-page.ts';
import { openPanelOn } from './panel.ts';
import { openStage, type Stage } from './stage.ts';

/** The posting that the product was conceived on, under a board's host name, read as its gold says. */

const folder = corpusFolder();
if (folder === null) console.log('The seed posting is not tested here: no corpus was found.');

const goldSchema = z.object({
  requirements: z.array(
    z.object({ starts: z.string(), importance: z.enum(['required', 'preferred']) }),
  ),
});

let stage: Stage;
beforeAll(async () => {
  if (folder !== null) stage = await openStage();
});
afterAll(() => stage?.close());

test.skipIf(folder === null)('the seed posting is read as its gold says', async () => {
  const text = readFileSync(join(folder!, 'seed-astronomer.txt'), 'utf8');
  const gold = goldSchema.parse(
    JSON.parse(readFileSync(join(folder!, 'gold/seed-astronomer.json'), 'utf8')),
  );
  const page = await stage.open({
    url: 'https://job-boards.greenhouse.io/astronomer/jobs/1',
    html: pageOfText(text, 'Software Engineer'),
  });
  const panel = await openPanelOn(page);
  for (const [name, importance] of [
    ['Required', 'required'],
    ['Preferred', 'preferred'],
  ] as const) {
    const starts = gold.requirements
      .filter((one) => one.importance === importance)
      .map((one) => one.starts);
    const group = panel.getByRole('region', { name, exact: true });
    const quotes = await group
      .getByRole('listitem')
      .getByRole('button', { name: /\.$/ })
      .allTextContents();
    expect(quotes.map((quote, place) => quote.slice(0, starts[place]?.length))).toEqual(starts);
  }
});
