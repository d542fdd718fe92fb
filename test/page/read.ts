import { type Collected, collect } from '../../src/page/collect.ts';
import type { Block, Decision } from '../../src/page/content.ts';
import { decide } from '../../src/page/decide.ts';
import { parseDocument } from '../../tools/parse-document.ts';

/** Collects a page from the HTML of its body, or a whole page. */
export function read(html: string, url = ''): Collected {
  return collect(parseDocument(html), url, { parse: parseDocument });
}

/** Blocks in short: "item1 Strong Python", "text We are …". */
export const inShort = (blocks: readonly Block[]): string[] =>
  blocks.map(({ kind, level, text }) => `${kind}${level || ''} ${text}`);

export const blocksOf = (html: string, url = ''): string[] =>
  inShort(read(html, url).content.blocks);

export function decideOn(html: string, url: string): Decision {
  const { content, signs } = read(html, url);
  return decide(content, signs);
}
