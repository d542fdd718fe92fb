import { Bookmark, BookmarkCheck, PanelRight } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { showBadge } from '../../browser/badge.ts';
import type { PageReading } from '../../browser/messages.ts';
import { openPanelIn } from '../../browser/tabs.ts';
import type { Match } from '../../matching/match.ts';
import { isEmpty } from '../../profile/changes.ts';
import type { Profile } from '../../profile/profile.ts';
import { readPosting } from '../../reading/read-posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { useMatch } from '../data/use-match.ts';
import { useSavedHere } from '../data/use-saved-here.ts';
import { Button } from '../parts/Button.tsx';
import { FitRing } from '../parts/FitRing.tsx';
import { CountsLine } from '../posting/CountsLine.tsx';
import { bandOf, bandWords, judgedOf, metOf } from '../words/fit-words.ts';
import { topGaps } from '../words/gaps.ts';
import { count, joinAnd } from '../words/list.ts';
import { nameOf } from '../words/reason.ts';
import styles from './FrontPosting.module.css';

/** The posting in front in a few lines: how it fits, what is missing most, save it, see it all. */
export function FrontPosting({
  tabId,
  reading,
  profile,
  vocabulary,
}: {
  readonly tabId: number;
  readonly reading: PageReading;
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
}) {
  const { content } = reading;
  const posting = useMemo(() => readPosting(content, vocabulary), [content, vocabulary]);
  const match = useMatch(posting, profile, vocabulary);
  const { url, blocks } = content;
  const seen = useMemo(() => ({ url, posting, blocks, match }), [url, posting, blocks, match]);
  const { saved, toggle } = useSavedHere(seen);
  const [problem, setProblem] = useState('');
  const empty = isEmpty(profile);
  const fit = empty ? null : match.fit;
  useEffect(() => {
    showBadge(tabId, fit);
  }, [tabId, fit]);

  const openPanel = async (): Promise<void> => {
    if (await openPanelIn(tabId)) window.close();
    else setProblem('The page did not answer. Reload it, then try again.');
  };
  const save = (): void => {
    toggle().catch(() => setProblem('This could not be saved: the browser refused to write.'));
  };

  return (
    <section className={styles.posting} aria-label="Page in front">
      <div>
        <h1 className={styles.title}>{posting.title || content.title || 'This page'}</h1>
        {posting.company !== '' && <p className={styles.company}>{posting.company}</p>}
      </div>
      {posting.requirements.length === 0 ? (
        <p className={styles.tally}>No requirements were found in its text.</p>
      ) : empty ? (
        <EmptyProfile asked={posting.requirements.length} />
      ) : (
        <Answer
          match={match}
          gaps={topGaps(posting, match, 3).map((id) => nameOf(vocabulary, id))}
        />
      )}
      <div className={styles.actions}>
        <Button look="main" onClick={openPanel}>
          <PanelRight size={16} aria-hidden="true" />
          Open the panel
        </Button>
        <Button aria-pressed={saved === true} disabled={saved === null} onClick={save}>
          {saved ? (
            <BookmarkCheck size={16} aria-hidden="true" />
          ) : (
            <Bookmark size={16} aria-hidden="true" />
          )}
          {saved ? 'Saved' : 'Save'}
        </Button>
      </div>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </section>
  );
}

function Answer({ match, gaps }: { readonly match: Match; readonly gaps: readonly string[] }) {
  return (
    <>
      <div className={styles.fit}>
        <FitRing fit={match.fit} size={60} />
        <div>
          <p className={styles.band}>{bandWords[bandOf(match.fit)]}</p>
          <p className={styles.tally}>{metOf(match.required, 'required')}</p>
          {judgedOf(match.preferred) > 0 && (
            <p className={styles.tally}>{metOf(match.preferred, 'preferred')}</p>
          )}
        </div>
      </div>
      <CountsLine match={match} />
      {gaps.length > 0 && (
        <p className={styles.gaps}>
          Missing most: <strong>{joinAnd(gaps)}</strong>
        </p>
      )}
    </>
  );
}

function EmptyProfile({ asked }: { readonly asked: number }) {
  return (
    <p className={styles.tally}>
      It asks {count(asked, 'thing')}. Add your skills to see how it fits:{' '}
      <a href="/profile.html#welcome" target="_blank" rel="noopener">
        fill in your profile
      </a>
      .
    </p>
  );
}
