import { Bookmark, BookmarkCheck, PanelRight } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { showBadge } from '../../browser/badge.ts';
import type { PageReading } from '../../browser/messages.ts';
import { openPanelIn } from '../../browser/tabs.ts';
import type { Match } from '../../matching/match.ts';
import { isEmpty } from '../../profile/changes.ts';
import type { Profile } from '../../profile/profile.ts';
import type { KeptValues } from '../../profile/profile-store.ts';
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
import { closedNotice } from '../words/signs.ts';
import { BadgeSwitch } from './BadgeSwitch.tsx';
import styles from './FrontPosting.module.css';
import { SavedHere } from './SavedHere.tsx';

/** The posting in front in a few lines: how it fits, what is missing most, save it, see it all. */
export function FrontPosting({
  tabId,
  reading,
  profile,
  vocabulary,
  values,
  saveAtOnce,
}: {
  readonly tabId: number;
  readonly reading: PageReading;
  readonly profile: Profile;
  readonly vocabulary: Vocabulary;
  readonly values: KeptValues;
  /** Whether the popup was opened to save: by the page's menu, or by the key for it. */
  readonly saveAtOnce: Promise<boolean>;
}) {
  const { content } = reading;
  const posting = useMemo(() => readPosting(content, vocabulary), [content, vocabulary]);
  const match = useMatch(posting, profile, vocabulary);
  const { url, blocks } = content;
  const closed = closedNotice(reading.decision.because) !== null;
  const seen = useMemo(
    () => ({ url, posting, blocks, match, closed }),
    [url, posting, blocks, match, closed],
  );
  const { saved, summary, toggle, setStatus } = useSavedHere(seen);
  const [now] = useState(() => new Date());
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
  const refused = (): void => setProblem('This could not be saved: the browser refused to write.');
  const save = (): void => {
    toggle().catch(refused);
  };
  const mayStillSave = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is saved once, as soon as it is known not to be kept
  useEffect(() => {
    if (saved === null || !mayStillSave.current) return;
    mayStillSave.current = false;
    saveAtOnce.then((wanted) => wanted && !saved && save()).catch(refused);
  }, [saved]);

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
      {summary !== null && (
        <SavedHere
          summary={summary}
          now={now}
          onStatus={(status) => setStatus(status).catch(refused)}
        />
      )}
      <BadgeSwitch values={values} tabId={tabId} fit={fit} />
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
