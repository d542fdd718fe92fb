import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { showBadgeHere } from '../../browser/badge.ts';
import type { PageReading } from '../../browser/messages.ts';
import { isEmpty } from '../../profile/changes.ts';
import type { ProfileState, ProfileStore } from '../../profile/profile-store.ts';
import { readPosting } from '../../reading/read-posting.ts';
import type { Vocabulary } from '../../skills/skill.ts';
import type { ColoursSetting } from '../data/colours.ts';
import { useMatch } from '../data/use-match.ts';
import { FoldedPill } from './FoldedPill.tsx';
import { marksFor } from './marks.ts';
import { OpenPanel } from './OpenPanel.tsx';
import type { Placing } from './placing.ts';
import type { Doors } from './Shell.tsx';
import type { Visit } from './visit.ts';

interface Props extends Doors {
  readonly visit: Visit;
  readonly reading: PageReading;
  readonly placing: Placing | null;
  readonly profiles: ProfileState;
  readonly profileStore: ProfileStore;
  readonly vocabulary: Vocabulary;
  readonly open: boolean;
  /** The requirement that the person asked for on the page. */
  readonly goTo: string | null;
  readonly colours: ColoursSetting;
}

/** A page that has been read: compared with the profile, shown as pill or panel, painted on the page. */
export function ReadPanel(props: Props) {
  const { visit, reading, vocabulary, open, onOpen } = props;
  const { profile } = props.profiles;
  const colours = useSyncExternalStore(props.colours.follow, props.colours.state);
  const { content } = reading;
  const posting = useMemo(() => readPosting(content, vocabulary), [content, vocabulary]);
  const match = useMatch(posting, profile, vocabulary);
  const compared = isEmpty(profile) ? null : match;
  const wasOpen = useRef(false);
  if (open) wasOpen.current = true;

  useEffect(() => {
    if (colours === null) return;
    const marks = colours ? marksFor(posting, content.blocks, compared) : [];
    visit.send({ type: 'paint', marks });
  }, [visit, posting, content, compared, colours]);
  const fit = compared?.fit ?? null;
  useEffect(() => {
    // A badge that can't be written is not worth a word.
    showBadgeHere(fit).catch(() => undefined);
  }, [fit]);
  const onPoint = useCallback(
    (requirement: string | null) => visit.send({ type: 'show', requirement, scroll: false }),
    [visit],
  );
  const onShow = useCallback(
    (requirement: string) => visit.send({ type: 'show', requirement, scroll: true }),
    [visit],
  );

  if (open) {
    return (
      <OpenPanel
        {...props}
        posting={posting}
        match={match}
        compared={compared}
        onPoint={onPoint}
        onShow={onShow}
      />
    );
  }
  const pill = { onOpen, onDismiss: props.onDismiss, takeFocus: wasOpen.current };
  return <FoldedPill posting={posting} match={compared} {...pill} />;
}
