import { ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { mostHelpful } from '../../matching/helps.ts';
import type { Match } from '../../matching/match.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Posting } from '../../reading/posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { t } from '../texts/text.ts';
import { nameOf } from '../words/names.ts';
import folding from './FitFormula.module.css';
import styles from './Gains.module.css';

interface Compared {
  readonly posting: Posting;
  readonly match: Match;
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
}

/** The few skills that would raise the fit most; worked out when somebody wants to know. */
export function Gains(compared: Compared) {
  const [isOpen, setOpen] = useState(false);
  if (compared.match.fit === null) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={folding.summary}>
        <ChevronRight size={14} aria-hidden="true" />
        {t('gains.title')}
      </summary>
      {isOpen && <GainList {...compared} />}
    </details>
  );
}

function GainList({ posting, match, profile, vocabulary }: Compared) {
  const helps = useMemo(
    () => mostHelpful(posting, match, profile, vocabulary),
    [posting, match, profile, vocabulary],
  );
  return (
    <div className={folding.body}>
      <p>{helps.length === 0 ? t('gains.none') : t('gains.text')}</p>
      <ul className={styles.list}>
        {helps.map(({ skill, fit, gain }) => (
          <li key={skill} className={styles.gain}>
            <span className={styles.skill}>{nameOf(vocabulary, skill)}</span>
            <span className={styles.fit}>
              {t('gains.to', { fit })} (+{gain})
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
