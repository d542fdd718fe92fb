import type { Profile } from './profile.ts';
import {
  activeProfile,
  changeIn,
  emptySet,
  makeActive,
  type NamedProfile,
  type ProfileSet,
  readSet,
  type SetReading,
  type Unreadable,
  writeSet,
} from './profile-set.ts';

/** The profiles of this browser: read with care, changed in turn, followed by every open page. */

/** Where values are kept: the browser's storage, or memory in tests. */
export interface KeptValues {
  /** Undefined where nothing is kept under the key. */
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Calls the listener with each new value, whoever wrote it; returns what ends that. */
  follow(key: string, listener: (value: unknown) => void): () => void;
}

/** The browser's sync storage, or a stand-in for it. */
export interface SyncArea {
  readAll(): Promise<Record<string, unknown>>;
  /** Writes all items or none. */
  write(items: Record<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Calls the listener when another device, or another page, has changed something. */
  follow(listener: () => void): () => void;
}

/** Runs one task at a time, over all pages of the extension. */
export type Turn = <T>(task: () => Promise<T>) => Promise<T>;

export interface ProfileState {
  /** The active profile: what everything else reads. */
  readonly profile: Profile;
  /** The id of the active profile. */
  readonly active: string;
  readonly profiles: readonly NamedProfile[];
  /** Whether a profile has ever been kept; false on the first run. */
  readonly kept: boolean;
  /** The latest last; empty unless something went wrong. */
  readonly unreadable: readonly Unreadable[];
}

export interface ProfileStore {
  /** Null until the first reading is done. The same object until something changes. */
  state(): ProfileState | null;
  /** Resolves with the first reading. */
  ready(): Promise<ProfileState>;
  /**
   * Applies a change to the profile that is shown as active, or to the one named: at once to what
   * `state` shows, then to what is kept, on top of what other pages may have written meanwhile.
   * Rejects where it could not be kept, and shows the kept state again.
   */
  change(change: (profile: Profile) => Profile, id?: string): Promise<void>;
  /** Changes the set of profiles itself (see profile-set.ts), in the same way. */
  changeSet(change: (set: ProfileSet) => ProfileSet): Promise<void>;
  /** Makes another profile the active one, in every window. */
  switchTo(id: string): Promise<void>;
  /** Forgets every profile, and what could not be read. Nothing of them stays in the storage. */
  deleteAll(): Promise<void>;
  /** Forgets the values that could not be read, once the person has seen to them. */
  dropUnreadable(): Promise<void>;
  follow(listener: () => void): () => void;
}

export const profileKey = 'profile';
export const unreadableProfileKey = 'profile-unreadable';

/** Opens the store. `turn` must serialise the tasks of all pages that write the same `values`. */
export function openProfileStore(values: KeptValues, turn: Turn): ProfileStore {
  let state: ProfileState | null = null;
  let waiting = 0;
  const listeners = new Set<() => void>();

  const show = (next: ProfileState): void => {
    if (state !== null && same(state, next)) return;
    state = next;
    for (const listener of listeners) listener();
  };

  const read = async (): Promise<ProfileState> =>
    (await readSound(values)) ?? (await turn(() => readKept(values)));

  const first = read().then((kept) => {
    show(kept);
    return kept;
  });
  // A page that never asks `ready` must not raise an unhandled rejection.
  first.catch(() => undefined);

  const refresh = async (): Promise<void> => show(await read());

  for (const key of [profileKey, unreadableProfileKey]) {
    values.follow(key, () => {
      // Own writes still on their way know better than the news of an earlier one.
      if (waiting === 0) refresh().catch(() => undefined);
    });
  }

  const changeSet: ProfileStore['changeSet'] = async (change) => {
    waiting += 1;
    try {
      if (state !== null) show(stateOf(change(state), true, state.unreadable));
      const written = await turn(async () => {
        const kept = await readKept(values);
        const set = change(kept);
        await values.write(profileKey, writeSet(set));
        return stateOf(set, true, kept.unreadable);
      });
      if (waiting === 1) show(written);
    } catch (error) {
      if (waiting === 1) await refresh().catch(() => undefined);
      throw error;
    } finally {
      waiting -= 1;
    }
  };

  return {
    state: () => state,
    ready: () => first,
    changeSet,
    change(change, id = state?.active) {
      // Another window may have made another profile active meanwhile: the change is meant for this one.
      return changeSet((set) => changeIn(set, id ?? set.active, change));
    },
    switchTo: (id) => changeSet((set) => makeActive(set, id)),
    async deleteAll() {
      await turn(async () => {
        await values.remove(profileKey);
        await values.remove(unreadableProfileKey);
      });
      await refresh();
    },
    async dropUnreadable() {
      await turn(() => values.remove(unreadableProfileKey));
      await refresh();
    },
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function stateOf(
  { active, profiles }: ProfileSet,
  kept: boolean,
  unreadable: readonly Unreadable[],
): ProfileState {
  return { profile: activeProfile({ active, profiles }), active, profiles, kept, unreadable };
}

/** What is kept, as a state, where nothing has to be moved aside first: reading alone needs no turn. */
async function readSound(values: KeptValues): Promise<ProfileState | null> {
  const value = await values.read(profileKey);
  const reading = value === undefined ? nothingKept : readSet(value);
  if (reading.unreadable.length > 0) return null;
  const unreadable = asUnreadable(await values.read(unreadableProfileKey));
  return stateOf(reading.set ?? emptySet, value !== undefined, unreadable);
}

/**
 * The same within a turn. What does not parse is moved aside before anything can write over it; from
 * then on the profiles are those that could be read, or an empty one.
 */
async function readKept(values: KeptValues): Promise<ProfileState> {
  const sound = await readSound(values);
  if (sound !== null) return sound;
  const reading = readSet(await values.read(profileKey));
  const aside = asUnreadable(await values.read(unreadableProfileKey));
  const unreadable = [...aside, ...reading.unreadable];
  await values.write(unreadableProfileKey, unreadable);
  if (reading.set === null) await values.remove(profileKey);
  else await values.write(profileKey, writeSet(reading.set));
  return stateOf(reading.set ?? emptySet, reading.set !== null, unreadable);
}

const nothingKept: SetReading = { set: null, unreadable: [] };

function asUnreadable(value: unknown): readonly Unreadable[] {
  if (value === undefined) return [];
  // Whatever else may be under the key is kept as well: it is somebody's data.
  return Array.isArray(value) ? value : [{ message: 'This could not be read.', raw: value }];
}

function same(one: ProfileState, other: ProfileState): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
