import type { Verdict } from '../../matching/match.ts';
import { type AnswerWord, answerWords } from '../../profile/teaching.ts';
import type { Mention, Requirement } from '../../reading/posting.ts';

/** What a person can tell Rolemark about a requirement. Each can be taken back in the same place. */
export interface Teaching {
  /** Null takes the answer back. */
  readonly onAnswer: (requirement: Requirement, answer: AnswerWord | null) => void;
  readonly onIgnore: (requirement: Requirement, ignored: boolean) => void;
  /** These words do not mean this skill here. */
  readonly onMisread: (requirement: Requirement, mention: Mention) => void;
  readonly onReadAgain: (requirement: Requirement, skill: string) => void;
}

/** The person's own answer to the requirement, or null. */
export function ownAnswer(verdict: Verdict): AnswerWord | null {
  const by = verdict.because.find(({ rule }) => rule === 'answered')?.by;
  return answerWords.find((word) => word === by) ?? null;
}

/** Whether the requirement is for the person to answer: nothing can be proved, or they have answered. */
export function canBeAnswered(verdict: Verdict): boolean {
  return verdict.ignored !== true && (verdict.verdict === 'judge' || ownAnswer(verdict) !== null);
}
