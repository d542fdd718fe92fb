import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageJudgement } from './page-code.ts';
import { openPageBench } from './page-in-chromium.ts';
import { printTable } from './table.ts';

const folders = ['lists', 'hard-pages', 'ordinary-pages'] as const;

/** Pages that are none, each opened in Chromium under its own address: none may be taken for a posting there either. */
export async function evalInChromium(
  corpus: string,
  urls: ReadonlyMap<string, string>,
): Promise<void> {
  const bench = await openPageBench();
  const rows: (string | number)[][] = [];
  const alarms: string[] = [];
  for (const folder of folders) {
    const counts = { pages: 0, seen: 0, alarms: 0, lists: 0 };
    for (const name of readdirSync(join(corpus, folder))) {
      const address = urls.get(`${folder}/${name}`);
      await bench.open(
        join(corpus, folder, name),
        address?.startsWith('http') ? address : undefined,
      );
      const { isSeen, isPosting, because } = await bench.page.evaluate(() =>
        (globalThis as unknown as { rolemarkJudgement: () => PageJudgement }).rolemarkJudgement(),
      );
      counts.pages++;
      if (isSeen) counts.seen++;
      if (isPosting) {
        counts.alarms++;
        alarms.push(`${folder}/${name}  ${because.join(' | ')}`);
      } else if (because[0]?.startsWith('list:')) counts.lists++;
    }
    rows.push([folder, counts.pages, counts.alarms, counts.lists, counts.seen]);
  }
  await bench.close();
  printTable(
    'The same pages in Chromium',
    ['group', 'pages', 'taken for postings', 'told as lists', 'let through by the first look'],
    rows,
  );
  for (const line of alarms) console.log(`  ${line.slice(0, 300)}`);
}
