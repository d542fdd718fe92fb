import { memo, useRef } from 'react';
import type { Verdict } from '../../matching/match.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Requirement } from '../../reading/posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { VerdictMark, verdictWords } from '../parts/VerdictMark.tsx';
import { explainVerdict } from '../words/reason.ts';
import { addableSkills, namedSkills } from './addable.ts';
import { HaveThis } from './HaveThis.tsx';
import { QuoteText } from './QuoteText.tsx';
import styles from './RequirementItem.module.css';

export interface RequirementActions {
  /** The pointer or the focus is on the requirement; null when it has left. */
  readonly onPoint: (requirement: string | null) => void;
  /** The person wants to see the sentence in its place. */
  readonly onShow: (requirement: string) => void;
  readonly onAdd: (skill: string) => void;
}

interface Props extends RequirementActions {
  readonly requirement: Requirement;
  /** Null while the profile is empty. */
  readonly verdict: Verdict | null;
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
  readonly pointed: boolean;
  /** Says once what it means that something is the person's to judge. */
  readonly explainJudge: boolean;
}

/** The id of the requirement's element, for scrolling to it. */
export const requirementElementId = (requirement: string): string => `requirement-${requirement}`;

/** One thing asked: what became of it, in the posting's words, and why. */
export const RequirementItem = memo(function RequirementItem({
  requirement,
  verdict,
  profile,
  vocabulary,
  pointed,
  explainJudge,
  onPoint,
  onShow,
  onAdd,
}: Props) {
  const quote = useRef<HTMLButtonElement>(null);
  const skills =
    verdict === null ? namedSkills(requirement) : addableSkills(requirement, verdict, profile);
  const add = (skill: string): void => {
    // The clicked button may be gone in a moment; the focus must not be lost with it.
    quote.current?.focus();
    onAdd(skill);
  };
  return (
    <li
      id={requirementElementId(requirement.id)}
      className={pointed ? `${styles.item} ${styles.pointed}` : styles.item}
      onMouseEnter={() => onPoint(requirement.id)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(requirement.id)}
      onBlur={() => onPoint(null)}
    >
      {verdict === null ? (
        <span className={styles.bullet} />
      ) : (
        <span className={styles.mark}>
          <VerdictMark verdict={verdict.verdict} />
        </span>
      )}
      <div className={styles.body}>
        <button
          ref={quote}
          type="button"
          className={styles.quote}
          onClick={() => onShow(requirement.id)}
        >
          <QuoteText requirement={requirement} verdict={verdict} />
        </button>
        {verdict !== null && (
          <p className={styles.why}>
            <span className={`${styles.verdict} ${styles[verdict.verdict]}`}>
              {verdictWords[verdict.verdict]}.
            </span>{' '}
            {explainVerdict(requirement, verdict, profile, vocabulary)}
            {explainJudge && ' It counts neither for nor against you.'}
          </p>
        )}
        <HaveThis skills={skills} vocabulary={vocabulary} onAdd={add} />
      </div>
    </li>
  );
});
