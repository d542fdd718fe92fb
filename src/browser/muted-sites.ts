import { z } from 'zod';
import { mutedSitesKey } from './messages.ts';
import { browserValues } from './storage.ts';

/** The hosts where the panel does not come by itself, whatever is granted. The toolbar button works there as ever. */

const schema = z.array(z.string());

/** Host names in alphabetical order; none where what is kept can't be read. */
const parsed = (value: unknown): readonly string[] => (schema.safeParse(value).data ?? []).sort();

export async function readMutedSites(): Promise<readonly string[]> {
  return parsed(await browserValues.read(mutedSitesKey));
}

export async function muteSite(host: string): Promise<void> {
  const muted = await readMutedSites();
  if (!muted.includes(host)) await browserValues.write(mutedSitesKey, [...muted, host].sort());
}

export async function unmuteSite(host: string): Promise<void> {
  const muted = await readMutedSites();
  await browserValues.write(
    mutedSitesKey,
    muted.filter((other) => other !== host),
  );
}

/** Calls the listener after every change in any window; returns what ends that. */
export function followMutedSites(listener: () => void): () => void {
  return browserValues.follow(mutedSitesKey, listener);
}
