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
  const lines = listedLines(section.passages);
  return section.passages.flatMap((passage, index): Passage[] => {
    if (passage.kind === 'item') {
      return isAskingItem(passage, section, section.passages[index + 1], language) ? [passage] : [];
    }
    if (passage.kind === 'pair') return isAskingPair(passage) ? [passage] : [];
    if (lines.has(index)) {
      if (isProseLine(passage, language)) return [];
      if (isTitle(passage) && opensProse(section.passages[index + 1])) return [];
      return isAskingItem(passage, section, section.passages[index + 1], language) ? [passage] : [];
    }
    return sentencesOf(passage).filter((sentence) =>
      isAskingSentence(sentence, hasItems, language),
    );
  });
}

/** A whole sentence in such a row counts only where it asks. */
function isProseLine(passage: Passage, language: string): boolean {
  const isSentence = passage.words.length > 12 && /[.!]$/.test(passage.text);
  return isSentence && !wordingOf(passage.words, language).asks;
}

const longestTitle = 6;

function opensProse(next: SectionPassage | undefined): boolean {
  return next !== undefined && next.kind === 'text' && next.words.length >= leastWordsOfProse;
}

const leastWordsOfProse = 15;

/** "Hiring Preference", "License, Certification, Registration": a line in capitals that names what follows. */
function isTitle({ text, words }: Passage): boolean {
  if (words.length < 2 || words.length > longestTitle || /[.\d]/.test(text)) return false;
  const telling = text.split(/\s+/).filter((word) => word.length > 3);
  return telling.length > 1 && telling.every((word) => /^[\p{Lu}(]/u.test(word));
}

/** Fewer short lines in a row than this are prose. */
const shortestListOfLines = 3;
const longestListedLine = 40;

/** Places of the passages that stand in a row of one-sentence lines: a list whose markup was lost. */
function listedLines(passages: readonly SectionPassage[]): ReadonlySet<number> {
  const lines = new Set<number>();
  let row: number[] = [];
  const close = (): void => {
    if (row.length >= shortestListOfLines) for (const place of row) lines.add(place);
    row = [];
  };
  for (const [place, passage] of passages.entries()) {
    const isLine =
      passage.kind === 'text' &&
      passage.words.length <= longestListedLine &&
      sentencesOf(passage).length === 1;
    if (isLine) row.push(place);
    else close();
  }
  close();
  return lines;
}

function isAskingItem(
  item: SectionPassage,
  section: SectionDraft,
  next: SectionPassage | undefined,
  language: string,
): boolean {
  const wording = wordingOf(item.words, language);
  if (isNeverAsk(wording) || isNothing(item) || isLoneHeading(item, language)) return false;
  if (isKeywordList(item)) return false;
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
  return pair.words.length > 2 || (pair.words.length > 1 && /\d/.test(pair.text));
}

function isAskingSentence(sentence: Passage, besideItems: boolean, language: string): boolean {
  const wording = wordingOf(sentence.words, language);
  if (isNeverAsk(wording) || wording.offer || sentence.text.endsWith('?')) return false;
  if (wording.ours && !wording.asksStrongly) return false;
  if (isKeywordList(sentence) || tellsOfOthers(sentence)) return false;
  if (sentence.text.endsWith(':') || isLoneHeading(sentence, language)) return false;
  if (saysOfApplicant(sentence)) return true;
  if (besideItems) return (wording.asksStrongly || wording.asksAtOnce) && !wording.ours;
  return wording.asks && sentence.words.length > 1 && !(wording.duty && !wording.asksStrongly);
}

/** "ACME has thirty years of experience …", "Our founders bring …": someone else's experience. */
function tellsOfOthers({ text }: Passage): boolean {
  const subject = othersHave.exec(text)?.[1];
  return subject !== undefined && !applicant.test(subject);
}

const othersHave =
  /^((?:\p{Lu}[\p{L}\p{N}&.'’-]*|the|our|a|an|and|of|with|company|firm|team|founders?)(?: (?:\p{Lu}[\p{L}\p{N}&.'’-]*|company|firm|team|founders?|group|of|and|the)){0,5}) (?:has|have|had|brings?|combines?|boasts?|draws?) /u;
const applicant =
  /\b(?:you|candidates?|applicants?|person|individual|someone|who|engineer|developer|manager|analyst|scientist|incumbent|hire|ideal|successful|must)\b/i;

/** Under a heading that asks, "You thrive on …" is asked; "You will …" is a duty there too. */
function saysOfApplicant({ words }: Passage): boolean {
  const [first, second] = [words[0]?.text, words[1]?.text ?? ''];
  if (first === "you're" || first === "you've") return true;
  return first === 'you' && words.length > 3 && !ofTheJob.test(second);
}

const ofTheJob = /^(?:will|shall|get|receive|may|might|would|join|work|lead|report|must)$/;

/** "N/A", "None." */
function isNothing({ text }: Passage): boolean {
  return /^(?:n\/?a|none|keine|aucun|ninguno|geen|nenhum)\.?$/i.test(text);
}

/** Words for search engines, set under the posting: "Keywords: …", "#LI-Remote". */
function isKeywordList({ text }: Passage): boolean {
  return /^(?:key ?words?|tags?|hashtags?|schlagw[oö]rter|mots[- ]clés|palabras clave)\s*:|^#\S+$/i.test(
    text,
  );
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
  return !wording.duty && !tellsOfOthers(passage);
}

function isNeverAsk(wording: Wording): boolean {
  return wording.legal || wording.apply || wording.talk || wording.noAsk;
}
