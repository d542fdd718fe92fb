import { useRef } from 'react';
import { t } from '../texts/text.ts';
import styles from './Failure.module.css';
import { Pill, PillSign } from './Pill.tsx';
import type { Placing } from './placing.ts';
import { type Doors, Shell } from './Shell.tsx';

const texts = {
  lost: ['failure.lost', 'failure.lostText'],
  vocabulary: ['failure.vocabulary', 'failure.vocabularyText'],
  reading: ['failure.reading', 'failure.readingText'],
} as const;

/** Says what went wrong, without a figure that would pretend otherwise. */
export function Failure({
  why,
  open,
  placing,
  ...doors
}: {
  readonly why: keyof typeof texts;
  readonly open: boolean;
  readonly placing: Placing | null;
} & Doors) {
  const wasOpen = useRef(false);
  if (open) wasOpen.current = true;
  const [title, text] = texts[why];
  if (!open) {
    return (
      <Pill
        picture={<PillSign />}
        main={t('pill.notRead')}
        more={t(title)}
        onOpen={doors.onOpen}
        onDismiss={doors.onDismiss}
        takeFocus={wasOpen.current}
      />
    );
  }
  return (
    <Shell placing={placing} {...doors}>
      <div className={styles.failure} role="alert">
        <h1 className={styles.title}>{t(title)}</h1>
        <p className={styles.text}>{t(text)}</p>
      </div>
    </Shell>
  );
}
