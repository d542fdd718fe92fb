import { useState, useSyncExternalStore } from 'react';
import { muteSite, unmuteSite } from '../../browser/muted-sites.ts';
import { askForSite, isDeclared } from '../../browser/site-access.ts';
import type { SiteSettings } from '../data/site-settings.ts';
import { Button } from '../parts/Button.tsx';
import { settingsWords, siteWords } from '../words/settings.ts';
import styles from './SiteRow.module.css';

/** What may be done with the site in front: read it always, or be left alone there. */
export function SiteRow({
  address,
  sites,
}: {
  readonly address: string;
  readonly sites: SiteSettings;
}) {
  const state = useSyncExternalStore(sites.follow, sites.state);
  const [problem, setProblem] = useState('');
  const url = URL.parse(address);
  if (state === null || url === null || !url.protocol.startsWith('http')) return null;
  const host = url.hostname;
  const { access, muted } = state;
  const tell = (): void => setProblem(settingsWords.failed);
  const isRead = isDeclared(host) || access.everywhere || access.hosts.includes(host);
  const change = (made: Promise<unknown>): void => {
    setProblem('');
    made.catch(tell);
  };
  return (
    <section className={styles.row} aria-label={host}>
      {muted.includes(host) ? (
        <>
          <p className={styles.text}>{siteWords.isMuted(host)}</p>
          <Button size="small" onClick={() => change(unmuteSite(host))}>
            {siteWords.unmute}
          </Button>
        </>
      ) : isRead ? (
        <>
          <p className={styles.text}>{siteWords.isAlways(host)}</p>
          <Button size="small" look="quiet" onClick={() => change(muteSite(host))}>
            {siteWords.muteShort}
          </Button>
        </>
      ) : (
        <>
          <p className={styles.text}>{siteWords.byClick(host)}</p>
          <Button size="small" onClick={() => change(askForSite(host))}>
            {siteWords.always}
          </Button>
        </>
      )}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </section>
  );
}
