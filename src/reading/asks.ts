import { roleOfHeading } from './heading-role.ts';
import { type Passage, sentencesOf } from './passages.ts';
import type { SectionDraft, SectionPassage } from './sections.ts';
import { type Wording, wordingOf } from './wording.ts';

/** An item or sentence that asks something of the applicant, with the section it stands in. */
export interface Ask {
  readonly passage: Passage;
  readonly section: number;
}

/**
 * Picks out what is asked of the applicant: each list item, or each sentence of prose, once.
 * What is told of the company, duties, benefits, legal text and encouragement are left out.
 */
export function asksOf(sections: readonly SectionDraft[], language: string): Ask[] {
  const asks: Ask[] = [];
  const seen = new Set<string>();
  for (const [section, draft] of sections.entries()) {
    for (const passage of candidatesOf(draft, language)) {
      const key = passage.words.map((word) => word.text).join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      asks.push({ passage, section });
    }
  }
  return asks;
}

function candidatesOf(section: SectionDraft, language: string): Passage[] {
  switch (section.role) {
    case 'required':
    case 'preferred':
      return fromAsking(section, language);
    case 'benefits':
    case 'pay':
    case 'legal':
      return [];
    default:
      return fromElsewhere(section, language);
  }
}

function fromAsking(section: SectionDraft, language: string): Passage[] {
  const hasItems = section.passages.some((passage) => passage.kind === 'item');
  return section.passages.flatMap((passage, index): Passage[] => {
    if (passage.kind === 'item') {
      return isAskingItem(passage, section, section.passages[index + 1], language) ? [passage] : [];
    }
    if (passage.kind === 'pair') return isAskingPair(passage) ? [passage] : [];
    return sentencesOf(passage).filter((sentence) =>
      isAskingSentence(sentence, hasItems, language),
    );
  });
}

function isAskingItem(
  item: SectionPassage,
  section: SectionDraft,
  next: SectionPassage | undefined,
  language: string,
): boolean {
  const wording = wordingOf(item.words, language);
  if (isNeverAsk(wording) || isNothing(item) || isLoneHeading(item, language)) return false;
  if (wording.offer && !wording.asks) return false;
  const opensDeeper = next?.kind === 'item' && next.depth > item.depth;
  if (item.text.endsWith(':') && opensDeeper) return false;
  if (item.words.length > longestAsk) return wording.asks;
  return !(section.mixed && wording.duty && !wording.asks);
}

/** A list item longer than this many words is more often a paragraph in list's clothing. */
const longestAsk = 120;

/** "Experience: Senior" is a fact of the job's card; "Experience: 3 years of nursing" is asked. */
function isAskingPair(pair: Passage): boolean {
  return pair.words.length > 3 || (pair.words.length > 1 && /\d/.test(pair.text));
}

function isAskingSentence(sentence: Passage, besideItems: boolean, language: string): boolean {
  const wording = wordingOf(sentence.words, language);
  if (isNeverAsk(wording) || wording.offer || sentence.text.endsWith('?')) return false;
  if (wording.ours && !wording.asksStrongly) return false;
  if (sentence.text.endsWith(':') || isLoneHeading(sentence, language)) return false;
  if (besideItems) return (wording.asksStrongly || wording.asksAtOnce) && !wording.ours;
  return wording.asks && sentence.words.length > 1 && !(wording.duty && !wording.asksStrongly);
}

/** "N/A", "None." */
function isNothing({ text }: Passage): boolean {
  return /^(?:n\/?a|none|keine|aucun|ninguno|geen|nenhum)\.?$/i.test(text);
}

const headingWords =
  /^(?:requirements?|qualifications?|skills|responsibilities|duties|benefits|preferred|required|anforderungen|exigences|requisitos|eisen)$/;

/** "Preferred skills", glued to the end of a paragraph. */
function isLoneHeading({ words }: Passage, language: string): boolean {
  return (
    words.length <= 3 &&
    words.length !== 0 &&
    headingWords.test(words.at(-1)!.text) &&
    (roleOfHeading(words, language)?.share ?? 0) === 1
  );
}

function fromElsewhere(section: SectionDraft, language: string): Passage[] {
  return section.passages.flatMap((passage): Passage[] => {
    if (passage.kind === 'heading' || passage.kind === 'pair') return [];
    const parts = passage.kind === 'item' ? [passage] : sentencesOf(passage);
    return parts.filter((part) => isStrayAsk(part, language));
  });
}

/** Outside the sections that ask, only what asks in so many words counts. */
function isStrayAsk(passage: Passage, language: string): boolean {
  const wording = wordingOf(passage.words, language);
  if (!wording.asksStrongly || isNeverAsk(wording) || wording.offer || wording.ours) return false;
  if (passage.text.endsWith(':') || passage.text.endsWith('?')) return false;
  return !wording.duty;
}

function isNeverAsk(wording: Wording): boolean {
  return wording.legal || wording.apply || wording.talk || wording.noAsk;
}
