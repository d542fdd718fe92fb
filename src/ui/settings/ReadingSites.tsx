import { type FormEvent, useId, useState } from 'react';
import {
  askForEverySite,
  askForSite,
  giveBackEverySite,
  giveBackSite,
  isDeclared,
  type SiteAccess,
} from '../../browser/site-access.ts';
import { Button } from '../parts/Button.tsx';
import { Switch } from '../parts/Switch.tsx';
import { settingsWords as words } from '../words/settings.ts';
import { Hosts } from './Hosts.tsx';
import { hostFrom } from './host-name.ts';
import { Part } from './Section.tsx';
import styles from './SettingsPage.module.css';

/** The sites that were granted one by one, and a field for another. */
export function SitesGranted({ access }: { readonly access: SiteAccess }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const field = useId();
  const hint = useId();

  const add = (event: FormEvent): void => {
    event.preventDefault();
    setProblem('');
    const host = hostFrom(typed);
    if (host === null || isDeclared(host)) {
      setProblem(host === null ? words.siteBad : words.siteKnown(host));
      return;
    }
    // Straight from the click: a browser asks the person for nothing else.
    askForSite(host).then(
      (isGranted) => {
        if (isGranted) setTyped('');
        else setProblem(words.siteRefused(host));
      },
      () => setProblem(words.failed),
    );
  };
  const remove = (host: string): void => {
    setProblem('');
    giveBackSite(host).catch(() => setProblem(words.failed));
  };

  return (
    <Part title={words.sitesTitle} text={words.sitesText}>
      <Hosts
        hosts={access.hosts}
        none={words.sitesNone}
        act="Remove"
        label={words.siteRemove}
        onAct={remove}
      />
      <form className={styles.adder} onSubmit={add}>
        <label htmlFor={field} className={styles.label}>
          {words.siteField}
        </label>
        <input
          id={field}
          className={styles.field}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={hint}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" disabled={typed.trim() === ''}>
          {words.siteAdd}
        </Button>
        <p id={hint} className={styles.hint}>
          {words.siteHint}
        </p>
      </form>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </Part>
  );
}

/** The permission for all sites at once. */
export function Everywhere({ access }: { readonly access: SiteAccess }) {
  const [problem, setProblem] = useState('');
  const change = (on: boolean): void => {
    setProblem('');
    (on ? askForEverySite() : giveBackEverySite()).then(
      (isDone) => {
        if (!isDone) setProblem(words.everywhereRefused);
      },
      () => setProblem(words.failed),
    );
  };
  return (
    <Part title={words.everywhereTitle} text={words.everywhereText}>
      <Switch on={access.everywhere} onChange={change}>
        {words.everywhereSwitch}
      </Switch>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </Part>
  );
}
