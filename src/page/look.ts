import { findAll, findFirst } from './dom.ts';

/**
 * The first look at a page, for sites that nothing is known of: cheap enough for every page, and satisfied with little,
 * since the full judgement follows. It must not miss a posting; what it lets through in vain costs one reading.
 */

/** More headings than this are not looked at. */
const mostHeadings = 120;
/** Longer texts are no headings. */
const longestHeading = 90;

const cue =
  /requirement|qualification|responsibilit|duties|your (?:profile|role|mission|tasks)|what you|who you are|about (?:the|this) (?:role|job|position)|^you(?:'|’| )|skills|must[ -]have|nice[ -]to[ -]have|experience|looking for|(?:job|role|position) (?:description|summary|overview)|candidate|equal opp|employment type|apply|profil|aufgaben|anforderung|bieten|mission|compétence|requisitos|funciones|responsabil|atividades|functie|wij |jouw|nabíz|požad|náplň|čeká|hled|kvalifika|kompeten|opgaver|jobbet|stilling|søger|arbets|krav|wymagania|oferujemy|requisiti/i;

/** What made the page worth reading, or null for a page to leave alone. */
export function firstLook(document: Document): string | null {
  for (const script of findAll(document, 'script[type*="ld+json" i]')) {
    if (script.textContent?.includes('JobPosting')) return 'json-ld';
  }
  if (findFirst(document, '[itemtype*="JobPosting"],[typeof*="JobPosting"]') !== null) {
    return 'microdata';
  }
  let left = mostHeadings;
  for (const heading of findAll(document, 'h1,h2,h3,h4,h5,h6,[role="heading"],b,strong,dt')) {
    if (left-- === 0) break;
    const text = heading.textContent ?? '';
    if (text.length <= longestHeading && cue.test(text)) return `heading: ${text.trim()}`;
  }
  const words = wordsIn(document);
  return words.length >= enoughWords ? `words: ${words.join(', ')}` : null;
}

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
const enoughWords = 3;
/** Only so many letters are looked through: a posting's text does not stand further down. */
const longestSearched = 200_000;

function wordsIn(document: Document): string[] {
  const part = findFirst(document, 'main,[role="main"],article') ?? findFirst(document, 'body');
  const text = (part?.textContent ?? '').slice(0, longestSearched);
  return wordParts.filter((part) => text.includes(part));
}
