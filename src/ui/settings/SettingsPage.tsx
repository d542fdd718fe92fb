import { useState, useSyncExternalStore } from 'react';
import { unmuteSite } from '../../browser/muted-sites.ts';
import type { ColoursSetting } from '../data/colours.ts';
import type { SiteSettings } from '../data/site-settings.ts';
import { PageShell } from '../parts/PageShell.tsx';
import { Switch } from '../parts/Switch.tsx';
import { settingsWords as words } from '../words/settings.ts';
import { Hosts } from './Hosts.tsx';
import { Everywhere, SitesGranted } from './ReadingSites.tsx';
import { Part, Section } from './Section.tsx';
import styles from './SettingsPage.module.css';
import { Shortcut } from './Shortcut.tsx';

interface Props {
  readonly sites: SiteSettings;
  readonly colours: ColoursSetting;
}

/** Where Rolemark reads by itself, where not, what it shows on the page, and its key. */
export function SettingsPage({ sites, colours }: Props) {
  const state = useSyncExternalStore(sites.follow, sites.state);
  const areColoured = useSyncExternalStore(colours.follow, colours.state);
  const [problem, setProblem] = useState('');
  if (state === null) return <PageShell page="settings">{null}</PageShell>;
  const { access, muted } = state;
  return (
    <PageShell page="settings">
      <div className={styles.page}>
        <header>
          <h1 className={styles.title}>{words.title}</h1>
          <p className={styles.lead}>{words.lead}</p>
        </header>
        <Section title={words.readingTitle} text={words.readingText}>
          <Part title={words.knownTitle} text={words.knownText} />
          <Part title={words.clickTitle} text={words.clickText} />
          <SitesGranted access={access} />
          <Everywhere access={access} />
        </Section>
        <Section title={words.mutedTitle} text={words.mutedText}>
          <Hosts
            hosts={muted}
            none={words.mutedNone}
            act={words.unmute}
            label={words.unmuteLabel}
            onAct={(host) => {
              setProblem('');
              unmuteSite(host).catch(() => setProblem(words.failed));
            }}
          />
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        </Section>
        <Section title={words.coloursTitle} text={words.coloursText}>
          <Switch on={areColoured === true} onChange={colours.set}>
            {words.coloursSwitch}
          </Switch>
        </Section>
        <Section title={words.shortcutTitle} text={words.shortcutText}>
          <Shortcut />
        </Section>
      </div>
    </PageShell>
  );
}
