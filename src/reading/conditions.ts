import type { Block } from '../page/content.ts';
import { amountFor } from './condition-amounts.ts';
import { conditionCues, negations } from './knowledge/conditions.ts';
import { type Passage, sentencesOf, wholeOf } from './passages.ts';
import { CueList, type PhraseFound } from './phrases.ts';
import { type Condition, type ConditionKind, conditionKinds } from './posting.ts';

const cues = new CueList(conditionCues, 'conditions.ts', conditionKinds);

/** More sentences on one condition than this repeat themselves. */
const mostOfAKind = 3;

/** A longer passage is prose with something else in it as well; its sentences are looked at one by one. */
const longestSentence = 400;

/**
 * The conditions of the job that the posting states: travel, shifts, sponsorship, contract length and so on, each
 * with the sentence that says so and, where it gives one, the amount.
 * @param blocks all of the posting: a condition may stand under benefits or in legal text
 */
export function conditionsOf(blocks: readonly Block[], language: string): Condition[] {
  const conditions: Condition[] = [];
  const counts = new Map<ConditionKind, number>();
  for (const block of blocks) {
    const whole = wholeOf(block);
    if (cues.find(whole.words, language).length === 0) continue;
    for (const sentence of block.kind === 'pair' ? [whole] : sentencesOf(whole)) {
      for (const condition of conditionsIn(sentence, language)) {
        const count = counts.get(condition.kind) ?? 0;
        if (count >= mostOfAKind || conditions.some((other) => isSame(other, condition))) continue;
        counts.set(condition.kind, count + 1);
        conditions.push(condition);
      }
    }
  }
  return conditions;
}

function isSame(one: Condition, other: Condition): boolean {
  return one.kind === other.kind && one.quote === other.quote;
}

function conditionsIn(sentence: Passage, language: string): Condition[] {
  const { text, words, block } = sentence;
  // A question is the form's: "Will you now or in future require sponsorship?"
  // A label alone says nothing yet.
  if (/[?:]$/.test(text) || text.length > longestSentence) return [];
  const found = new Map<ConditionKind, PhraseFound<ConditionKind>>();
  for (const cue of cues.find(words, language)) {
    if (!found.has(cue.tag) && states(sentence, cue)) found.set(cue.tag, cue);
  }
  return [...found.values()].map((cue) => ({
    kind: cue.tag,
    holds: !isNegated(sentence, cue, language),
    amount: amountFor(cue.tag, text),
    quote: text,
    block,
  }));
}

/** Kinds that say nothing without a figure. */
const needsAmount: ReadonlySet<ConditionKind> = new Set(['hours', 'office-days', 'minimum-age']);
const soon =
  /\b(?:immediate|asap|sofort|nächstmöglich|dès que possible|inmediata|per direct|spoedig|imediat)/iu;

/** Whether the cue's words stand together, and the sentence says what a condition of this kind must say. */
function states({ text, words }: Passage, { tag, from, to }: PhraseFound<ConditionKind>): boolean {
  const cue = text.slice(words[from]!.start, words[to - 1]!.end);
  if (/[,;:]|\. /.test(cue)) return false;
  if (needsAmount.has(tag)) return amountFor(tag, text) !== null;
  const after = text.slice(words[from]!.start, words[to - 1]!.end + dateReach);
  if (tag === 'closing') return /\d/.test(after) || /until filled/i.test(text);
  if (tag === 'start') return /\d/.test(after.slice(cue.length)) || soon.test(after);
  return true;
}

/** In UTF-16 units: how far from its cue a date stands. */
const dateReach = 60;

/** How many words may stand between a negation and what it denies. */
const negationReach = 9;
const negationReachAfter = 4;

function isNegated(
  { text, words }: Passage,
  { from, to }: PhraseFound<ConditionKind>,
  language: string,
): boolean {
  const denies = (at: number): boolean => {
    const word = words[at]!.text;
    const isNegation = negations.en?.includes(word) || negations[language]?.includes(word);
    return isNegation === true && !isNotOnly(word, words[at + 1]?.text);
  };
  const isClauseEnd = (at: number): boolean =>
    /[;:.]|, (?:but|and)/.test(text.slice(words[at]!.end, words[at + 1]?.start ?? text.length));
  for (let at = from; at >= Math.max(0, from - negationReach); at--) {
    if (at < from && isClauseEnd(at)) break;
    if (denies(at)) return true;
  }
  for (let at = to; at < Math.min(words.length, to + negationReachAfter); at++) {
    if (at > to && isClauseEnd(at - 1)) break;
    if (denies(at)) return true;
  }
  return false;
}

/** "not only", "no more than", "no later than" deny nothing. */
function isNotOnly(word: string, next: string | undefined): boolean {
  return (word === 'not' || word === 'no') && /^(?:only|more|later|less|limited)$/.test(next ?? '');
}
