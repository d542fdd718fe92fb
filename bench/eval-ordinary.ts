import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect } from '../src/page/collect.ts';
import { languageOf } from '../src/reading/language.ts';
import { corpusFolder } from '../tools/corpus.ts';
import { openVocabularyFiles } from '../tools/open-vocabulary.ts';
import { parseDocument } from '../tools/parse-document.ts';
import { printTable } from './table.ts';

/**
 * Skills seen on pages that are no postings: per 1,000 words, and by name, the most frequent first. The list is
 * there to be read: what stands high and is no skill needs a rule or a `?` in the vocabulary.
 */
export function evalOrdinary(): void {
  const corpus = corpusFolder();
  if (corpus === null) {
    console.log('ordinary: skipped, there is no corpus (see ROLEMARK_CORPUS)');
    return;
  }
  const vocabulary = openVocabularyFiles();
  const folder = join(corpus, 'ordinary-pages');
  const seen = new Map<string, { times: number; example: string }>();
  let words = 0;
  let mentions = 0;
  for (const file of readdirSync(folder)) {
    const { content } = collect(parseDocument(readFileSync(join(folder, file), 'utf8')), '');
    const whole = content.blocks.map((block) => block.text).join('\n');
    words += whole.split(/\s+/).length;
    const finder = vocabulary.in(languageOf(whole, content.lang));
    for (const { text } of content.blocks) {
      for (const { skill, start, end } of finder.find(text, whole)) {
        mentions++;
        const key = `${skill.name} ← ${text.slice(start, end).toLowerCase()}`;
        const known = seen.get(key);
        if (known) known.times++;
        else seen.set(key, { times: 1, example: text.slice(Math.max(0, start - 30), end + 30) });
      }
    }
  }
  printTable(
    'Ordinary pages',
    ['words', 'mentions', 'per 1,000 words'],
    [[words, mentions, ((1000 * mentions) / words).toFixed(2)]],
  );
  const most = [...seen]
    .sort((left, right) => right[1].times - left[1].times)
    .slice(0, Number(process.env.ROLEMARK_MOST ?? 60));
  printTable(
    'Seen most often',
    ['times', 'skill ← words', 'where'],
    most.map(([key, { times, example }]) => [times, key, example]),
  );
}
