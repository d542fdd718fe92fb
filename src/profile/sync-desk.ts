import { addProfile, type ProfileSet, writeSet } from './profile-set.ts';
import type { KeptValues, ProfileStore, SyncArea } from './profile-store.ts';
import { CopyTooLarge, copyKeys, headIn, leftOverKeys, readCopy, writeCopy } from './sync-copy.ts';

/** Keeps the copy in the browser's sync storage and the profiles here in step; asks where both were changed. */

export interface SyncState {
  readonly on: boolean;
  /** When the copy was last made or taken, ISO 8601; null before the first time. */
  readonly at: string | null;
  /** The profiles of the other device, where both were changed since they last agreed. */
  readonly conflict: ProfileSet | null;
  /** Why the last attempt failed; null where it did not. */
  readonly failure: { readonly tooLarge: number | null } | null;
}

export interface SyncDesk {
  /** Null until it is known whether the copy is wanted. */
  state(): SyncState | null;
  follow(listener: () => void): () => void;
  turnOn(): Promise<void>;
  /** Takes the copy out of the sync storage. */
  turnOff(): Promise<void>;
  /** Makes or takes a copy, whichever is newer; does nothing while it is off. Never rejects. */
  sync(): Promise<'made' | 'taken' | 'nothing'>;
  /** The person's answer to a conflict. */
  resolve(which: 'here' | 'there' | 'both'): Promise<void>;
}

interface Known {
  readonly on: boolean;
  readonly at: string | null;
  /** The copy that this device last made or took. */
  readonly revision: string | null;
  /** The profiles as they were then, as text. */
  readonly agreed: string | null;
}

export const syncKey = 'profile-sync';
const unknown: Known = { on: false, at: null, revision: null, agreed: null };

export function openSyncDesk(
  area: SyncArea,
  values: KeptValues,
  store: ProfileStore,
  clock: { readonly now: () => string; readonly newId: () => string },
): SyncDesk {
  let known: Known | null = null;
  let conflict: ProfileSet | null = null;
  let failure: SyncState['failure'] = null;
  let shown: SyncState | null = null;
  const listeners = new Set<() => void>();

  const show = (): void => {
    const { on, at } = known ?? unknown;
    shown = { on, at, conflict, failure };
    for (const listener of listeners) listener();
  };
  const load = async (): Promise<Known> => {
    known ??= asKnown(await values.read(syncKey));
    return known;
  };
  const keep = async (next: Known): Promise<void> => {
    known = next;
    await values.write(syncKey, next);
  };
  const agree = async (set: ProfileSet, revision: string, at: string): Promise<void> => {
    conflict = null;
    await keep({ on: true, at, revision, agreed: textOf(set) });
  };
  const make = async (set: ProfileSet, items: Record<string, unknown>): Promise<void> => {
    const [revision, at] = [clock.newId(), clock.now()];
    const copy = writeCopy(set, revision, at);
    // What is left of a longer copy goes first, or there may be no room.
    const old = leftOverKeys(items, copy);
    if (old.length > 0) await area.remove(old);
    await area.write(copy);
    await agree(set, revision, at);
  };
  const step = async (): Promise<'made' | 'taken' | 'nothing'> => {
    const { on, revision, agreed } = await load();
    if (!on) return 'nothing';
    const here = await store.ready().then(() => store.state()!);
    const items = await area.readAll();
    const head = headIn(items);
    const changedHere = textOf(here) !== agreed;
    if (head === null || head.revision === revision) {
      if (head !== null && !changedHere) return 'nothing';
      await make(here, items);
      return 'made';
    }
    const there = readCopy(items);
    // Some parts are still on their way from the other device.
    if (there === null) return 'nothing';
    if (textOf(there) === textOf(here)) {
      await agree(here, head.revision, head.at);
      return 'nothing';
    }
    if (changedHere && here.kept) {
      conflict = there;
      return 'nothing';
    }
    await store.changeSet(() => there);
    await agree(there, head.revision, head.at);
    return 'taken';
  };
  const sync: SyncDesk['sync'] = async () => {
    try {
      const done = await step();
      failure = null;
      return done;
    } catch (error) {
      failure = { tooLarge: error instanceof CopyTooLarge ? error.kilobytes : null };
      return 'nothing';
    } finally {
      show();
    }
  };

  return {
    state: () => shown,
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async turnOn() {
      known = { ...(await load()), on: true };
      show();
      await keep(known);
      await sync();
    },
    async turnOff() {
      await keep(unknown);
      conflict = null;
      failure = null;
      await area.remove(copyKeys(await area.readAll()));
      show();
    },
    sync,
    async resolve(which) {
      const there = conflict;
      if (there === null) return;
      if (which === 'there') await store.changeSet(() => there);
      if (which === 'both') await store.changeSet((here) => sideBySide(here, there, clock.newId));
      await make(store.state()!, await area.readAll());
      show();
    },
  };
}

/** The profiles of here, then those of there that differ, under ids of their own; the active one stays. */
function sideBySide(here: ProfileSet, there: ProfileSet, newId: () => string): ProfileSet {
  const same = (one: unknown, other: unknown): boolean =>
    JSON.stringify(one) === JSON.stringify(other);
  const added = there.profiles.filter(
    ({ profile }) => !here.profiles.some((own) => same(own.profile, profile)),
  );
  const all = added.reduce((set, named) => addProfile(set, { ...named, id: newId() }), here);
  return { ...all, active: here.active };
}

function textOf({ active, profiles }: ProfileSet): string {
  return JSON.stringify(writeSet({ active, profiles }));
}

function asKnown(value: unknown): Known {
  if (typeof value !== 'object' || value === null) return unknown;
  const { on, at, revision, agreed } = value as Partial<Record<keyof Known, unknown>>;
  const textOr = (one: unknown): string | null => (typeof one === 'string' ? one : null);
  return { on: on === true, at: textOr(at), revision: textOr(revision), agreed: textOr(agreed) };
}
