import { useEffect, useMemo, useRef, useState } from 'react';
import type { Profile } from '../../../profile/profile.ts';
import type { Findings } from '../../../profile/resume/findings.ts';
import { type Proposal, proposalsOf } from '../../../profile/resume/proposals.ts';
import type { ReadFile } from '../../../profile/resume/read-file.ts';
import type { Vocabulary } from '../../../skills/skill.ts';
import { Button } from '../../parts/Button.tsx';
import { addWords, alreadyWords, groupTitles, notesOn, reviewWords } from '../../words/import.ts';
import { Positions } from './Positions.tsx';
import styles from './Review.module.css';
import { ReviewGroup } from './ReviewGroup.tsx';

const kinds = ['skill', 'yearsOfWork', 'language', 'education', 'certificate'] as const;

/** What was found in a résumé, to be looked through; nothing is written before the person says so. */
export function Review({
  name,
  file,
  findings,
  profile,
  vocabulary,
  onAccept,
  onDiscard,
}: {
  readonly name: string;
  readonly file: ReadFile;
  readonly findings: Findings;
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
  readonly onAccept: (accepted: readonly Proposal[]) => void;
  readonly onDiscard: () => void;
}) {
  const proposals = useMemo(() => proposalsOf(findings, profile), [findings, profile]);
  // Where profile and résumé disagree, the person's own word stands until they say otherwise.
  const [dropped, setDropped] = useState<ReadonlySet<string>>(
    () => new Set(proposals.filter(({ standing }) => standing === 'other').map(({ key }) => key)),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const keep = (keys: readonly string[], kept: boolean): void =>
    setDropped((before) => {
      const next = new Set(before);
      for (const key of keys) {
        if (kept) next.delete(key);
        else next.add(key);
      }
      return next;
    });
  const accepted = proposals.filter(({ key }) => !dropped.has(key));
  const already = countOf(findings) - proposals.length;

  return (
    <div className={styles.review}>
      <div>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {reviewWords.title}
        </h1>
        <p className={styles.text}>
          <strong>{name}</strong>. {proposals.length > 0 ? reviewWords.text : reviewWords.none}{' '}
          {already > 0 && alreadyWords(already)}
        </p>
        {notesOn(file).map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </div>
      <div className={styles.groups}>
        {kinds.map((kind) => {
          const own = proposals.filter((proposal) => proposal.kind === kind);
          if (own.length === 0) return null;
          return (
            <ReviewGroup
              key={kind}
              title={groupTitles[kind]}
              proposals={own}
              dropped={dropped}
              findings={findings}
              vocabulary={vocabulary}
              onKeep={keep}
            />
          );
        })}
        <Positions positions={findings.positions} />
      </div>
      <div className={styles.foot}>
        <Button look="main" disabled={accepted.length === 0} onClick={() => onAccept(accepted)}>
          {addWords(accepted.length)}
        </Button>
        <Button onClick={onDiscard}>{reviewWords.discard}</Button>
        <span className={styles.keys}>{reviewWords.keys}</span>
      </div>
    </div>
  );
}

function countOf(findings: Findings): number {
  const { skills, languages, certificates, education, yearsOfWork } = findings;
  const lists = [skills, languages, certificates, education];
  return lists.reduce((sum, list) => sum + list.length, yearsOfWork === null ? 0 : 1);
}
