import { Bookmark, BookmarkCheck } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { PageReading } from '../../browser/messages.ts';
import { openExtensionPage } from '../../browser/pages.ts';
import type { Match } from '../../matching/match.ts';
import { addEntry, removeEntry } from '../../profile/changes.ts';
import type { Profile } from '../../profile/profile.ts';
import type { ProfileStore } from '../../profile/profile-store.ts';
import type { Posting } from '../../reading/posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import type { ColoursSetting } from '../data/colours.ts';
import { useSavedHere } from '../data/use-saved-here.ts';
import { Button } from '../parts/Button.tsx';
import { Switch } from '../parts/Switch.tsx';
import { FitSummary } from '../posting/FitSummary.tsx';
import { FoldedSections } from '../posting/FoldedSections.tsx';
import { PostingFacts } from '../posting/PostingFacts.tsx';
import { RequirementGroups } from '../posting/RequirementGroups.tsx';
import { requirementElementId } from '../posting/RequirementItem.tsx';
import { nameOf } from '../words/reason.ts';
import { Footer, type Said } from './Footer.tsx';
import { NoRequirements, Notes, NothingToCompare } from './Notes.tsx';
import styles from './OpenPanel.module.css';
import { type Doors, Shell } from './Shell.tsx';
import type { Visit } from './visit.ts';

interface Props extends Doors {
  readonly visit: Visit;
  readonly reading: PageReading;
  readonly posting: Posting;
  readonly match: Match;
  /** Null while the profile is empty. */
  readonly compared: Match | null;
  readonly profile: Profile;
  readonly profileStore: ProfileStore;
  readonly vocabulary: Vocabulary;
  readonly colours: ColoursSetting;
  readonly goTo: string | null;
  readonly onPoint: (requirement: string | null) => void;
  readonly onShow: (requirement: string) => void;
}

/** The panel with everything in it: answer first, then every requirement, then the rest of the text. */
export function OpenPanel(props: Props) {
  const { visit, reading, posting, match, compared, profile, profileStore, vocabulary } = props;
  const { onOpen, onFold, onDismiss, onPoint, onShow, goTo } = props;
  const { pointed } = useSyncExternalStore(visit.follow, visit.state);
  const [said, setSaid] = useState<Said | null>(null);
  const done = useCallback(() => setSaid(null), []);
  const colours = useSyncExternalStore(props.colours.follow, props.colours.state);
  const [now] = useState(() => new Date());
  const { url, blocks } = reading.content;
  const seen = useMemo(() => ({ url, posting, blocks, match }), [url, posting, blocks, match]);
  const { saved, toggle } = useSavedHere(seen);

  useEffect(() => scrollTo(pointed, 'nearest'), [pointed]);
  useEffect(() => {
    scrollTo(goTo, 'center');
    if (goTo !== null) focusQuote(goTo);
  }, [goTo]);

  const add = useCallback(
    (id: string) => {
      const entry = vocabulary.get(id);
      if (entry === undefined) return;
      const name = nameOf(vocabulary, id);
      const undo = (): void => {
        profileStore.change((kept) => removeEntry(kept, id)).catch(() => setSaid(couldNotKeep));
        setSaid({ text: `${name} is off your profile again.` });
      };
      profileStore.change((kept) => addEntry(kept, entry)).catch(() => setSaid(couldNotKeep));
      setSaid({ text: `${name} is in your profile now.`, undo, showFit: true });
    },
    [profileStore, vocabulary],
  );
  const save = (): void => {
    toggle().then(
      () => setSaid({ text: saved ? 'Off your saved list.' : 'Saved to your list.' }),
      () => setSaid({ text: 'This could not be saved: the browser refused to write.' }),
    );
  };

  return (
    <Shell
      onOpen={onOpen}
      onFold={onFold}
      onDismiss={onDismiss}
      host={URL.parse(url)?.hostname ?? ''}
      actions={
        <Button
          look={saved ? 'quiet' : 'main'}
          size="small"
          aria-pressed={saved === true}
          disabled={saved === null}
          onClick={save}
        >
          {saved ? (
            <BookmarkCheck size={15} aria-hidden="true" />
          ) : (
            <Bookmark size={15} aria-hidden="true" />
          )}
          {saved ? 'Saved' : 'Save'}
        </Button>
      }
      footer={
        <Footer said={said} fit={compared?.fit ?? null} onDone={done}>
          <Switch on={colours === true} onChange={props.colours.set}>
            Colour words on the page
          </Switch>
          <Button look="quiet" size="small" onClick={() => openExtensionPage('saved')}>
            Saved list
          </Button>
        </Footer>
      }
    >
      <div className={styles.head}>
        <div>
          <h1 className={styles.title}>{posting.title || reading.content.title || 'This page'}</h1>
          {posting.company !== '' && <p className={styles.company}>{posting.company}</p>}
        </div>
        <PostingFacts posting={posting} now={now} />
        <Notes posting={posting} decision={reading.decision} />
      </div>
      {posting.requirements.length === 0 ? (
        <NoRequirements />
      ) : (
        <>
          <div className={styles.fit}>
            {compared === null ? <NothingToCompare /> : <FitSummary match={compared} />}
          </div>
          <div className={styles.list}>
            <RequirementGroups
              posting={posting}
              match={compared}
              profile={profile}
              vocabulary={vocabulary}
              pointed={pointed}
              onPoint={onPoint}
              onShow={onShow}
              onAdd={add}
            />
          </div>
        </>
      )}
      <div className={styles.more}>
        <FoldedSections posting={posting} blocks={blocks} />
      </div>
    </Shell>
  );
}

const couldNotKeep: Said = {
  text: 'Your profile could not be kept: the browser refused to write.',
};

function elementOf(requirement: string | null): HTMLElement | null {
  return requirement === null ? null : document.getElementById(requirementElementId(requirement));
}

function scrollTo(requirement: string | null, block: ScrollLogicalPosition): void {
  elementOf(requirement)?.scrollIntoView({ block, behavior: 'auto' });
}

function focusQuote(requirement: string): void {
  elementOf(requirement)?.querySelector('button')?.focus({ preventScroll: true });
}
