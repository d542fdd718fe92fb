import type { Block } from '../page/content.ts';
import type { Posting } from '../reading/posting.ts';

/**
 * When two postings are one: they came from the same address (whatever campaign led there), or they say
 * the same thing. Both are written as short strings, so that a database can look them up.
 */

/** What tells whether a posting is one that is kept. */
export interface Sameness {
  readonly address: string;
  readonly fingerprint: string;
  readonly title: string;
  /** The same for one title at one company. Empty where either is not known. */
  readonly namesake: string;
  /** What is asked, each in bare words: two postings that share most of it are one. */
  readonly asked: readonly string[];
  readonly places: readonly string[];
}

export async function samenessOf({
  url,
  posting,
  blocks,
}: {
  readonly url: string;
  readonly posting: Posting;
  readonly blocks: readonly Block[];
}): Promise<Sameness> {
  const fingerprint = await fingerprintOf(posting, blocks);
  return {
    address: normalAddress(url),
    fingerprint,
    title: posting.title,
    namesake: namesakeOf(posting),
    asked: askedOf(posting),
    places: posting.locations,
  };
}

/** Query parameters that say where a visitor came from, not what the page shows. */
const campaignParameters = new Set([
  'gh_src',
  'lever-source',
  'lever-origin',
  'lever-via',
  'source',
  'src',
  'ref',
  'refid',
  'referrer',
  'referer',
  'trk',
  'trkinfo',
  'trackingid',
  'tracking',
  'position',
  'pagenum',
  'originalsubdomain',
  'origin',
  'from',
  'gclid',
  'gclsrc',
  'dclid',
  'fbclid',
  'msclkid',
  'mc_cid',
  'mc_eid',
  'igshid',
  '_hsenc',
  '_hsmi',
  'ebp',
  'recommendedflavor',
  'lipi',
  'licu',
  'sol_srt',
  'tk',
  'vjs',
]);

/** Last steps of a path that lead to the form of the same posting. */
const formSteps = new Set(['apply', 'application', 'thanks']);

/**
 * The address in its normal form: without scheme, `www.`, fragment, campaign parameters and a last step
 * to the application form. A text that is no address comes back as it is.
 */
export function normalAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, port, searchParams, hash } = new URL(url);
  const host = hostname.startsWith('www.') ? hostname.slice(4) : hostname;
  const steps = pathname.split('/').filter((step) => step !== '');
  if (formSteps.has(steps.at(-1)?.toLowerCase() ?? '')) steps.pop();
  const kept = [...searchParams].filter(([name]) => !isCampaign(name.toLowerCase()));
  kept.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  // "#/jobs/12" and "#!/jobs/12" name a page of their own; any other fragment is a place on the page.
  const route = hash.startsWith('#/') || hash.startsWith('#!/') ? hash : '';
  return `${host}${port ? `:${port}` : ''}/${steps.join('/')}${query ? `?${query}` : ''}${route}`;
}

function isCampaign(name: string): boolean {
  return name.startsWith('utm_') || campaignParameters.has(name);
}

/**
 * The same for the same advertisement at another address: made from company, title, places and all that is
 * asked, or from the whole text where nothing was found to be asked. Case, marks and white space do not count.
 * Places count because one text is often posted for several towns, and those are several jobs.
 */
export async function fingerprintOf(posting: Posting, blocks: readonly Block[]): Promise<string> {
  const asked = posting.requirements.map((requirement) => requirement.quote);
  const told = asked.length > 0 ? asked : blocks.map((block) => block.text);
  const places = posting.locations.toSorted();
  return digest([posting.company, posting.title, ...places, ...told].map(bare).join('\n'));
}

/** The same for postings with one title at one company; empty where either is not known. */
export function namesakeOf({ title, company }: Pick<Posting, 'title' | 'company'>): string {
  const [one, other] = [bare(company), bare(title)];
  return one === '' || other === '' ? '' : `${one}\n${other}`;
}

/** What is asked, each in bare words. */
export function askedOf(posting: Posting): readonly string[] {
  return posting.requirements.map((requirement) => bare(requirement.quote));
}

/** Of all that either asks, the share that both ask. Re-posts mend a line or two; another job asks other things. */
const leastShared = 0.6;

/** Whether two postings of one title at one company are one job that was posted anew. */
export function isRepost(
  one: Pick<Sameness, 'asked' | 'places'>,
  other: Pick<Sameness, 'asked' | 'places'>,
): boolean {
  if (one.asked.length === 0 || other.asked.length === 0) return false;
  if (!samePlaces(one.places, other.places)) return false;
  const [left, right] = [new Set(one.asked), new Set(other.asked)];
  const both = [...left].filter((asked) => right.has(asked)).length;
  return both / (left.size + right.size - both) >= leastShared;
}

/** One text is often posted for several towns; those are several jobs. A posting without a place may be any. */
function samePlaces(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return true;
  const places = new Set(one.map(bare));
  return other.some((place) => places.has(bare(place)));
}

/** The same for two readings that say the same, word by word: tells whether a page has changed at all. */
export async function textDigestOf(posting: Posting, blocks: readonly Block[]): Promise<string> {
  const { salary, locations, validThrough } = posting;
  const told = blocks.map((block) => block.text);
  return digest([JSON.stringify([salary, locations, validThrough]), ...told].map(bare).join('\n'));
}

/** The id of a posting first saved here: the same on every machine, so that two lists can be joined. */
export async function idOf(address: string, posting: Posting): Promise<string> {
  return digest([address, bare(posting.title)].join('\n'));
}

/**
 * Whether two titles name one job. An address can carry another job after a while, or show one of many
 * by a script; then the titles have nothing in common.
 */
export function sameTitle(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a === b || a === '' || b === '' || a.includes(b) || b.includes(a);
}

/** Letters and digits alone, in lower case, words joined by one space. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** 128 bits of SHA-256, in hexadecimal: two different postings never share them. */
async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  );
  return Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
