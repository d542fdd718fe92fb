import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { openExtensionPage } from '../../browser/pages.ts';
import type { Decision } from '../../page/content.ts';
import type { Posting } from '../../reading/posting.ts';
import { Button } from '../parts/Button.tsx';
import { t } from '../texts/text.ts';
import { languageName, postedOf } from '../words/facts.ts';
import { closedNotice } from '../words/signs.ts';
import styles from './Notes.module.css';

/** The languages whose postings are read as well as English ones. */
const readWell = new Set(['', 'en']);

/** What a person should know before they trust what follows. */
export function Notes({
  posting,
  decision,
  now,
}: {
  readonly posting: Posting;
  readonly decision: Decision;
  readonly now: Date;
}) {
  const language = posting.language.slice(0, 2);
  const closed = closedNotice(decision.because);
  const posted = postedOf(posting, now);
  return (
    <>
      {!decision.isPosting && <Note>{t('notes.noPosting')}</Note>}
      {closed !== null && <Note isGrave>{t('notes.closed', { words: closed })}</Note>}
      {closed === null && posted.stale && (
        <Note isGrave>{t('notes.stale', { posted: posted.text })}</Note>
      )}
      {!readWell.has(language) && (
        <Note>{t('notes.language', { language: languageName(language) })}</Note>
      )}
    </>
  );
}

function Note({
  children,
  isGrave = false,
}: {
  readonly children: ReactNode;
  readonly isGrave?: boolean;
}) {
  return (
    <p className={isGrave ? `${styles.note} ${styles.grave}` : styles.note}>
      <Info size={16} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}

export function NothingToCompare() {
  return (
    <section className={styles.call}>
      <h2 className={styles.callTitle}>{t('notes.addTitle')}</h2>
      <p className={styles.text}>{t('notes.addText')}</p>
      <Button look="main" onClick={() => openExtensionPage('profile', 'welcome')}>
        {t('notes.add')}
      </Button>
    </section>
  );
}

export function NoRequirements() {
  return (
    <section className={styles.none}>
      <h2 className={styles.callTitle}>{t('notes.noneTitle')}</h2>
      <p className={styles.text}>{t('notes.noneText')}</p>
    </section>
  );
}
