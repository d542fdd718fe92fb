import { Ellipsis, RotateCcw } from 'lucide-react';
import { memo, useId, useRef, useState } from 'react';
import type { Verdict } from '../../matching/match.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Requirement } from '../../reading/posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { Button } from '../parts/Button.tsx';
import tones from '../parts/tones.module.css';
import { VerdictMark } from '../parts/VerdictMark.tsx';
import { t } from '../texts/text.ts';
import { verdictWords } from '../words/fit-words.ts';
import { explainVerdict } from '../words/reason.ts';
import { AnswerChoice } from './AnswerChoice.tsx';
import { addableSkills, namedSkills } from './addable.ts';
import { HaveThis } from './HaveThis.tsx';
import { QuoteText } from './QuoteText.tsx';
import styles from './RequirementItem.module.css';
import { TeachRow } from './TeachRow.tsx';
import { canBeAnswered, ownAnswer, type Teaching } from './teaching.ts';

export interface RequirementActions {
  /** The pointer or the focus is on the requirement; null when it has left. */
  readonly onPoint: (requirement: string | null) => void;
  /** The person wants to see the sentence in its place. */
  readonly onShow: (requirement: string) => void;
  readonly onAdd: (skill: string) => void;
  /** Left out where nothing can be taught. */
  readonly teaching?: Teaching;
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
export const RequirementItem = memo(function RequirementItem(props: Props) {
  const { requirement, verdict, pointed, explainJudge, profile, vocabulary } = props;
  const { onPoint, onShow, onAdd, teaching } = props;
  const quote = useRef<HTMLButtonElement>(null);
  const [isMoreOpen, setMoreOpen] = useState(false);
  const more = useId();
  const isIgnored = verdict?.ignored === true;
  const skills =
    verdict === null ? namedSkills(requirement) : addableSkills(requirement, verdict, profile);
  /** The clicked button may be gone in a moment; the focus must not be lost with it. */
  const keepingFocus = <Args extends readonly unknown[]>(act: (...args: Args) => void) => {
    return (...args: Args): void => {
      quote.current?.focus({ preventScroll: true });
      setMoreOpen(false);
      act(...args);
    };
  };
  return (
    <li
      id={requirementElementId(requirement.id)}
      className={[styles.item, pointed && styles.pointed, isIgnored && styles.ignored]
        .filter(Boolean)
        .join(' ')}
      onMouseEnter={() => onPoint(requirement.id)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(requirement.id)}
      onBlur={() => onPoint(null)}
    >
      {verdict === null || isIgnored ? (
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
          data-requirement={requirement.id}
          onClick={() => onShow(requirement.id)}
        >
          <QuoteText requirement={requirement} verdict={verdict} />
        </button>
        {verdict !== null && (
          <p className={styles.why}>
            {!isIgnored && (
              <span className={`${styles.verdict} ${tones[verdict.verdict]}`}>
                {verdictWords[verdict.verdict]}.{' '}
              </span>
            )}
            {explainVerdict(requirement, verdict, profile, vocabulary)}
            {explainJudge && ` ${t('requirements.neither')}`}
          </p>
        )}
        {!isIgnored && (
          <HaveThis skills={skills} vocabulary={vocabulary} onAdd={keepingFocus(onAdd)} />
        )}
        {teaching !== undefined && verdict !== null && canBeAnswered(verdict) && (
          <AnswerChoice
            answer={ownAnswer(verdict)}
            onAnswer={(answer) => teaching.onAnswer(requirement, answer)}
          />
        )}
        {teaching !== undefined && isIgnored && (
          <div>
            <Button
              size="small"
              onClick={keepingFocus(() => teaching.onIgnore(requirement, false))}
            >
              <RotateCcw size={14} aria-hidden="true" />
              {t('teach.heed')}
            </Button>
          </div>
        )}
        {teaching !== undefined && verdict !== null && isMoreOpen && (
          <div id={more}>
            <TeachRow
              requirement={requirement}
              verdict={verdict}
              vocabulary={vocabulary}
              teaching={{
                ...teaching,
                onIgnore: keepingFocus(teaching.onIgnore),
                onMisread: keepingFocus(teaching.onMisread),
                onReadAgain: keepingFocus(teaching.onReadAgain),
              }}
            />
          </div>
        )}
      </div>
      {teaching !== undefined && verdict !== null && !isIgnored && (
        <Button
          look="quiet"
          size="icon"
          className={styles.more}
          aria-label={t('teach.more')}
          title={t('teach.more')}
          aria-expanded={isMoreOpen}
          aria-controls={isMoreOpen ? more : undefined}
          onClick={() => setMoreOpen(!isMoreOpen)}
        >
          <Ellipsis size={16} aria-hidden="true" />
        </Button>
      )}
    </li>
  );
});
