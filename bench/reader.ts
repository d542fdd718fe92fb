import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect } from '../src/page/collect.ts';
import { decide } from '../src/page/decide.ts';
import { readPosting } from '../src/reading/read-posting.ts';
import { corpusFolder } from '../tools/corpus.ts';
import { openVocabularyFiles } from '../tools/open-vocabulary.ts';
import { parseDocument } from '../tools/parse-document.ts';
import { inMs, medianMs } from './measure.ts';
import { printTable } from './table.ts';

/** All postings of the corpus in one process, by stage; and how the time of reading grows with the text. */
export function benchReader(): void {
  const corpus = corpusFolder();
  if (corpus === null) {
    console.log('reader: skipped, there is no corpus (see ROLEMARK_CORPUS)');
    return;
  }
  const vocabulary = openVocabularyFiles();
  const folder = join(corpus, 'postings');
  const files = readdirSync(folder);
  const spent = { parse: 0, collect: 0, decide: 0, read: 0 };
  const timed = <Result>(stage: keyof typeof spent, work: () => Result): Result => {
    const started = performance.now();
    const result = work();
    spent[stage] += performance.now() - started;
    return result;
  };
  for (const file of files) {
    const html = readFileSync(join(folder, file), 'utf8');
    const document = timed('parse', () => parseDocument(html));
    const { content, signs } = timed('collect', () => collect(document, ''));
    timed('decide', () => decide(content, signs));
    timed('read', () => readPosting(content, vocabulary));
  }
  const own = spent.collect + spent.decide + spent.read;
  printTable(
    `${files.length} postings, parsing of HTML aside: ${Math.round((1000 * files.length) / own)} a second`,
    ['stage', 'ms a posting', '%'],
    (['collect', 'decide', 'read'] as const).map((stage) => [
      stage,
      inMs(spent[stage] / files.length),
      Math.round((100 * spent[stage]) / own),
    ]),
  );

  const html = readFileSync(new URL('../tools/demo-files/posting.html', import.meta.url), 'utf8');
  const { blocks, ...rest } = collect(parseDocument(html), '').content;
  const grown = (times: number) => ({
    ...rest,
    blocks: Array.from({ length: times }, () => blocks)
      .flat()
      .map((block, id) => ({ ...block, id, text: `${block.text} ${id}` })),
  });
  const base = grown(10);
  const tenfold = grown(100);
  const small = medianMs(() => readPosting(base, vocabulary), 5);
  const large = medianMs(() => readPosting(tenfold, vocabulary), 5);
  printTable(
    'A text ten times as long',
    ['ms', 'ten times, ms', 'ratio'],
    [[inMs(small), inMs(large), (large / small).toFixed(1)]],
  );
}
