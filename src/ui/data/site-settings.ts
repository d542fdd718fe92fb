import { followMutedSites, readMutedSites } from '../../browser/muted-sites.ts';
import { followSiteAccess, readSiteAccess, type SiteAccess } from '../../browser/site-access.ts';

/** What is granted and what is muted, followed over all windows and the browser's own settings. */
export interface SiteSettingsState {
  readonly access: SiteAccess;
  readonly muted: readonly string[];
}

export interface SiteSettings {
  /** Null until it has been read. */
  state(): SiteSettingsState | null;
  follow(listener: () => void): () => void;
}

export function openSiteSettings(): SiteSettings {
  let state: SiteSettingsState | null = null;
  const listeners = new Set<() => void>();
  const read = async (): Promise<void> => {
    const [access, muted] = await Promise.all([readSiteAccess(), readMutedSites()]);
    state = { access, muted };
    for (const listener of listeners) listener();
  };
  const readAgain = (): void => {
    // A page of the extension is always answered; one that is being closed needs no answer.
    read().catch(() => undefined);
  };
  followSiteAccess(readAgain);
  followMutedSites(readAgain);
  readAgain();
  return {
    state: () => state,
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
