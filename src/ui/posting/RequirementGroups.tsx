import { useId } from 'react';
import type { Match } from '../../matching/match.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Posting } from '../../reading/posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { t } from '../texts/text.ts';
import { metShort } from '../words/fit-words.ts';
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
  const shared = { posting, match, firstJudged: firstJudged(posting, match), ...rest };
  return (
    <div>
      <Group importance="required" name={t('requirements.required')} {...shared} />
      <Group importance="preferred" name={t('requirements.preferred')} {...shared} />
    </div>
  );
}

/** The first of what is the person's to judge, as it stands in the list: there it is explained. */
function firstJudged(posting: Posting, match: Match | null): string | null {
  const judged = new Set(
    match?.verdicts
      .filter(({ verdict, ignored }) => verdict === 'judge' && ignored !== true)
      .map((one) => one.requirement),
  );
  const order = (['required', 'preferred'] as const).flatMap((importance) =>
    posting.requirements.filter((one) => one.importance === importance),
  );
  return order.find(({ id }) => judged.has(id))?.id ?? null;
}

function Group({
  importance,
  name,
  posting,
  match,
  pointed,
  firstJudged,
  ...rest
}: Props & {
  readonly importance: 'required' | 'preferred';
  readonly name: string;
  readonly firstJudged: string | null;
}) {
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
          {match === null
            ? t('requirements.points', { count: asked.length })
            : metShort(match[importance])}
        </p>
      </div>
      <ul>
        {asked.map((requirement) => (
          <RequirementItem
            key={requirement.id}
            requirement={requirement}
            verdict={verdicts.get(requirement.id) ?? null}
            pointed={pointed === requirement.id}
            explainJudge={firstJudged === requirement.id}
            {...rest}
          />
        ))}
      </ul>
    </section>
  );
}
