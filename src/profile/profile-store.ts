import { emptyProfile, type Profile } from './profile.ts';
import { readProfile } from './profile-file.ts';

/** The one profile of this browser: read with care, changed in turn, followed by every open page. */

/** Where values are kept: the browser's storage, or memory in tests. */
export interface KeptValues {
  /** Undefined where nothing is kept under the key. */
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Calls the listener with each new value, whoever wrote it; returns what ends that. */
  follow(key: string, listener: (value: unknown) => void): () => void;
}

/** Runs one task at a time, over all pages of the extension. */
export type Turn = <T>(task: () => Promise<T>) => Promise<T>;

/** A kept value that could not be read. It stays untouched under its own key. */
export interface Unreadable {
  readonly message: string;
  readonly raw: unknown;
}

export interface ProfileState {
  readonly profile: Profile;
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
   * Applies a change: at once to what `state` shows, then to what is kept, on top of what other
   * pages may have written meanwhile. Rejects where it could not be kept, and shows the kept state again.
   */
  change(change: (profile: Profile) => Profile): Promise<void>;
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

  return {
    state: () => state,
    ready: () => first,
    async change(change) {
      waiting += 1;
      try {
        if (state !== null) show({ ...state, profile: change(state.profile), kept: true });
        const written = await turn(async () => {
          const kept = await readKept(values);
          const profile = change(kept.profile);
          await values.write(profileKey, profile);
          return { ...kept, profile, kept: true };
        });
        if (waiting === 1) show(written);
      } catch (error) {
        if (waiting === 1) await refresh().catch(() => undefined);
        throw error;
      } finally {
        waiting -= 1;
      }
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

/** What is kept, as a state, where nothing has to be moved aside first: reading alone needs no turn. */
async function readSound(values: KeptValues): Promise<ProfileState | null> {
  const value = await values.read(profileKey);
  const reading = value === undefined ? null : readProfile(value);
  if (reading?.ok === false) return null;
  const unreadable = asUnreadable(await values.read(unreadableProfileKey));
  return { profile: reading?.profile ?? emptyProfile, kept: reading !== null, unreadable };
}

/**
 * The same within a turn. A value that does not parse is moved aside before anything can write over it;
 * from then on the profile is an empty one.
 */
async function readKept(values: KeptValues): Promise<ProfileState> {
  const sound = await readSound(values);
  if (sound !== null) return sound;
  const raw = await values.read(profileKey);
  const reading = readProfile(raw);
  const message = reading.ok ? '' : reading.message;
  const aside = asUnreadable(await values.read(unreadableProfileKey));
  const unreadable = [...aside, { message, raw }];
  await values.write(unreadableProfileKey, unreadable);
  await values.remove(profileKey);
  return { profile: emptyProfile, kept: false, unreadable };
}

function asUnreadable(value: unknown): readonly Unreadable[] {
  if (value === undefined) return [];
  // Whatever else may be under the key is kept as well: it is somebody's data.
  return Array.isArray(value) ? value : [{ message: 'This could not be read.', raw: value }];
}

function same(one: ProfileState, other: ProfileState): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
