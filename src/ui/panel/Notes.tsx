import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { openExtensionPage } from '../../browser/pages.ts';
import type { Decision } from '../../page/content.ts';
import type { Posting } from '../../reading/posting.ts';
import { Button } from '../parts/Button.tsx';
import { languageName } from '../words/facts.ts';
import { closedNotice } from '../words/signs.ts';
import styles from './Notes.module.css';

/** The languages whose postings are read as well as English ones. */
const readWell = new Set(['', 'en']);

/** What a person should know before they trust what follows. */
export function Notes({
  posting,
  decision,
}: {
  readonly posting: Posting;
  readonly decision: Decision;
}) {
  const language = posting.language.slice(0, 2);
  const closed = closedNotice(decision.because);
  return (
    <>
      {!decision.isPosting && (
        <Note>
          This page does not look like a job posting. You asked to read it anyway, so here is what
          was found.
        </Note>
      )}
      {closed !== null && <Note>The page says that it is closed: “{closed}”</Note>}
      {!readWell.has(language) && (
        <Note>
          This posting is in {languageName(language)}. Rolemark reads English best: some of what it
          asks may be missing here.
        </Note>
      )}
    </>
  );
}

function Note({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.note}>
      <Info size={16} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}

export function NothingToCompare() {
  return (
    <section className={styles.call}>
      <h2 className={styles.callTitle}>Add your skills to compare</h2>
      <p className={styles.text}>
        Your profile is empty. Take what you have from the list below, one click each, or fill in
        your profile in a minute. It stays on this machine.
      </p>
      <Button look="main" onClick={() => openExtensionPage('profile', 'welcome')}>
        Fill in your profile
      </Button>
    </section>
  );
}

export function NoRequirements() {
  return (
    <section className={styles.none}>
      <h2 className={styles.callTitle}>No requirements found</h2>
      <p className={styles.text}>
        Rolemark looks for lists and sentences that say what you should bring, and found none on
        this page. It may keep them on another page or in a file. You can still save the posting.
      </p>
    </section>
  );
}
