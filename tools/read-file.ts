import { matchPosting } from '../src/matching/match-posting.ts';
import type { ReadingLine } from '../src/matching/reading-line.ts';
import { collect } from '../src/page/collect.ts';
import { collectText } from '../src/page/collect-text.ts';
import type { Decision, PageContent } from '../src/page/content.ts';
import { decide } from '../src/page/decide.ts';
import type { Profile } from '../src/profile/profile.ts';
import { readPosting } from '../src/reading/read-posting.ts';
import type { Vocabulary } from '../src/skills/skill.ts';
import { parseDocument } from './parse-document.ts';

/** A saved page or plain text, with what it is compared with. */
export interface FileToRead {
  readonly file: string;
  readonly text: string;
  /** The address that the page was served under; empty to take it from the page. */
  readonly url: string;
  readonly profile: Profile | null;
}

/** Reads one saved page (or plain text, for a name that ends in .txt) with the code that the extension runs. */
export function readFile(
  { file, text, url, profile }: FileToRead,
  vocabulary: Vocabulary,
): ReadingLine {
  const { content, decision, isBare, ms } = file.toLowerCase().endsWith('.txt')
    ? fromText(text, url)
    : fromPage(text, url);
  const [posting, read] = timed(() =>
    decision.isPosting || isBare ? readPosting(content, vocabulary) : null,
  );
  const [match, matching] = timed(() =>
    posting && profile ? matchPosting(posting, profile, vocabulary) : null,
  );
  return {
    file,
    url: content.url,
    decision: { isPosting: decision.isPosting, because: [...decision.because] },
    posting,
    match,
    ms: { ...ms, read, match: matching },
  };
}

interface Collected {
  /** A text without a page around it was meant to be read, whatever it looks like. */
  readonly isBare: boolean;
  readonly content: PageContent;
  readonly decision: Decision;
  readonly ms: { readonly recognise: number; readonly collect: number };
}

function fromText(text: string, url: string): Collected {
  const [content, collecting] = timed(() => collectText(text, url));
  const [decision, recognise] = timed(() => decide(content));
  return { content, decision, isBare: true, ms: { recognise, collect: collecting } };
}

function fromPage(html: string, url: string): Collected {
  const document = parseDocument(html);
  const [{ content, signs }, collecting] = timed(() =>
    collect(document, url || addressIn(document), { parse: parseDocument }),
  );
  const [decision, recognise] = timed(() => decide(content, signs));
  return { content, decision, isBare: signs.isBare, ms: { recognise, collect: collecting } };
}

/** The address that a saved page gives as its own, or an empty text. */
function addressIn(document: Document): string {
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  return /^https?:\/\//.test(address) ? address : '';
}

/** The result, and the milliseconds it took, to the hundredth. */
function timed<Result>(work: () => Result): [Result, number] {
  const started = performance.now();
  const result = work();
  return [result, Math.round((performance.now() - started) * 100) / 100];
}
