import { useEffect, useSyncExternalStore } from 'react';
import type { SyncDesk } from '../../profile/sync-desk.ts';
import { Button } from '../parts/Button.tsx';
import { Switch } from '../parts/Switch.tsx';
import type { Notices } from '../parts/Toasts.tsx';
import { copiedWords, syncWords, tooLargeToCopy } from '../words/profile-page.ts';
import { Section } from './Section.tsx';
import styles from './SyncSection.module.css';

/** The copy in the browser's sync storage: off until it is wanted, and what it can and can't hold. */
export function SyncSection({
  desk,
  notices,
}: {
  readonly desk: SyncDesk;
  readonly notices: Notices;
}) {
  const state = useSyncExternalStore(desk.follow, desk.state);
  useEffect(() => {
    desk.sync().then((done) => {
      if (done === 'taken') notices.tell(syncWords.taken);
    });
  }, [desk, notices]);
  if (state === null) return null;
  const { on, at, conflict, failure } = state;
  const turn = (next: boolean): void => {
    (next ? desk.turnOn() : desk.turnOff()).catch(() => notices.tell(syncWords.failed));
  };
  const resolve = (which: 'here' | 'there' | 'both'): void => {
    desk.resolve(which).catch(() => notices.tell(syncWords.failed));
  };
  return (
    <Section title={syncWords.title} text={syncWords.text}>
      <Switch on={on} onChange={turn}>
        {syncWords.on}
      </Switch>
      <p className={styles.small}>
        {syncWords.limits} {on && at !== null && copiedWords(new Date(at).toLocaleString())}
      </p>
      {failure !== null && (
        <p role="alert" className={styles.problem}>
          {failure.tooLarge === null ? syncWords.failed : tooLargeToCopy(failure.tooLarge)}
        </p>
      )}
      {conflict !== null && (
        <div role="alert" className={styles.problem}>
          <p>{syncWords.conflict}</p>
          <div className={styles.answers}>
            <Button onClick={() => resolve('here')}>{syncWords.here}</Button>
            <Button onClick={() => resolve('there')}>{syncWords.there}</Button>
            <Button look="main" onClick={() => resolve('both')}>
              {syncWords.both}
            </Button>
          </div>
        </div>
      )}
    </Section>
  );
}
