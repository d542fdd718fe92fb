import { headings } from './knowledge/headings.ts';
import { CueList, type PhraseFound } from './phrases.ts';
import { type SectionRole, sectionRoles } from './posting.ts';
import type { Word } from './words.ts';

/** What a heading says of the section below it. */
export interface HeadingRole {
  readonly role: SectionRole;
  /** Duties and demands under one heading ("Responsibilities and requirements"): items decide for themselves. */
  readonly mixed: boolean;
  /** Share of the heading's words that speak for the role, from 0 to 1. */
  readonly share: number;
}

const cues = new CueList(headings, 'headings.ts', sectionRoles);

/** Where two roles speak with equally many words, the earlier one here wins. */
const precedence: readonly SectionRole[] = [
  'required',
  'benefits',
  'legal',
  'responsibilities',
  'pay',
  'process',
  'about',
];

const plainlyRequired = new Set(['required', 'minimum', 'basic', 'must', 'essential', 'mandatory']);

/**
 * Tells the role that a heading gives its section, or null where it says nothing known.
 * @param words the heading's words
 * @param language of the posting, ISO 639-1
 */
export function roleOfHeading(words: readonly Word[], language: string): HeadingRole | null {
  const phrases = outermost(cues.find(words, language));
  const telling = phrases.filter((phrase) => isTelling(phrase, words.length));
  const found = telling.length > 0 ? telling : manySingles(phrases, words);
  if (found.length === 0) return null;
  const weight = new Map<SectionRole, number>();
  const told = new Map<SectionRole, Set<number>>();
  for (const { tag, from, to } of found) {
    weight.set(tag, Math.max(weight.get(tag) ?? 0, to - from));
  }
  // A word that tells little by itself still counts for the role that others told.
  for (const { tag, from, to } of phrases) {
    const places = told.get(tag) ?? new Set();
    for (let at = from; at < to; at++) places.add(at);
    told.set(tag, places);
  }
  const role = heaviest(weight, words);
  return {
    role,
    mixed: weight.has('responsibilities') && weight.has('required') && sameWeight(weight),
    share: shareOf(told.get(role) ?? new Set(), words),
  };
}

/** Words that join the telling ones and say nothing themselves: "Duties and responsibilities of the role". */
const joiningWords = new Set(
  'and or of the a an to for in your our my & und oder der die das für et ou de du la le les y o e en del al van het een os as'.split(
    ' ',
  ),
);

function shareOf(told: ReadonlySet<number>, words: readonly Word[]): number {
  const counted = words.filter((word, at) => told.has(at) || !joiningWords.has(word.text));
  return told.size / counted.length;
}

/** The heading phrases in a text, each not within a longer one, in order. */
export function headingPhrases(
  words: readonly Word[],
  language: string,
): { readonly from: number; readonly to: number }[] {
  return outermost(cues.find(words, language));
}

function heaviest(weight: Map<SectionRole, number>, words: readonly Word[]): SectionRole {
  const offered = Math.max(weight.get('benefits') ?? 0, weight.get('pay') ?? 0);
  const preferred = weight.get('preferred') ?? 0;
  if (preferred > 0 && preferred >= offered && !(offered > 0 && preferred === 1)) {
    return words.some((word) => plainlyRequired.has(word.text)) ? 'required' : 'preferred';
  }
  let best: SectionRole = 'other';
  let most = 0;
  for (const role of precedence) {
    if ((weight.get(role) ?? 0) > most) {
      best = role;
      most = weight.get(role)!;
    }
  }
  return best;
}

function sameWeight(weight: Map<SectionRole, number>): boolean {
  return weight.get('responsibilities') === weight.get('required');
}

/** One word in a long heading tells little: "Customer Experience Manager" opens no section on experience. */
function isTelling({ from, to }: PhraseFound<SectionRole>, words: number): boolean {
  const length = to - from;
  if (length === 1) return words <= 4;
  return length > 2 || words <= 12;
}

/** "Required technical qualifications, experiences and competencies": words that each tell little say it together. */
function manySingles(
  phrases: readonly PhraseFound<SectionRole>[],
  words: readonly Word[],
): readonly PhraseFound<SectionRole>[] {
  const roles = new Set(phrases.map(({ tag }) => tag));
  const counted = words.filter((word) => !joiningWords.has(word.text)).length;
  const agree = roles.size === 1 && phrases.length >= 2 && phrases.length / counted >= 0.5;
  return agree ? phrases : [];
}

/** Leaves out phrases that lie inside a longer one. Phrases come in the order of their first words. */
function outermost(found: readonly PhraseFound<SectionRole>[]): PhraseFound<SectionRole>[] {
  return found.filter((inner, place) => {
    const length = inner.to - inner.from;
    for (let at = place - longestPhrase; at < place + longestPhrase; at++) {
      const outer = found[at];
      if (!outer || outer === inner || outer.from > inner.from || inner.to > outer.to) continue;
      if (outer.to - outer.from > length) return false;
    }
    return true;
  });
}

/** No phrase that holds another begins more phrases away than this. */
const longestPhrase = 24;
