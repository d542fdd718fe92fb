import { isJobsAddress, isPostingAddress, parsedUrl } from './addresses.ts';
import type { Block, Decision, PageContent } from './content.ts';
import { addWordings, type Cue, closedNoticeIn, cueOf } from './cues.ts';
import { noSigns, type Signs } from './signs.ts';

/** From this score on a page is taken for a posting. */
const enough = 5;
/** A page with less running text has nothing to read. */
const leastText = 250;
/** Only so much of a text is looked through for wording. */
const longestSearched = 20_000;

interface Part {
  readonly weight: number;
  readonly because: string;
}

/**
 * Judges whether the content is one posting. Each sign has a weight, and `because` names those that counted, so that a
 * wrong judgement can be traced. `signs`: what the page shows beside its text.
 */
export function decide(content: PageContent, signs: Signs = noSigns): Decision {
  const parts: Part[] = [
    ...structuredParts(content, signs),
    ...headingParts(content.blocks),
    ...wordingParts(content.blocks),
    ...addressParts(content.url),
  ];
  if (signs.apply !== null) parts.push({ weight: 2, because: `apply button: ${signs.apply}` });
  const because = parts.map((part) => part.because);
  const score = parts.reduce((sum, part) => sum + part.weight, 0);
  const against = againstOf(content, signs, parts);
  if (against !== null) return { isPosting: false, because: [against, ...because] };
  const closed = closedOf(content.blocks);
  if (closed !== null) because.unshift(`expired: ${closed}`);
  return { isPosting: score >= enough, because };
}

function structuredParts(content: PageContent, signs: Signs): Part[] {
  const parts: Part[] = signs.skipped.map((because) => ({ weight: 0, because }));
  const [first] = content.structured;
  if (first !== undefined && signs.structuredCount <= 1) {
    parts.unshift({ weight: 6, because: first.format });
  }
  return parts;
}

function headingParts(blocks: readonly Block[]): Part[] {
  const found: Record<Cue, Set<string>> = { ask: new Set(), duty: new Set(), offer: new Set() };
  const weak: Record<Cue, number> = { ask: 0, duty: 0, offer: 0 };
  for (const block of blocks) {
    if (block.text.length > 90) continue;
    const cue = cueOf(block.text);
    if (cue === null) continue;
    found[cue.cue].add(block.text);
    if (cue.isWeak) weak[cue.cue]++;
  }
  const asks = found.ask.size - weak.ask / 2;
  const duties = found.duty.size - weak.duty / 2;
  const weight =
    Math.min(3, asks * 2) + Math.min(2, duties * 2) + Math.min(1, found.offer.size / 2);
  const headings = [...found.ask, ...found.duty, ...found.offer];
  return headings.length === 0
    ? []
    : [{ weight, because: `headings: ${headings.slice(0, 4).join('; ')}` }];
}

function wordingParts(blocks: readonly Block[]): Part[] {
  const found = new Set<string>();
  let searched = 0;
  for (const { text } of blocks) {
    if (searched > longestSearched) break;
    searched += text.length;
    addWordings(text, found);
  }
  const weight = Math.min(4, Math.floor(found.size / 2));
  return weight === 0
    ? []
    : [{ weight, because: `wording: ${[...found].slice(0, 4).join(', ')} (${found.size})` }];
}

function addressParts(address: string): Part[] {
  const url = parsedUrl(address);
  if (url === null) return [];
  if (isPostingAddress(url)) return [{ weight: 2, because: `url: ${url.pathname}` }];
  return isJobsAddress(url) ? [{ weight: 1, because: `url: ${url.hostname}${url.pathname}` }] : [];
}

/** What rules a posting out, whatever speaks for one. */
function againstOf(content: PageContent, signs: Signs, parts: readonly Part[]): string | null {
  const letters = content.blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (letters < leastText) {
    const closed = closedOf(content.blocks);
    return closed === null ? 'shell: no text' : `expired: ${closed}`;
  }
  if (signs.structuredCount > 1) return `list: ${signs.structuredCount} postings in its data`;
  const says = parts
    .filter(({ because }) => /^(?:headings|wording)/.test(because))
    .reduce((sum, { weight }) => sum + weight, 0);
  if (signs.postingLinks >= 5 && says < 5 && content.structured.length === 0) {
    return `list: ${signs.postingLinks} links to postings`;
  }
  return null;
}

function closedOf(blocks: readonly Block[]): string | null {
  for (const { text } of blocks) {
    const notice = closedNoticeIn(text);
    if (notice !== null) return notice;
  }
  return null;
}
