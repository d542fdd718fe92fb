import { useRef } from 'react';
import styles from './Failure.module.css';
import { Pill, PillSign } from './Pill.tsx';
import { type Doors, Shell } from './Shell.tsx';

const texts = {
  lost: {
    title: 'The page fell silent',
    text: 'Rolemark lost touch with this page, perhaps because the extension was just updated. Reload the page to try again.',
  },
  vocabulary: {
    title: 'The skills could not be loaded',
    text: 'A file of the extension is missing or damaged. Installing Rolemark again will bring it back; your profile and saved postings stay.',
  },
  reading: {
    title: 'This page could not be read',
    text: 'Something on it is built in a way that Rolemark stumbles over. Nothing of yours was changed or lost.',
  },
} as const;

/** Says what went wrong, without a figure that would pretend otherwise. */
export function Failure({
  why,
  open,
  ...doors
}: { readonly why: keyof typeof texts; readonly open: boolean } & Doors) {
  const wasOpen = useRef(false);
  if (open) wasOpen.current = true;
  const { title, text } = texts[why];
  if (!open) {
    return (
      <Pill
        picture={<PillSign />}
        main="Not read"
        more={title}
        onOpen={doors.onOpen}
        onDismiss={doors.onDismiss}
        takeFocus={wasOpen.current}
      />
    );
  }
  return (
    <Shell {...doors}>
      <div className={styles.failure} role="alert">
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{text}</p>
      </div>
    </Shell>
  );
}
