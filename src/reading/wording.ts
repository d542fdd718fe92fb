import { wording, wordingTags } from './knowledge/wording.ts';
import { CueList, type PhraseFound } from './phrases.ts';
import type { Word } from './words.ts';

/** What the wording of an item or sentence tells; see knowledge/wording.ts for what each means. */
export interface Wording {
  readonly asks: boolean;
  readonly asksStrongly: boolean;
  /** Asks with its very first words: "Experience creating …", "Strong knowledge of …". */
  readonly asksAtOnce: boolean;
  /** Begins as a duty does: "Develop …". */
  readonly duty: boolean;
  readonly offer: boolean;
  readonly legal: boolean;
  readonly apply: boolean;
  readonly talk: boolean;
  readonly noAsk: boolean;
  /** Speaks of the employer: "We have …", "Our team …". */
  readonly ours: boolean;
}

const cues = new CueList(wording, 'wording.ts', wordingTags);

const employerWords = new Set([
  'we',
  'our',
  "we're",
  "we've",
  'us',
  'wir',
  'unser',
  'unsere',
  'nous',
  'notre',
  'nuestro',
  'nuestra',
  'wij',
  'onze',
  'nós',
  'nossa',
  'nosso',
]);
const seekingWords = new Set([
  'looking',
  'seek',
  'seeking',
  'need',
  'require',
  'want',
  'suchen',
  'erwarten',
  'recherchons',
  'buscamos',
  'zoeken',
  'procuramos',
  'expect',
]);

export function wordingOf(words: readonly Word[], language: string): Wording {
  const found = cues.find(words, language);
  const has = (tag: (typeof wordingTags)[number]): boolean =>
    found.some((phrase) => phrase.tag === tag);
  const opensAsk = opensAsAsk(words);
  return {
    asks: has('ask') || has('strong-ask'),
    asksStrongly:
      has('strong-ask') ||
      found.some((phrase) => phrase.tag === 'opening-ask' && phrase.from < 3) ||
      opensAsk ||
      closesAsAsk(words) ||
      seeksSomeone(words) ||
      describesApplicant(words, found),
    asksAtOnce: found.some((phrase) => phrase.tag === 'ask' && phrase.from < 2),
    duty: !opensAsk && found.some((phrase) => phrase.tag === 'duty' && phrase.from === 0),
    offer: has('offer'),
    legal: has('legal'),
    apply: has('apply'),
    talk: has('talk'),
    noAsk: has('no-ask'),
    ours: speaksOfEmployer(words),
  };
}

const askOpeners: ReadonlySet<string> = new Set(
  'experience experienced excellent strong proven demonstrated demonstrable hands solid deep extensive exceptional outstanding good great advanced basic working knowledge knowledgeable familiarity familiar proficiency proficient expertise understanding thorough minimum prior previous relevant related bachelor master associate effective superior'.split(
    ' ',
  ),
);
const askNouns: ReadonlySet<string> = new Set(
  'experience skills skill knowledge ability abilities understanding degree proficiency familiarity background expertise diploma command grasp aptitude qualification certification judgment'.split(
    ' ',
  ),
);
const finiteVerbs: ReadonlySet<string> = new Set(
  'is are was were will has have can we our us'.split(' '),
);
const adjectives: ReadonlySet<string> = new Set([
  'proficient',
  'familiar',
  'experienced',
  'knowledgeable',
  'skilled',
  'fluent',
]);
const openingReach = 10;

/**
 * A fragment that names what is asked and has no verb: "Excellent written skills …", "2+ years of combined experience".
 * It counts in prose as well: nobody else but the applicant is meant by it.
 */
function opensAsAsk(words: readonly Word[]): boolean {
  const first = words[0]?.text ?? '';
  const isAmount =
    /^\d{1,2}$/.test(first) && /^(?:years?|yrs?|months?|to|\d{1,2})$/.test(words[1]?.text ?? '');
  if (adjectives.has(first) && /^(?:in|with|at|using|of|about)$/.test(words[1]?.text ?? ''))
    return true;
  if (!isAmount && !askOpeners.has(first.replace(/'s$/, ''))) return false;
  for (const { text } of words.slice(0, openingReach)) {
    if (finiteVerbs.has(text)) return false;
    if (askNouns.has(text)) return true;
  }
  return false;
}

const closingNouns: ReadonlySet<string> = new Set(
  'experience skills knowledge expertise abilities proficiency aptitude background'.split(' '),
);
const longestFragment = 14;

/** "Performance testing experience", "High level of relationship skills": a fragment whose last word is what is asked. */
function closesAsAsk(words: readonly Word[]): boolean {
  return (
    words.length >= 2 &&
    words.length <= longestFragment &&
    closingNouns.has(words.at(-1)!.text) &&
    !words.some(({ text }) => finiteVerbs.has(text) || possessives.has(text))
  );
}

/** "your skills", "their experience": somebody's, and so not asked. */
const possessives: ReadonlySet<string> = new Set('your their its his her you they who'.split(' '));

const relativeWords = new Set(['who', 'with', 'whose', 'passionate', 'experienced', 'having']);

/** After "who" these tell a duty: "who will lead". */
const dutyWords = new Set(['will', 'can', "'ll"]);

/** Words within which "looking for" and "who" belong together. */
const seekingReach = 16;

/** "We're looking for great people who …", "is seeking a nurse with …". */
function seeksSomeone(words: readonly Word[]): boolean {
  const at = words.findIndex(
    ({ text }, index) =>
      text === 'seeking' ||
      text === 'seeks' ||
      (text === 'for' && /^(?:looking|searching|hiring)$/.test(words[index - 1]?.text ?? '')),
  );
  if (at < 0) return false;
  const someone = words.slice(at + 1, at + seekingReach);
  return someone.some(
    ({ text }, place) =>
      place > 0 && relativeWords.has(text) && !dutyWords.has(someone[place + 1]?.text ?? ''),
  );
}

/** "You are detail-oriented and …", "You have a strong …": what the applicant is or has, not what they will do. */
function describesApplicant(
  words: readonly Word[],
  found: readonly PhraseFound<(typeof wordingTags)[number]>[],
): boolean {
  const [first, second] = [words[0]?.text, words[1]?.text];
  const describes =
    first === "you're" ||
    (first === 'you' && /^(?:are|have|love|enjoy|know|possess)$/.test(second ?? ''));
  if (!describes) return false;
  const told = found.some(({ tag, from, to }) => tag === 'ask' && from > 0 && from < 8 && to > 2);
  return told && !found.some(({ tag }) => tag === 'talk' || tag === 'offer');
}

function speaksOfEmployer(words: readonly Word[]): boolean {
  const opening = words.slice(0, 3);
  return (
    opening.some((word) => employerWords.has(word.text)) &&
    !words.slice(0, 6).some((word) => seekingWords.has(word.text))
  );
}
