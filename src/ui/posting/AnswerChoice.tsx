import type { AnswerWord } from '../../profile/teaching.ts';
import { t } from '../texts/text.ts';
import styles from './AnswerChoice.module.css';

/** Yes, somewhat or no, to what only the person can judge; the same button again takes it back. */
export function AnswerChoice({
  answer,
  onAnswer,
}: {
  readonly answer: AnswerWord | null;
  readonly onAnswer: (answer: AnswerWord | null) => void;
}) {
  return (
    <fieldset className={styles.row}>
      <legend className={styles.ask}>{t('requirements.ask')}</legend>
      <span className={styles.choices}>
        {inOrder.map((word) => (
          <button
            key={word}
            type="button"
            className={styles.choice}
            aria-pressed={answer === word}
            onClick={() => onAnswer(answer === word ? null : word)}
          >
            {t(`answer.${word}`)}
          </button>
        ))}
      </span>
    </fieldset>
  );
}

/** From most to least, as a person would say them. */
export const inOrder = ['yes', 'somewhat', 'no'] as const satisfies readonly AnswerWord[];
