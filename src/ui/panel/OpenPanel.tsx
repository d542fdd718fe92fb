import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { copyText } from '../../browser/clipboard.ts';
import type { PageReading } from '../../browser/messages.ts';
import { muteSite } from '../../browser/muted-sites.ts';
import { openExtensionPage } from '../../browser/pages.ts';
import type { Match } from '../../matching/match.ts';
import type { ProfileState, ProfileStore } from '../../profile/profile-store.ts';
import type { Posting } from '../../reading/posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import type { ColoursSetting } from '../data/colours.ts';
import { useSavedHere } from '../data/use-saved-here.ts';
import { Button } from '../parts/Button.tsx';
import { Switch } from '../parts/Switch.tsx';
import { Conditions } from '../posting/Conditions.tsx';
import { FitSummary } from '../posting/FitSummary.tsx';
import { FoldedSections } from '../posting/FoldedSections.tsx';
import { Gains } from '../posting/Gains.tsx';
import { Headline } from '../posting/Headline.tsx';
import { PostingFacts } from '../posting/PostingFacts.tsx';
import { RequirementGroups } from '../posting/RequirementGroups.tsx';
import { requirementElementId } from '../posting/RequirementItem.tsx';
import { canBeAnswered } from '../posting/teaching.ts';
import { WishNotes } from '../posting/WishNotes.tsx';
import { t } from '../texts/text.ts';
import { yearsAskedOf } from '../words/facts.ts';
import { closedNotice } from '../words/signs.ts';
import { summaryInWords } from '../words/summary.ts';
import { Footer, type Said } from './Footer.tsx';
import { usePanelKeys } from './keys.ts';
import { NoRequirements, Notes, NothingToCompare } from './Notes.tsx';
import styles from './OpenPanel.module.css';
import { PanelMenu } from './PanelMenu.tsx';
import type { Placing } from './placing.ts';
import { SaveButton } from './SaveButton.tsx';
import { type Doors, Shell } from './Shell.tsx';
import { useTeaching } from './use-teaching.ts';
import type { Visit } from './visit.ts';

interface Props extends Doors {
  readonly visit: Visit;
  readonly placing: Placing | null;
  readonly reading: PageReading;
  readonly posting: Posting;
  readonly match: Match;
  /** Null while the profile is empty. */
  readonly compared: Match | null;
  readonly profiles: ProfileState;
  readonly profileStore: ProfileStore;
  readonly vocabulary: Vocabulary;
  readonly colours: ColoursSetting;
  readonly goTo: string | null;
  readonly onPoint: (place: string | null) => void;
  readonly onShow: (place: string) => void;
}

/** The panel with everything in it: answer first, then every requirement, then the rest of the text. */
export function OpenPanel(props: Props) {
  const { visit, reading, posting, match, compared, profiles, profileStore, vocabulary } = props;
  const { placing, onOpen, onFold, onDismiss, onPoint, onShow, goTo } = props;
  const { pointed } = useSyncExternalStore(visit.follow, visit.state);
  const [said, setSaid] = useState<Said | null>(null);
  const done = useCallback(() => setSaid(null), []);
  const colours = useSyncExternalStore(props.colours.follow, props.colours.state) === true;
  const [now] = useState(() => new Date());
  const { profile } = profiles;
  const { url, blocks } = reading.content;
  const closed = closedNotice(reading.decision.because) !== null;
  const seen = useMemo(
    () => ({ url, posting, blocks, match, closed }),
    [url, posting, blocks, match, closed],
  );
  const { saved, toggle } = useSavedHere(seen);
  const years = useMemo(
    () => yearsAskedOf(posting.requirements, vocabulary),
    [posting, vocabulary],
  );
  const teaching = useTeaching(posting, vocabulary, profileStore, setSaid);

  useEffect(() => scrollTo(pointed, 'nearest'), [pointed]);
  useEffect(() => {
    scrollTo(goTo, 'center');
    if (goTo !== null) focusQuote(goTo);
  }, [goTo]);

  const save = (): void => {
    toggle().then(
      () => setSaid({ text: saved ? t('said.unsaved') : t('said.saved') }),
      () => setSaid({ text: t('said.notSaved') }),
    );
  };
  const copy = (format: 'text' | 'markdown'): void => {
    copyText(summaryInWords({ posting, match, profile, vocabulary, url }, format)).then(
      () => setSaid({ text: t('said.copied') }),
      () => setSaid({ text: t('said.notCopied') }),
    );
  };
  usePanelKeys(
    {
      onFold,
      onSave: () => saved !== null && save(),
      onAnswer(id, answer) {
        const requirement = posting.requirements.find((one) => one.id === id);
        const verdict = compared?.verdicts.find((one) => one.requirement === id);
        if (requirement !== undefined && verdict !== undefined && canBeAnswered(verdict)) {
          teaching.onAnswer(requirement, answer);
        }
      },
    },
    true,
  );

  return (
    <Shell
      placing={placing}
      onOpen={onOpen}
      onFold={onFold}
      onDismiss={onDismiss}
      actions={
        <>
          <SaveButton saved={saved} onSave={save} />
          <PanelMenu
            placing={placing}
            profiles={profiles.profiles}
            active={profiles.active}
            colours={colours}
            onColours={props.colours.set}
            onCopy={copy}
            onMute={() => muteSite(new URL(url).hostname).then(onDismiss, () => undefined)}
            onSwitchProfile={(id) => {
              profileStore.switchTo(id).catch(() => setSaid({ text: t('said.notKept') }));
            }}
          />
        </>
      }
      footer={
        <Footer said={said} fit={compared?.fit ?? null} onDone={done}>
          <Switch on={colours} onChange={props.colours.set}>
            {t('panel.colours')}
          </Switch>
          <Button look="quiet" size="small" onClick={() => openExtensionPage('saved')}>
            {t('panel.savedList')}
          </Button>
        </Footer>
      }
    >
      <div className={styles.first}>
        <Headline posting={posting} pageTitle={reading.content.title} />
        <WishNotes posting={posting} outcomes={match.wishes} onPoint={onPoint} onShow={onShow} />
        {posting.requirements.length > 0 &&
          (compared === null ? (
            <NothingToCompare />
          ) : (
            <FitSummary match={compared}>
              <Gains posting={posting} match={compared} profile={profile} vocabulary={vocabulary} />
            </FitSummary>
          ))}
        <PostingFacts posting={posting} now={now} years={years} />
        <Conditions posting={posting} onPoint={onPoint} onShow={onShow} />
        <Notes posting={posting} decision={reading.decision} now={now} />
        {posting.requirements.length === 0 && <NoRequirements />}
      </div>
      {posting.requirements.length > 0 && (
        <div className={styles.list}>
          <RequirementGroups
            posting={posting}
            match={compared}
            profile={profile}
            vocabulary={vocabulary}
            pointed={pointed}
            onPoint={onPoint}
            onShow={onShow}
            onAdd={teaching.onAdd}
            teaching={teaching}
          />
        </div>
      )}
      <div className={styles.more}>
        <FoldedSections posting={posting} blocks={blocks} />
      </div>
    </Shell>
  );
}

function elementOf(requirement: string | null): HTMLElement | null {
  return requirement === null ? null : document.getElementById(requirementElementId(requirement));
}

function scrollTo(requirement: string | null, block: ScrollLogicalPosition): void {
  elementOf(requirement)?.scrollIntoView({ block, behavior: 'auto' });
}

function focusQuote(requirement: string): void {
  elementOf(requirement)?.querySelector('button')?.focus({ preventScroll: true });
}
