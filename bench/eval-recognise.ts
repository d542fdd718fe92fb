import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsedUrl } from '../src/page/addresses.ts';
import { collect } from '../src/page/collect.ts';
import { collectText } from '../src/page/collect-text.ts';
import { judge } from '../src/page/decide.ts';
import { firstLook } from '../src/page/look.ts';
import { corpusFolder } from '../tools/corpus.ts';
import { parseDocument } from '../tools/parse-document.ts';
import { evalInChromium } from './eval-recognise-browser.ts';
import { printTable } from './table.ts';

/** What a group of the corpus should be taken for, and what was seen. */
interface Group {
  readonly name: string;
  readonly isPosting: boolean;
  total: number;
  wrong: number;
  /** Told as what they are: shells without text, closed postings, fragments. */
  told: number;
  /** Postings that the first look would have missed, or other pages that it let through. */
  lookWrong: number;
  readonly scores: number[];
}

const furniture = [
  'About our group',
  'Products',
  'Careers home',
  'Privacy notice',
  'Contact our press office',
];

/** Pages with what is known of them, and the postings once more with a careers page around each. */
export async function evalRecognise(): Promise<void> {
  const corpus = corpusFolder();
  if (corpus === null) {
    console.log('recognise: skipped, there is no corpus (see ROLEMARK_CORPUS)');
    return;
  }
  const urls = urlsOf(corpus);
  const groups: Group[] = [];
  const wrong: string[] = [];
  const leaks: string[] = [];
  for (const [name, isPosting] of folders) {
    const plain = groupOf(name, isPosting);
    const wrapped = groupOf(`${name}, wrapped`, isPosting);
    for (const file of readdirSync(join(corpus, name))) {
      const html = readFileSync(join(corpus, name, file), 'utf8');
      judgePage(html, urls.get(`${name}/${file}`) ?? '', plain, `${name}/${file}`, wrong);
      if (name !== 'postings') continue;
      const blocks = judgePage(wrap(html), '', wrapped, `${name}/${file} wrapped`, wrong);
      if (furniture.some((text) => blocks.includes(text))) leaks.push(file);
    }
    groups.push(plain);
    if (name === 'postings') groups.push(wrapped);
  }
  groups.push(judgeTexts(corpus));
  print(groups, wrong, leaks);
  await evalInChromium(corpus, urls);
}

const folders: readonly (readonly [string, boolean])[] = [
  ['pages', true],
  ['boards', true],
  ['postings', true],
  ['lists', false],
  ['hard-pages', false],
  ['ordinary-pages', false],
];

const groupOf = (name: string, isPosting: boolean): Group => ({
  name,
  isPosting,
  total: 0,
  wrong: 0,
  told: 0,
  lookWrong: 0,
  scores: [],
});

/** Judges one page into the group; returns the texts of its blocks. */
function judgePage(
  html: string,
  url: string,
  group: Group,
  file: string,
  wrong: string[],
): string[] {
  const document = parseDocument(html);
  const { content, signs } = collect(document, url, { parse: parseDocument });
  const { isPosting, because, score } = judge(content, signs);
  group.total++;
  group.scores.push(score);
  if ((firstLook(document, parsedUrl(url)) !== null) !== group.isPosting) group.lookWrong++;
  if (isPosting !== group.isPosting) {
    if (/^(?:shell|expired|fragment):/.test(because[0] ?? '')) group.told++;
    else group.wrong++;
    wrong.push(`${file}  score ${score}  ${because.join(' | ')}`);
  }
  return content.blocks.map(({ text }) => text);
}

/** A careers page of our own around a posting: navigation above, a footer below, no structured data. */
function wrap(html: string): string {
  const [about, products, careers, privacy, contact] = furniture;
  const top = `<header><nav><ul><li><a href="/about">${about}</a></li><li><a href="/products">${products}</a></li></ul></nav></header><div id="content"><p><a href="/careers">${careers}</a></p>`;
  const bottom = `</div><footer><ul><li><a href="/privacy">${privacy}</a></li><li>${contact}</li></ul></footer>`;
  return html.replace(/<body>/i, `<body>${top}`).replace(/<\/body>/i, `${bottom}</body>`);
}

/** Descriptions without any page around them; teasers of a few lines are among them. */
function judgeTexts(corpus: string): Group {
  const group = groupOf('texts.jsonl, at least 600 letters', true);
  for (const line of readFileSync(join(corpus, 'texts.jsonl'), 'utf8').trim().split('\n')) {
    const { description_html: html, description_text: text } = JSON.parse(line) as {
      description_html?: string;
      description_text?: string;
    };
    if ((html ?? text ?? '').length < 600) continue;
    const collected = html === undefined ? null : collect(parseDocument(html), '');
    const content = collected?.content ?? collectText(text ?? '', '');
    const { isPosting, score } = judge(content, collected?.signs);
    group.total++;
    group.scores.push(score);
    if (!isPosting) group.wrong++;
  }
  return group;
}

function urlsOf(corpus: string): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const line of readFileSync(join(corpus, 'manifest.jsonl'), 'utf8').trim().split('\n')) {
    const { file, url } = JSON.parse(line) as { file: string; url?: string };
    if (url !== undefined && URL.canParse(url)) urls.set(file, url);
  }
  return urls;
}

function print(groups: readonly Group[], wrong: readonly string[], leaks: readonly string[]): void {
  printTable(
    'Recognising postings',
    [
      'group',
      'is',
      'pages',
      'wrong',
      'told as what they are',
      'first look wrong',
      'scores: least, middle, most',
    ],
    groups.map(({ name, isPosting, total, wrong: errors, told, lookWrong, scores }) => {
      const sorted = scores.toSorted((left, right) => left - right);
      const spread = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].join(', ');
      return [name, isPosting ? 'posting' : 'none', total, errors, told, lookWrong, spread];
    }),
  );
  console.log(
    `\nWrapped postings with navigation or footer in their blocks: ${leaks.join(', ') || 'none'}`,
  );
  console.log('\nJudged otherwise than their group:');
  for (const line of wrong) console.log(`  ${line.slice(0, 300)}`);
}
