import type { Profile } from '../profile/profile.ts';
import type { AnswerWord } from '../profile/teaching.ts';
import type { Posting, Requirement } from '../reading/posting.ts';
import { askKeyOf } from './ask-key.ts';
import type { Verdict, VerdictKind } from './match.ts';

/** What the person said of asks: their answers, and those they wish to ignore. Looked up by the ask's key. */
export interface OwnWord {
  /** An answer to what is theirs to judge stands for the verdict; what the profile settles stays. */
  apply(verdict: Verdict, requirement: Requirement): Verdict;
}

const asVerdict: Readonly<Record<AnswerWord, VerdictKind>> = {
  yes: 'met',
  somewhat: 'partly',
  no: 'missing',
};

export function ownWordOf({ answers, teaching }: Profile, posting: Posting): OwnWord {
  if (answers.length === 0 && teaching.ignored.length === 0) return { apply: (verdict) => verdict };
  const byAsk = new Map<string, { answer: AnswerWord; at: string }>();
  for (const { ask, answer, at } of answers) {
    const earlier = byAsk.get(ask);
    if (earlier === undefined || at >= earlier.at) byAsk.set(ask, { answer, at });
  }
  const ignored = new Set(teaching.ignored.map(({ ask }) => ask));
  return {
    apply(verdict, requirement) {
      const isOpen = verdict.verdict === 'judge';
      if (!isOpen && ignored.size === 0) return verdict;
      const key = askKeyOf(requirement, posting);
      const answer = isOpen ? byAsk.get(key)?.answer : undefined;
      const answered: Verdict =
        answer === undefined
          ? verdict
          : {
              ...verdict,
              verdict: asVerdict[answer],
              because: [...verdict.because, { skill: '', by: answer, rule: 'answered' }],
            };
      return ignored.has(key) ? { ...answered, ignored: true } : answered;
    },
  };
}
