import { Tabs } from '@base-ui/react/tabs';
import { ExternalLink, Trash2, X } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { matchPosting } from '../../matching/match-posting.ts';
import { addEntry, isEmpty, removeEntry } from '../../profile/changes.ts';
import type { Profile } from '../../profile/profile.ts';
import type { ProfileStore } from '../../profile/profile-store.ts';
import type { SavedDatabase } from '../../saved/database.ts';
import { differencesOf } from '../../saved/differences.ts';
import type { SavedPosting, SavedText } from '../../saved/saved-posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import { useSavedTexts } from '../data/use-saved-texts.ts';
import { Button, buttonClass } from '../parts/Button.tsx';
import { Choice } from '../parts/Choice.tsx';
import type { Notices } from '../parts/Toasts.tsx';
import { FitSummary } from '../posting/FitSummary.tsx';
import { PostingFacts } from '../posting/PostingFacts.tsx';
import { RequirementGroups } from '../posting/RequirementGroups.tsx';
import { dayAgo } from '../words/facts.ts';
import { nameOf } from '../words/reason.ts';
import { changedInWords, differenceInWords, statusWords } from '../words/saved-words.ts';
import { HistoryTab } from './HistoryTab.tsx';
import { KeptText, keptElementId } from './KeptText.tsx';
import type { ListActions } from './list-actions.ts';
import { OwnTab } from './OwnTab.tsx';
import styles from './ReadingPane.module.css';
import { StarsField } from './Stars.tsx';
import { isWebAddress } from './web-address.ts';

export interface PaneProps {
  readonly row: SavedPosting;
  readonly database: SavedDatabase;
  readonly profile: Profile;
  readonly profileStore: ProfileStore;
  readonly vocabulary: Vocabulary;
  readonly actions: ListActions;
  readonly notices: Notices;
  readonly now: Date;
  readonly onChanged: () => Promise<void>;
  readonly onClose: () => void;
}

/** One kept posting beside the list: how it fits, its text as it was, what the person wrote, what happened. */
export function ReadingPane(props: PaneProps) {
  const { row, database, actions, now, onClose } = props;
  const texts = useSavedTexts(database, row);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const text = texts?.at(-1);
  const { facts } = row;
  return (
    <section className={styles.pane} aria-label="Opened posting">
      <header className={styles.head}>
        <div className={styles.top}>
          <h1 ref={title} tabIndex={-1} className={styles.title}>
            {facts.title || 'Without a title'}
          </h1>
          <Button look="quiet" size="icon" aria-label="Close" title="Close (Esc)" onClick={onClose}>
            <X size={18} aria-hidden="true" />
          </Button>
        </div>
        {facts.company !== '' && <p className={styles.company}>{facts.company}</p>}
        {text !== undefined && <PostingFacts posting={text.posting} now={now} />}
        <div className={styles.actions}>
          <Choice
            label="Status"
            words={statusWords}
            value={row.status}
            onChange={(status) => status !== null && actions.setStatus([row.id], status)}
          />
          <StarsField stars={row.stars} onChange={(stars) => actions.edit(row.id, { stars })} />
          <span className={styles.gap} />
          {isWebAddress(row.url) && (
            <a
              href={row.url}
              target="_blank"
              rel="noreferrer"
              className={buttonClass({ look: 'plain', size: 'small' })}
            >
              <ExternalLink size={15} aria-hidden="true" />
              Original page
            </a>
          )}
          <Button
            look="quiet"
            size="icon"
            aria-label={`Delete ${facts.title || 'this posting'}`}
            title="Delete"
            onClick={() => {
              onClose();
              actions.remove([row.id]);
            }}
          >
            <Trash2 size={17} aria-hidden="true" />
          </Button>
        </div>
        <News row={row} texts={texts ?? []} now={now} />
      </header>
      {texts === undefined ? null : text === undefined ? (
        <p className={styles.note} role="alert">
          The text of this posting is damaged. What you wrote yourself is still here.
        </p>
      ) : (
        <PaneTabs key={row.id} {...props} text={text} texts={texts} />
      )}
    </section>
  );
}

function PaneTabs(
  props: PaneProps & { readonly text: SavedText; readonly texts: readonly SavedText[] },
) {
  const { row, text, texts, profile, profileStore, vocabulary, notices, now } = props;
  const { posting, blocks } = text;
  const match = useMemo(
    () => (isEmpty(profile) ? null : matchPosting(posting, profile, vocabulary)),
    [posting, profile, vocabulary],
  );
  const [tab, setTab] = useState('fit');
  const [shown, setShown] = useState<string | null>(null);
  const show = useCallback((requirement: string) => {
    setTab('text');
    setShown(requirement);
    requestAnimationFrame(() =>
      document
        .getElementById(keptElementId(requirement))
        ?.scrollIntoView({ block: 'center', behavior: 'auto' }),
    );
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
    <Tabs.Root value={tab} onValueChange={setTab} className={styles.tabs}>
      <Tabs.List className={styles.list} aria-label="Parts of the posting">
        {(
          [
            ['fit', 'Fit'],
            ['text', 'Kept text'],
            ['own', 'Your notes'],
            ['history', 'History'],
          ] as const
        ).map(([value, name]) => (
          <Tabs.Tab key={value} value={value} className={styles.tab}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="fit" className={styles.panel}>
        {posting.requirements.length === 0 ? (
          <p className={styles.note}>No requirements were found in this posting.</p>
        ) : (
          <>
            {match === null ? (
              <p className={styles.note}>
                Your profile is empty, so nothing can be compared yet.{' '}
                <a href="/profile.html#welcome">Add your skills</a>.
              </p>
            ) : (
              <div className={styles.fit}>
                <FitSummary match={match} />
              </div>
            )}
            <div className={styles.asked}>
              <RequirementGroups
                posting={posting}
                match={match}
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
      </Tabs.Panel>
      <Tabs.Panel value="text" className={styles.panel}>
        <div className={styles.text}>
          <p className={styles.kept}>
            The text as it was {dayAgo(text.seenAt, now)}, with what it asks in its place.
          </p>
          <KeptText posting={posting} blocks={blocks} match={match} shown={shown} />
        </div>
      </Tabs.Panel>
      <Tabs.Panel value="own" className={styles.panel}>
        <OwnTab row={row} onEdit={(edit) => props.actions.edit(row.id, edit)} now={now} />
      </Tabs.Panel>
      <Tabs.Panel value="history" className={styles.panel}>
        <HistoryTab
          row={row}
          texts={texts}
          database={props.database}
          notices={notices}
          now={now}
          onChanged={props.onChanged}
        />
      </Tabs.Panel>
    </Tabs.Root>
  );
}

const shownChanges = 4;

/** That the page is closed, was posted anew or says something else now. */
function News({
  row,
  texts,
  now,
}: {
  readonly row: SavedPosting;
  readonly texts: readonly SavedText[];
  readonly now: Date;
}) {
  const [before, after] = texts.slice(-2);
  const changes = before && after ? differencesOf(before.posting, after.posting) : [];
  const reposted = row.history.findLast(({ kind }) => kind === 'reposted');
  const since = changedInWords(changes.length, row.texts.at(-2)?.to ?? null, now);
  if (row.closedAt === null && reposted === undefined && since === '') return null;
  return (
    <div className={styles.news}>
      {row.closedAt !== null && <p>It was closed when seen {dayAgo(row.closedAt, now)}.</p>}
      {reposted !== undefined && <p>It was posted anew; seen {dayAgo(reposted.at, now)}.</p>}
      {since !== '' && (
        <>
          <p>{since}:</p>
          <ul>
            {changes.slice(0, shownChanges).map((change) => (
              <li key={differenceInWords(change)}>{differenceInWords(change)}</li>
            ))}
            {changes.length > shownChanges && (
              <li>{changes.length - shownChanges} more under History</li>
            )}
          </ul>
        </>
      )}
    </div>
  );
}
