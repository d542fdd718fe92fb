import type { Profile } from './profile.ts';
import { parseFile, readProfile } from './profile-file.ts';
import { type ProfileSet, readSet, writeSet } from './profile-set.ts';

/** One profile or several as a file. */

export function writeProfilesFile(set: ProfileSet): string {
  return `${JSON.stringify(writeSet(set), null, 2)}\n`;
}

export type ProfilesReading =
  | { readonly ok: true; readonly set: null; readonly profile: Profile }
  | { readonly ok: true; readonly set: ProfileSet }
  /** `message` is for the person: what is wrong, and where. */
  | { readonly ok: false; readonly message: string };

/**
 * Reads a file with one profile, or with several. Never throws.
 * @param newId gives each of several an id that no other profile has
 */
export function readProfilesFile(text: string, newId: () => string): ProfilesReading {
  const parsed = parseFile(text);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if ((value as { rolemark?: unknown } | null)?.rolemark !== 'profiles') {
    const reading = readProfile(value);
    return reading.ok ? { ok: true, set: null, profile: reading.profile } : reading;
  }
  const { set, unreadable } = readSet(value);
  const [first] = unreadable;
  // Half of a backup is worse than none: nothing is taken where one of them has a mistake.
  if (first !== undefined) return { ok: false, message: first.message };
  if (set === null) return { ok: false, message: 'There are no profiles in this file.' };
  const profiles = set.profiles.map((named) => ({ ...named, id: newId() }));
  return { ok: true, set: { active: profiles[0]!.id, profiles } };
}
