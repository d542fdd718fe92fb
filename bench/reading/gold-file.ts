import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect } from '../../src/page/collect.ts';
import { collectText } from '../../src/page/collect-text.ts';
import type { PageContent } from '../../src/page/content.ts';
import { parseDocument } from '../../tools/parse-document.ts';

interface TextLine {
  readonly id: string;
  readonly title: string;
  readonly description_html?: string;
  readonly description_text?: string;
}

const lines = new Map<string, TextLine>();

/** What the extension collects of a posting of the corpus, named as the gold names it. */
export function goldFile(file: string, corpus: string): PageContent {
  if (!file.startsWith('texts/')) return fromHtml(readFileSync(join(corpus, file), 'utf8'));
  const { title, description_html, description_text } = textLine(file.slice(6), corpus);
  if (description_html === undefined) return collectText(`${title}\n\n${description_text}`, '');
  return fromHtml(`<title>${title}</title><h1>${title}</h1>${description_html}`);
}

function fromHtml(html: string): PageContent {
  return collect(parseDocument(html), '', { parse: parseDocument }).content;
}

function textLine(id: string, corpus: string): TextLine {
  if (lines.size === 0) {
    for (const line of readFileSync(join(corpus, 'texts.jsonl'), 'utf8').trimEnd().split('\n')) {
      const text: TextLine = JSON.parse(line);
      lines.set(text.id, text);
    }
  }
  const found = lines.get(id);
  if (found === undefined) throw new Error(`the corpus has no text ${id}`);
  return found;
}
