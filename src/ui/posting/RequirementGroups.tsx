import { useId } from 'react';
import type { Match } from '../../matching/match.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Posting } from '../../reading/posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { metOf } from '../words/fit-words.ts';
import { count } from '../words/list.ts';
import styles from './RequirementGroups.module.css';
import { type RequirementActions, RequirementItem } from './RequirementItem.tsx';

interface Props extends RequirementActions {
  readonly posting: Posting;
  /** Null while the profile is empty. */
  readonly match: Match | null;
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
  readonly pointed: string | null;
}

/** All that is asked, required before preferred, each in the posting's own order. */
export function RequirementGroups({ posting, match, ...rest }: Props) {
  const judged = match !== null && match.required.judge + match.preferred.judge > 0;
  return (
    <div>
      <Group importance="required" name="Required" posting={posting} match={match} {...rest} />
      <Group importance="preferred" name="Preferred" posting={posting} match={match} {...rest} />
      {judged && (
        <p className={styles.note}>
          “Yours to judge” is what no profile can prove. It counts neither for nor against you.
        </p>
      )}
    </div>
  );
}

function Group({
  importance,
  name,
  posting,
  match,
  pointed,
  ...rest
}: Props & { readonly importance: 'required' | 'preferred'; readonly name: string }) {
  const heading = useId();
  const asked = posting.requirements.filter((one) => one.importance === importance);
  if (asked.length === 0) return null;
  const verdicts = new Map(match?.verdicts.map((verdict) => [verdict.requirement, verdict]));
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.name}>
          {name}
        </h2>
        <p className={styles.tally}>
          {match === null ? count(asked.length, 'point') : metOf(match[importance], importance)}
        </p>
      </div>
      <ul>
        {asked.map((requirement) => (
          <RequirementItem
            key={requirement.id}
            requirement={requirement}
            verdict={verdicts.get(requirement.id) ?? null}
            pointed={pointed === requirement.id}
            {...rest}
          />
        ))}
      </ul>
    </section>
  );
}
