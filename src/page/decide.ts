import { isJobsAddress, isPostingAddress, parsedUrl } from './addresses.ts';
import type { Block, Decision, PageContent } from './content.ts';
import {
  type Cue,
  closedNoticeIn,
  cuesIn,
  longestHeading,
  rolesNamedIn,
  wordingsIn,
} from './cues.ts';
import { noSigns, type Signs } from './signs.ts';

/** From this score on a page is taken for a posting. */
const enough = 4.5;
/** A page with less text has nothing to read, unless its headings are those of a posting. */
const leastText = 250;
const leastBareText = 120;
/** What a text without a page around it was given for: nobody is disturbed if it is none. */
const bareWeight = 3.5;
/** Only so much of a text is looked through for wording. */
const longestSearched = 12_000;
/** This many different wordings are as good as more. */
const mostWordings = 12;

interface Part {
  readonly weight: number;
  readonly because: string;
}

/**
 * Judges whether the content is one posting. Each sign has a weight, and `because` names those that counted, so that a
 * wrong judgement can be traced. `signs`: what the page shows beside its text.
 */
export function decide(content: PageContent, signs: Signs = noSigns): Decision {
  const { isPosting, because } = judge(content, signs);
  return { isPosting, because };
}

/** The same with the score, for measuring how far apart postings and other pages are. */
export function judge(
  content: PageContent,
  signs: Signs = noSigns,
): Decision & { readonly score: number } {
  const parts: Part[] = [
    ...structuredParts(content, signs),
    ...headingParts(content.blocks),
    ...wordingParts(content.blocks),
    ...titleParts(content),
    ...addressParts(content.url),
  ];
  if (signs.known?.isPosting) {
    // Where the name of the job stands in its own place as well, hardly anything else is needed.
    const weight = content.site?.title === undefined ? 3 : 4.5;
    parts.unshift({ weight, because: `site: ${signs.known.site.name}` });
  }
  if (signs.apply !== null) parts.push({ weight: 2, because: `apply button: ${signs.apply}` });
  if (signs.isSource) parts.push({ weight: 0, because: 'fragment: the source of a page, as text' });
  if (signs.isBare) parts.push({ weight: bareWeight, because: 'text without a page' });
  const because = parts.map((part) => part.because);
  const score = parts.reduce((sum, part) => sum + part.weight, 0);
  const against = againstOf(content, signs, parts);
  if (against !== null) return { isPosting: false, because: [against, ...because], score };
  const closed = closedOf(content.blocks);
  if (closed !== null) because.unshift(`expired: ${closed}`);
  else if (score < enough && !signs.isBare && signs.mass < leastText) {
    because.unshift('shell: no text');
  }
  return { isPosting: score >= enough, because, score };
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
  const found: Record<Cue, Map<string, number>> = {
    ask: new Map(),
    duty: new Map(),
    offer: new Map(),
  };
  const heads = blocks
    .filter(
      ({ kind, text }) => text.length <= longestHeading && (kind !== 'item' || text.endsWith(':')),
    )
    .map(({ text }) => text);
  const cues = cuesIn(heads);
  for (const [index, text] of heads.entries()) {
    const cue = cues.get(index);
    if (cue !== undefined) found[cue.cue].set(text, cue.isWeak ? 1 : 2);
  }
  const asks = Math.min(3, total(found.ask));
  const duties = Math.min(2, total(found.duty));
  const together = asks >= 2 && duties >= 2 ? 1 : 0;
  const weight = asks + duties + together + Math.min(1, total(found.offer) / 2);
  const headings = [...found.ask.keys(), ...found.duty.keys(), ...found.offer.keys()];
  return headings.length === 0
    ? []
    : [{ weight, because: `headings: ${headings.slice(0, 4).join('; ')}` }];
}

const total = (weights: ReadonlyMap<string, number>): number =>
  [...weights.values()].reduce((sum, weight) => sum + weight, 0);

function wordingParts(blocks: readonly Block[]): Part[] {
  let text = '';
  for (const block of blocks) {
    if (text.length > longestSearched) break;
    text += `${block.text}\n`;
  }
  const found = wordingsIn(text.slice(0, longestSearched));
  if (found.length === 0) return [];
  const because = `wording: ${found.slice(0, 4).join(', ')}`;
  return [{ weight: Math.min(mostWordings, found.length) / 2, because }];
}

function titleParts({ title, blocks }: PageContent): Part[] {
  const names = [title, ...blocks.filter(isTopHeading).map((block) => block.text)]
    .slice(0, 3)
    .filter((name) => name.length <= longestTitle);
  const [role] = rolesNamedIn(names).values();
  return role === undefined
    ? []
    : [{ weight: role.includes('/') ? 2 : 1, because: `title: ${role}` }];
}

const longestTitle = 120;

const isTopHeading = (block: Block): boolean =>
  block.kind === 'heading' && (block.level === 1 || block.level === 2);

function addressParts(address: string): Part[] {
  const url = parsedUrl(address);
  if (url === null) return [];
  if (isPostingAddress(url)) return [{ weight: 2, because: `url: ${url.pathname}` }];
  return isJobsAddress(url) ? [{ weight: 1, because: `url: ${url.hostname}${url.pathname}` }] : [];
}

/** What rules a posting out, whatever speaks for one. */
function againstOf(content: PageContent, signs: Signs, parts: readonly Part[]): string | null {
  if (signs.known?.isForm) return `form: ${signs.known.site.name}`;
  if (signs.structuredCount > 1) return `list: ${signs.structuredCount} postings in its data`;
  const { blocks } = content;
  if (content.structured.length === 0) {
    const names = roleHeadings(blocks);
    if (names >= shortestList) return `list: ${names} names of jobs`;
    const says = weightOf(parts, /^(?:headings|wording)/);
    const links = says < enough ? signs.postingLinks() : 0;
    if (links >= shortestList) return `list: ${links} links to postings`;
  }
  const letters = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const isShort = letters < leastText && weightOf(parts, /^headings/) < 2;
  if (!isShort && letters >= leastBareText) return null;
  if (signs.isBare && letters >= leastBareText) return null;
  const closed = closedOf(blocks);
  return closed === null ? 'shell: no text' : `expired: ${closed}`;
}

/** A page with so many other postings on it is a list, if it says little of its own. */
const shortestList = 5;

const weightOf = (parts: readonly Part[], kind: RegExp): number =>
  parts.reduce((sum, { weight, because }) => sum + (kind.test(because) ? weight : 0), 0);

/** How many headings are names of jobs: one posting has one or two, a list has one for each. */
function roleHeadings(blocks: readonly Block[]): number {
  const names = new Set<string>();
  for (const { kind, level, text } of blocks) {
    if (kind === 'heading' && level < 7 && text.length <= 80) names.add(text);
  }
  return rolesNamedIn([...names]).size;
}

const closedOf = (blocks: readonly Block[]): string | null =>
  closedNoticeIn(blocks.map(({ text }) => text));
