import { ArrowLeft, ExternalLink, Trash2 } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { addEntry, isEmpty, removeEntry } from '../../profile/changes.ts';
import type { Profile } from '../../profile/profile.ts';
import type { ProfileStore } from '../../profile/profile-store.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import type { ScoredPosting } from '../data/use-saved-list.ts';
import { Button, buttonClass } from '../parts/Button.tsx';
import type { Notices } from '../parts/Toasts.tsx';
import { FitSummary } from '../posting/FitSummary.tsx';
import { PostingFacts } from '../posting/PostingFacts.tsx';
import { RequirementGroups } from '../posting/RequirementGroups.tsx';
import { dayAgo } from '../words/facts.ts';
import { nameOf } from '../words/reason.ts';
import { KeptText, keptElementId } from './KeptText.tsx';
import styles from './SavedDetail.module.css';
import { isWebAddress } from './SavedRow.tsx';

interface Props {
  readonly scored: ScoredPosting;
  readonly profile: Profile;
  readonly profileStore: ProfileStore;
  readonly vocabulary: Vocabulary;
  readonly notices: Notices;
  readonly now: Date;
  readonly onDelete: () => void;
}

/** One kept posting: its text as it was, beside what it asks and how that fits today. */
export function SavedDetail({
  scored,
  profile,
  profileStore,
  vocabulary,
  notices,
  ...rest
}: Props) {
  const { row, match } = scored;
  const { posting, blocks } = row;
  const [shown, setShown] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const compared = isEmpty(profile) ? null : match;

  const show = useCallback((requirement: string) => {
    setShown(requirement);
    document
      .getElementById(keptElementId(requirement))
      ?.scrollIntoView({ block: 'center', behavior: 'auto' });
  }, []);
  const add = useCallback(
    (id: string) => {
      const entry = vocabulary.get(id);
      if (entry === undefined) return;
      const change = (by: (kept: Profile) => Profile): void => {
        profileStore
          .change(by)
          .catch(() =>
            notices.tell('Your profile could not be kept: the browser refused to write.'),
          );
      };
      change((kept) => addEntry(kept, entry));
      notices.tell(`${nameOf(vocabulary, id)} is in your profile now.`, () =>
        change((kept) => removeEntry(kept, id)),
      );
    },
    [profileStore, vocabulary, notices],
  );

  return (
    <>
      <div className={styles.bar}>
        <a href="#list" className={`${buttonClass({ look: 'quiet' })} ${styles.back}`}>
          <ArrowLeft size={17} aria-hidden="true" />
          All saved postings
        </a>
        {isWebAddress(row.url) && (
          <a
            href={row.url}
            target="_blank"
            rel="noreferrer"
            className={buttonClass({ look: 'plain' })}
          >
            <ExternalLink size={16} aria-hidden="true" />
            Original page
          </a>
        )}
        <Button look="danger" onClick={rest.onDelete}>
          <Trash2 size={16} aria-hidden="true" />
          Delete
        </Button>
      </div>
      <div className={styles.columns}>
        <article className={`${styles.card} ${styles.text}`}>
          <header className={styles.head}>
            <h1 ref={title} tabIndex={-1} className={styles.title}>
              {posting.title || 'Without a title'}
            </h1>
            {posting.company !== '' && <p className={styles.company}>{posting.company}</p>}
            <PostingFacts posting={posting} now={rest.now} />
            <p className={styles.kept}>
              The text as it was when you saved it {dayAgo(row.changedAt, rest.now)}.
            </p>
          </header>
          <KeptText posting={posting} blocks={blocks} match={compared} shown={shown} />
        </article>
        <div className={`${styles.card} ${styles.side}`}>
          {posting.requirements.length === 0 ? (
            <p className={styles.note}>No requirements were found in this posting.</p>
          ) : (
            <>
              {compared !== null && (
                <div className={styles.fit}>
                  <FitSummary match={compared} />
                </div>
              )}
              <div className={styles.list}>
                <RequirementGroups
                  posting={posting}
                  match={compared}
                  profile={profile}
                  vocabulary={vocabulary}
                  pointed={null}
                  onPoint={setShown}
                  onShow={show}
                  onAdd={add}
                />
              </div>
            </>
          )}
        </div>
      </div>
    </>
  );
}
