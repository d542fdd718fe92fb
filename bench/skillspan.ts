import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SkillSpan (Zhang et al., NAACL 2022): sentences of job postings, cut into words, with the spans of knowledge in them. */
export interface Sentence {
  readonly words: readonly string[];
  /** The words with a space between, and where each stands in that text. */
  readonly text: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
  readonly knowledge: readonly Span[];
}

/** Places in the list of words, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The sentences of one posting each. */
export type SkillSpanPart = readonly (readonly Sentence[])[];

interface Line {
  readonly idx: number;
  readonly source: string;
  readonly tokens: readonly string[];
  readonly tags_knowledge: readonly string[];
}

/** One part (train, dev, test), by posting; null where the corpus does not have it. */
export function readSkillSpan(corpus: string, part: string): SkillSpanPart | null {
  const file = join(corpus, 'skillspan', `${part}.json`);
  if (!existsSync(file)) return null;
  const postings = new Map<string, Sentence[]>();
  for (const written of readFileSync(file, 'utf8').trim().split('\n')) {
    const line: Line = JSON.parse(written);
    const posting = `${line.source} ${line.idx}`;
    postings.set(posting, [...(postings.get(posting) ?? []), sentenceOf(line)]);
  }
  return [...postings.values()];
}

function sentenceOf({ tokens, tags_knowledge: tags }: Line): Sentence {
  let length = 0;
  const places = tokens.map((token) => {
    const start = length;
    length += token.length + 1;
    return { start, end: start + token.length };
  });
  return { words: tokens, text: tokens.join(' '), places, knowledge: spansOf(tags) };
}

function spansOf(tags: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < tags.length; from++) {
    if (tags[from] !== 'B') continue;
    let to = from + 1;
    while (tags[to] === 'I') to++;
    spans.push({ from, to });
  }
  return spans;
}

export const isSame = (left: Span, right: Span): boolean =>
  left.from === right.from && left.to === right.to;
export const touches = (left: Span, right: Span): boolean =>
  left.from < right.to && right.from < left.to;
