import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { PageReading } from '../../browser/messages.ts';
import type { ProfileStore } from '../../profile/profile-store.ts';
import type { ColoursSetting } from '../data/colours.ts';
import { useProfile } from '../data/use-profile.ts';
import { type LoadVocabulary, useVocabularyFor } from '../data/use-vocabulary-for.ts';
import { FailureBoundary } from '../parts/FailureBoundary.tsx';
import { Failure } from './Failure.tsx';
import { Frame } from './Frame.tsx';
import { WaitingPill } from './Pill.tsx';
import type { Placing } from './placing.ts';
import { ReadPanel } from './ReadPanel.tsx';
import type { Visit } from './visit.ts';

interface Props {
  readonly visit: Visit;
  readonly profileStore: ProfileStore;
  readonly loadVocabulary: LoadVocabulary;
  readonly colours: ColoursSetting;
  readonly placing: Placing;
}

/** The panel over a page: a pill with the figure, or open with everything. */
export function Panel({ visit, profileStore, loadVocabulary, colours, placing }: Props) {
  const { status, reading, wish } = useSyncExternalStore(visit.follow, visit.state);
  const profile = useProfile(profileStore);
  const loaded = useVocabularyFor(loadVocabulary, reading?.content ?? null);
  const [open, setOpen] = useState(false);
  const [goTo, setGoTo] = useState<string | null>(null);
  useEffect(() => {
    if (wish.times === 0) return;
    setOpen(true);
    setGoTo(wish.requirement);
  }, [wish]);
  const fold = useCallback(() => {
    setOpen(false);
    setGoTo(null);
  }, []);
  const dismiss = useCallback(() => visit.send({ type: 'dismiss' }), [visit]);
  const host = reading === null ? null : hostOf(reading);
  useEffect(() => {
    if (host !== null) placing.settle(host);
  }, [host, placing]);
  const frame = { visit, placing, open };
  const doors = { onOpen: () => setOpen(true), onFold: fold, onDismiss: dismiss };

  if (status === 'lost' || loaded.status === 'failed') {
    const why = status === 'lost' ? 'lost' : 'vocabulary';
    return (
      <Frame {...frame}>
        <Failure why={why} open={open} placing={placing} {...doors} />
      </Frame>
    );
  }
  if (reading === null || profile === null || loaded.status === 'waiting') {
    return (
      <Frame {...frame} open={false}>
        <WaitingPill />
      </Frame>
    );
  }
  return (
    <Frame {...frame}>
      <FailureBoundary
        key={keyOf(reading)}
        fallback={<Failure why="reading" open={open} placing={placing} {...doors} />}
      >
        <ReadPanel
          visit={visit}
          reading={reading}
          placing={placing}
          profiles={profile}
          profileStore={profileStore}
          vocabulary={loaded.value}
          open={open}
          goTo={goTo}
          colours={colours}
          {...doors}
        />
      </FailureBoundary>
    </Frame>
  );
}

/** Another posting on the same page starts afresh. */
function keyOf({ content }: PageReading): string {
  return `${content.url} ${content.title} ${content.blocks.length}`;
}

function hostOf({ content }: PageReading): string {
  return URL.canParse(content.url) ? new URL(content.url).hostname : '';
}
