import { isPostingAddress } from './addresses.ts';
import { findAll, findFirst, textBetween } from './dom.ts';

/**
 * The first look at a page, for sites that nothing is known of: cheap enough for every page. It should not miss a
 * posting; what it lets through in vain costs one reading, so that a single word or heading is not enough for it.
 */

/** More headings than this are not looked at. */
const mostHeadings = 80;
/** Longer texts are no headings. */
const longestHeading = 90;
/** So many elements of the page's main part are looked through for words, and so many letters in them. */
const mostElements = 800;
const longestSearched = 12_500;

/**
 * What postings say in their headings, in lower case, parted by ";", one line for each language. A space in front stands
 * for the beginning of a word. Plain texts: a pattern of that length takes longer to be made ready than to be searched.
 */
const headingCues = `
requirement;qualification;responsibilit;duties;your profile;your role;your mission;your tasks;what you;who you are;about the role;about the job;about the position;about this role;about this job;about this position;skills;must-have;must have;nice-to-have;nice to have;experience;looking for;job description;role description;position description;job summary;role summary;position summary;job overview;role overview;candidate;equal opp;employment type;apply
profil;aufgaben;anforderung;bieten
 mission;compétence
requisitos;funciones;responsabil;atividades
functie;wij ;jouw
nabíz;požad;náplň;čeká;hled;kvalifika
kompeten;opgaver;jobbet;stilling;søger;arbets;krav
wymagania;oferujemy;requisiti
`
  .trim()
  .split(/[;\n]/);

/** Where the whole heading begins with them. */
const firstWords = ['you ', "you'", 'you’'];

/** Parts of words that postings use, without their first letter, which may be a capital. */
const wordParts = [
  'xperience',
  'equirement',
  'ualif',
  'esponsib',
  'bility to',
  'andidate',
  'pplicant',
  'skills',
  'mployer',
  'degree',
  'osition',
  'ewerb',
  'rfahrung',
  'rfaring',
  'nsøg',
  'tilling',
  'nabíz',
  'praxe',
  'zkušenost',
  'úvazek',
];

/**
 * What made the page worth reading, or null for a page to leave alone. `address`: where it is shown, as far as that
 * should count.
 */
export function firstLook(document: Document, address: URL | null = null): string | null {
  if (hasPostingData(document)) return 'structured data';
  const headings = cueHeadings(document);
  const { words, length } = wordsIn(document);
  const says = `headings: ${[...headings].join('; ')} | words: ${words.join(', ')}`;
  return isEnough(headings.size, words.length, length) ||
    (headings.size + words.length >= 2 && address !== null && isPostingAddress(address))
    ? says
    : null;
}

/** Lengths of text, in letters: a short one has less room for words. */
const veryShort = 2500;
const short = 12_000;

function isEnough(headings: number, words: number, length: number): boolean {
  if (words >= 5 || (headings >= 1 && words >= 3)) return true;
  if (length >= short) return false;
  if (words >= 3 || (headings >= 1 && words >= 2) || (headings >= 2 && words >= 1)) return true;
  return length < veryShort && headings >= 1;
}

function hasPostingData(document: Document): boolean {
  for (const script of findAll(document, 'script[type*="ld+json" i]')) {
    if ((script.textContent ?? '').includes('JobPosting')) return true;
  }
  return findFirst(document, '[itemtype*="JobPosting"],[typeof*="JobPosting"]') !== null;
}

/** The different headings that a posting would have; three say no more than many. */
function cueHeadings(document: Document): ReadonlySet<string> {
  let text = '';
  let left = mostHeadings;
  for (const heading of findAll(document, 'h1,h2,h3,h4,h5,h6,[role="heading"],b,strong,dt')) {
    if (left-- === 0) break;
    const written = heading.textContent ?? '';
    if (written.length <= longestHeading) text += `\n ${written.trim()}`;
  }
  const found = new Set<string>();
  const plain = text.toLowerCase();
  for (const cue of [...headingCues, ...firstWords.map((word) => `\n ${word}`)]) {
    for (let at = plain.indexOf(cue); at >= 0; at = plain.indexOf(cue, at + cue.length)) {
      const start = plain.lastIndexOf('\n', at);
      const end = plain.indexOf('\n', start + 1);
      found.add(plain.slice(start + 2, end < 0 ? undefined : end));
      if (found.size === enoughHeadings) return found;
    }
  }
  return found;
}

const enoughHeadings = 3;

function wordsIn(document: Document): { words: readonly string[]; length: number } {
  const part = findFirst(document, 'main,[role="main"],article') ?? findFirst(document, 'body');
  const text = part === null ? '' : beginningOf(part).slice(0, longestSearched);
  return { words: wordParts.filter((part) => text.includes(part)), length: text.length };
}

/** The text of the element's first parts: that of the whole would cost the more, the longer the page is. */
function beginningOf(part: Element): string {
  const last = part.getElementsByTagName('*')[mostElements];
  return last === undefined ? (part.textContent ?? '') : textBetween(part, last);
}
