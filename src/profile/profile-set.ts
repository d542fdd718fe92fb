import { emptyProfile, type Profile } from './profile.ts';
import { readProfile } from './profile-file.ts';

/** The profiles of one person: one is active, the others wait. As pure functions, like all changes. */

export interface NamedProfile {
  readonly id: string;
  /** Empty for one that was never given a name. */
  readonly name: string;
  readonly profile: Profile;
}

export interface ProfileSet {
  readonly active: string;
  /** At least one; the active one is among them. */
  readonly profiles: readonly NamedProfile[];
}

/** A kept value that could not be read. It stays untouched under its own key. */
export interface Unreadable {
  readonly message: string;
  readonly raw: unknown;
}

const firstId = 'first';

export function setOf(profile: Profile): ProfileSet {
  return { active: firstId, profiles: [{ id: firstId, name: '', profile }] };
}

export const emptySet: ProfileSet = setOf(emptyProfile);

export function activeProfile({ active, profiles }: ProfileSet): Profile {
  return profiles.find(({ id }) => id === active)?.profile ?? emptyProfile;
}

/** Changes one profile; where there is none of that id any more, nothing. */
export function changeIn(
  set: ProfileSet,
  id: string,
  change: (profile: Profile) => Profile,
): ProfileSet {
  return {
    ...set,
    profiles: set.profiles.map((named) =>
      named.id === id ? { ...named, profile: change(named.profile) } : named,
    ),
  };
}

export function makeActive(set: ProfileSet, id: string): ProfileSet {
  return set.profiles.some((named) => named.id === id) ? { ...set, active: id } : set;
}

/** Adds a profile, or puts one back, and makes it the active one. */
export function addProfile(set: ProfileSet, named: NamedProfile): ProfileSet {
  const others = set.profiles.filter(({ id }) => id !== named.id);
  return { active: named.id, profiles: [...others, named] };
}

export function renameProfile(set: ProfileSet, id: string, name: string): ProfileSet {
  return {
    ...set,
    profiles: set.profiles.map((named) => (named.id === id ? { ...named, name } : named)),
  };
}

/** Takes a profile away; the one before it becomes active. The last one leaves an empty one behind. */
export function removeProfile(set: ProfileSet, id: string): ProfileSet {
  const place = set.profiles.findIndex((named) => named.id === id);
  if (place === -1) return set;
  const profiles = set.profiles.filter((named) => named.id !== id);
  const next = profiles[Math.max(0, place - 1)];
  if (next === undefined) return emptySet;
  return { active: set.active === id ? next.id : set.active, profiles };
}

/** The set as it is kept: a single profile of an earlier Rolemark is a set of one. */
export function writeSet({ active, profiles }: ProfileSet): unknown {
  return { rolemark: 'profiles', version: 1, active, profiles };
}

export interface SetReading {
  /** Null where nothing at all could be read. */
  readonly set: ProfileSet | null;
  readonly unreadable: readonly Unreadable[];
}

/** Reads what is kept. Profiles that can't be read are handed over as they are; the others stay. Never throws. */
export function readSet(value: unknown): SetReading {
  if (!isSetLike(value)) {
    const reading = readProfile(value);
    if (reading.ok) return { set: setOf(reading.profile), unreadable: [] };
    return { set: null, unreadable: [{ message: reading.message, raw: value }] };
  }
  if (value.version !== 1) {
    const message = 'These profiles were written by a newer Rolemark. Update the extension.';
    return { set: null, unreadable: [{ message, raw: value }] };
  }
  const profiles = new Map<string, NamedProfile>();
  const unreadable: Unreadable[] = [];
  for (const raw of value.profiles) {
    const { id, name, profile } = (raw ?? {}) as Partial<Record<string, unknown>>;
    const reading = readProfile(profile);
    if (!reading.ok) unreadable.push({ message: reading.message, raw });
    else if (typeof id !== 'string' || id === '' || profiles.has(id)) {
      unreadable.push({ message: 'A profile has no name of its own.', raw });
    } else {
      const named = { id, name: typeof name === 'string' ? name : '', profile: reading.profile };
      profiles.set(id, named);
    }
  }
  const kept = [...profiles.values()];
  const first = kept[0];
  if (first === undefined) return { set: null, unreadable };
  const active = kept.find(({ id }) => id === value.active) ?? first;
  return { set: { active: active.id, profiles: kept }, unreadable };
}

function isSetLike(
  value: unknown,
): value is { version: unknown; active: unknown; profiles: readonly unknown[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as { rolemark?: unknown }).rolemark === 'profiles' &&
    Array.isArray((value as { profiles?: unknown }).profiles)
  );
}
