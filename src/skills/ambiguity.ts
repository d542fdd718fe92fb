import { ambiguousNames } from './ambiguous-names.ts';
import type { Candidate } from './candidates.ts';
import type { Skill } from './skill.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What is known of one ambiguous name; see ambiguous-names.ts. */
export interface NameRule {
  readonly name: string;
  readonly notBefore: readonly string[];
  readonly notAfter: readonly string[];
  readonly alsoBefore: readonly string[];
  readonly alsoAfter: readonly string[];
  readonly strict: boolean;
  readonly loose: boolean;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export class AmbiguousNamesError extends Error {
  override name = 'AmbiguousNamesError';
}

const listLabels = {
  'not before': 'notBefore',
  'not after': 'notAfter',
  'also before': 'alsoBefore',
  'also after': 'alsoAfter',
  yes: 'yes',
  no: 'no',
} as const;

/** @throws AmbiguousNamesError naming the line that is wrong */
export function parseNameRules(text: string): NameRule[] {
  const rules: { -readonly [Key in keyof NameRule]: NameRule[Key] }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const trimmed = line.trim();
    const fail = (message: string): never => {
      throw new AmbiguousNamesError(`ambiguous-names.ts:${index + 1}: ${message}`);
    };
    if (trimmed === '') continue;
    if (!/^\s/.test(line)) {
      rules.push({
        name: trimmed,
        notBefore: [],
        notAfter: [],
        alsoBefore: [],
        alsoAfter: [],
        strict: false,
        loose: false,
        yes: [],
        no: [],
      });
      continue;
    }
    const rule = rules.at(-1) ?? fail('a rule stands under a name');
    const colon = trimmed.indexOf(':');
    const label = colon < 0 ? trimmed : trimmed.slice(0, colon);
    if (label === 'strict' || label === 'loose') rule[label] = true;
    else if (label in listLabels) {
      rule[listLabels[label as keyof typeof listLabels]] = trimmed
        .slice(colon + 1)
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    } else fail(`unknown rule "${label}"`);
  }
  return rules;
}

export const nameRules: ReadonlyMap<string, NameRule> = new Map(
  parseNameRules(ambiguousNames).map((rule) => [rule.name, rule]),
);

/** What an ambiguous candidate is judged by. */
export interface Surroundings {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The mention right before or after, where only list marks or "and", "or" stand between. */
  readonly neighbours: readonly Skill[];
  /** Fields of work of which the text, or the text around it, surely speaks. */
  readonly fields: ReadonlySet<string>;
}

/** Whether nothing speaks against an ambiguous name: no barring word beside it, and its capitals as in the vocabulary. */
export function isPlausible(candidate: Candidate, text: string, tokens: readonly Token[]): boolean {
  return !isBarredBy(candidate, tokens) && hasItsCapitals(candidate, text, tokens);
}

/** Tells whether an ambiguous name is meant here. A wrong sighting is worse than a miss. */
export function isMeant(candidate: Candidate, skill: Skill, surroundings: Surroundings): boolean {
  const { text, tokens } = surroundings;
  if (isBarredBy(candidate, tokens)) return false;
  const rule = nameRules.get(candidate.name.written);
  const besideOwn = surroundings.neighbours.some((other) => goTogether(skill, other));
  if (!hasItsCapitals(candidate, text, tokens)) return besideOwn && candidate.name.key.length > 2;
  if (besideOwn) return true;
  const { from, to } = candidate;
  if (
    rule &&
    (standsAfter(rule.alsoBefore, tokens, to) || standsBefore(rule.alsoAfter, tokens, from))
  ) {
    return true;
  }
  if (cueBefore(tokens, from) || cueAfter(tokens, to)) return true;
  if (to - from === tokens.length && surroundings.fields.has(skill.field)) return true;
  if (!/\p{Lu}/u.test(candidate.name.written)) {
    return surroundings.fields.has(skill.field) && to - from > 1;
  }
  if (opensSentence(text, tokens, from) || rule?.strict) return false;
  return rule?.loose === true || surroundings.fields.has(skill.field);
}

function isBarredBy({ name, from, to }: Candidate, tokens: readonly Token[]): boolean {
  const rule = nameRules.get(name.written);
  return (
    rule !== undefined &&
    (standsAfter(rule.notBefore, tokens, to) || standsBefore(rule.notAfter, tokens, from))
  );
}

/** The capitals of the name stand in the text too; marks between its parts do not matter. */
function hasItsCapitals(
  { name, from, to }: Candidate,
  text: string,
  tokens: readonly Token[],
): boolean {
  if (!/\p{Lu}/u.test(name.written)) return true;
  const letters = (written: string): string => written.replace(/[^\p{L}\p{N}]/gu, '');
  const written = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  return letters(written).startsWith(letters(name.written));
}

/** Whether one of the phrases stands right after the place. */
function standsAfter(phrases: readonly string[], tokens: readonly Token[], at: number): boolean {
  return phrases.some((phrase) => {
    const words = wordsOfPhrase(phrase);
    return words.every((word, offset) => tokens[at + offset]?.text === word);
  });
}

function standsBefore(phrases: readonly string[], tokens: readonly Token[], at: number): boolean {
  return phrases.some((phrase) => {
    const words = wordsOfPhrase(phrase);
    return words.every((word, offset) => tokens[at - words.length + offset]?.text === word);
  });
}

const phraseWords = new Map<string, readonly string[]>();

function wordsOfPhrase(phrase: string): readonly string[] {
  let words = phraseWords.get(phrase);
  if (!words) {
    words = tokensOf(phrase).map((token) => token.text);
    phraseWords.set(phrase, words);
  }
  return words;
}

function goTogether(skill: Skill, other: Skill): boolean {
  return (
    skill.field === other.field ||
    (skill.kind === other.kind && skill.kind !== 'soft' && skill.kind !== 'skill')
  );
}

const linkWords = new Set(
  'in with of using use to on as like like: mit in von dans en de avec con em com met van and or'.split(
    ' ',
  ),
);
const cueNouns = new Set(
  'years year experience experienced knowledge knowledgeable proficient proficiency familiar familiarity skills skilled expertise expert understanding fluent fluency background competent competency competence certified certification hands-on working tools tool software languages language programming written developing development built build building coding packages systems platforms applications application using such eg including exposure command mastery speak spoken kenntnisse erfahrung umgang sicher connaissance connaissances maitrise experience conocimientos manejo dominio ervaring kennis conhecimentos experiencia conhecimento utilizing skill technologies frameworks suite'.split(
    ' ',
  ),
);
const qualifiers = new Set(
  'strong advanced basic modern the both either at least good solid excellent proficient idiomatic production some intermediate'.split(
    ' ',
  ),
);

/** "Experience with Go", "proficient in R": a link word, and a noun that speaks of skills shortly before it. */
function cueBefore(tokens: readonly Token[], at: number): boolean {
  let link = at - 1;
  while (link >= 0 && qualifiers.has(tokens[link]!.text)) link--;
  if (link < 0 || !linkWords.has(tokens[link]!.text))
    return link >= 0 && closeCues.has(tokens[link]!.text);
  for (let index = link - 1; index >= 0 && index >= link - 4; index--) {
    if (cueNouns.has(tokens[index]!.text)) return true;
  }
  return false;
}

const closeCues = new Set(
  'know using programming speak utilizing fluent proficient knowledge'.split(' '),
);
const cuesAfter = new Set(
  'programming language languages developer developers framework frameworks certification certified software scripts scripting skills proficiency knowledge libraries library database databases clusters dashboards spreadsheets macros license licence certificate administrator administration kenntnisse license coding experience preferred required'.split(
    ' ',
  ),
);

function cueAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && cuesAfter.has(next.text) && next.joined;
}

function opensSentence(text: string, tokens: readonly Token[], at: number): boolean {
  if (at === 0) return true;
  const gap = text.slice(tokens[at - 1]!.end, tokens[at]!.start);
  return /[.!?:•\n–—]/.test(gap);
}
