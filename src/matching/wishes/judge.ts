import type { Wishes } from '../../profile/wishes.ts';
import type { Condition, ConditionKind, Posting } from '../../reading/posting.ts';
import type { WishGround, WishVerdict } from '../match.ts';

/** How one wish stands to a posting; the condition is the sentence that decides, where one does. */
export interface Judgement {
  readonly verdict: WishVerdict;
  readonly ground: WishGround;
  readonly condition: Condition | null;
  /** What the posting says and what the person wants: percent of travel, or pay a year. */
  readonly stated?: number;
  readonly wished?: number;
}

/** A posting, or one requirement of it, made ready for comparing with wishes. */
export interface Terms {
  readonly posting: Posting;
  /** What the posting states besides skills: all of it, or what one requirement says. */
  readonly conditions: readonly Condition[];
  /** Whether a condition is only a plus: its requirement is a preferred one. */
  readonly isPlus: (condition: Condition) => boolean;
}

/** Judges one wish; null where the person has said nothing of it, or it does not arise. */
export type WishJudge = (terms: Terms, wishes: Wishes, isDealBreaker: boolean) => Judgement | null;

export function conditionsOf({ conditions }: Terms, kind: ConditionKind): Condition[] {
  return conditions.filter((condition) => condition.kind === kind);
}

export const notSaid: Judgement = { verdict: 'unknown', ground: 'not-said', condition: null };

export function said(verdict: WishVerdict, condition: Condition | null = null): Judgement {
  return { verdict, ground: 'said', condition };
}

const severity: Readonly<Record<WishVerdict, number>> = { against: 2, unknown: 1, ok: 0 };

/** Of several sentences on one matter, the one that speaks most against it; null where there is none. */
export function worst(judgements: readonly Judgement[]): Judgement | null {
  return judgements.reduce<Judgement | null>(
    (left, right) =>
      left === null || severity[right.verdict] > severity[left.verdict] ? right : left,
    null,
  );
}
