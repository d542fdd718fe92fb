import browser from 'webextension-polyfill';
import { declaredPatterns, followSiteAccess, grantedPatterns } from './site-access.ts';

/** Built from entrypoints/detector.ts. */
const detectorFile = 'detector.js';
const registrationId = 'granted-sites';

/**
 * In the worker: keeps the detector registered for the sites that the person has granted, and for no others. The
 * browser keeps the registration over restarts and drops it with an update, so that it is looked after at each start.
 */
export function keepDetectorRegistered(): void {
  let last: Promise<unknown> = Promise.resolve();
  const keep = (): void => {
    // One after the other: two at once would both find nothing registered.
    last = last.then(register).catch((error: unknown) => console.error(error));
  };
  followSiteAccess(keep);
  browser.runtime.onInstalled.addListener(keep);
  browser.runtime.onStartup.addListener(keep);
}

async function register(): Promise<void> {
  const matches = [...(await grantedPatterns())];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [registrationId] });
  if (matches.length === 0) {
    if (registered.length === 0) return;
    await browser.scripting.unregisterContentScripts({ ids: [registrationId] });
    return;
  }
  const script = {
    id: registrationId,
    matches,
    excludeMatches: [...declaredPatterns()],
    js: [detectorFile],
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length === 0) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
}
