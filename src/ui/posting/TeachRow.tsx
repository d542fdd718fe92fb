import { EyeOff, RotateCcw, Unlink } from 'lucide-react';
import type { Verdict } from '../../matching/match.ts';
import type { Requirement } from '../../reading/posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { t } from '../texts/text.ts';
import { nameOf } from '../words/names.ts';
import styles from './TeachRow.module.css';
import type { Teaching } from './teaching.ts';

/** Where a requirement was read wrongly, or asks nothing: what the person can say about it, and take back. */
export function TeachRow({
  requirement,
  verdict,
  vocabulary,
  teaching,
}: {
  readonly requirement: Requirement;
  readonly verdict: Verdict;
  readonly vocabulary: Vocabulary;
  readonly teaching: Teaching;
}) {
  const unread = verdict.unread ?? [];
  const read = requirement.skills.filter(
    ({ id }, place, all) => !unread.includes(id) && all.findIndex((one) => one.id === id) === place,
  );
  return (
    <div className={styles.list}>
      <button
        type="button"
        className={styles.action}
        title={t('teach.ignoreElsewhere')}
        onClick={() => teaching.onIgnore(requirement, true)}
      >
        <EyeOff size={14} aria-hidden="true" />
        {t('teach.ignore')}
      </button>
      {read.map((mention) => (
        <button
          key={mention.id}
          type="button"
          className={styles.action}
          onClick={() => teaching.onMisread(requirement, mention)}
        >
          <Unlink size={14} aria-hidden="true" />
          {t('teach.notSkill', {
            words: requirement.quote.slice(mention.start, mention.end),
            skill: nameOf(vocabulary, mention.id),
          })}
        </button>
      ))}
      {unread.map((skill) => (
        <button
          key={skill}
          type="button"
          className={styles.action}
          onClick={() => teaching.onReadAgain(requirement, skill)}
        >
          <RotateCcw size={14} aria-hidden="true" />
          {t('teach.readAgain', { skill: nameOf(vocabulary, skill) })}
        </button>
      ))}
    </div>
  );
}
