import { describe, expect, test } from 'vitest';
import { addSkill, changeSkill } from '../../src/profile/changes.ts';
import { emptyProfile } from '../../src/profile/profile.ts';
import {
  type KeptValues,
  openProfileStore,
  profileKey,
  type Turn,
  unreadableProfileKey,
} from '../../src/profile/profile-store.ts';

/** Storage that behaves as the browser's does: copies on the way in and out, answers late, tells everyone. */
class Shelf implements KeptValues {
  readonly held = new Map<string, string>();
  readonly listeners = new Set<{ key: string; tell: (value: unknown) => void }>();
  full = false;

  async read(key: string): Promise<unknown> {
    await pause();
    const text = this.held.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  }

  async write(key: string, value: unknown): Promise<void> {
    await pause();
    if (this.full) throw new Error('QuotaExceededError');
    this.held.set(key, JSON.stringify(value));
    this.tell(key);
  }

  async remove(key: string): Promise<void> {
    await pause();
    this.held.delete(key);
    this.tell(key);
  }

  follow(key: string, tell: (value: unknown) => void): () => void {
    const listener = { key, tell };
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(key: string): void {
    const text = this.held.get(key);
    for (const listener of this.listeners) {
      if (listener.key === key) listener.tell(text === undefined ? undefined : JSON.parse(text));
    }
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

function newTurn(): Turn {
  const name = crypto.randomUUID();
  return (task) => navigator.locks.request(name, task);
}

const idsIn = (value: unknown): string[] =>
  (value as { skills: { id: string }[] }).skills.map((owned) => owned.id);

describe('a first run', () => {
  test('has an empty profile that was never kept', async () => {
    const store = openProfileStore(new Shelf(), newTurn());
    expect(store.state()).toBeNull();
    expect(await store.ready()).toEqual({ profile: emptyProfile, kept: false, unreadable: [] });
  });
});

describe('changes', () => {
  test('show at once, before they are kept', async () => {
    const shelf = new Shelf();
    const store = openProfileStore(shelf, newTurn());
    await store.ready();
    const done = store.change((profile) => addSkill(profile, 'go'));
    expect(store.state()?.profile.skills).toHaveLength(1);
    expect(shelf.held.has(profileKey)).toBe(false);
    await done;
    expect(idsIn(await shelf.read(profileKey))).toEqual(['go']);
  });

  test('made by two pages at the same time are both kept, and both pages show both', async () => {
    const shelf = new Shelf();
    const turn = newTurn();
    const one = openProfileStore(shelf, turn);
    const other = openProfileStore(shelf, turn);
    await Promise.all([one.ready(), other.ready()]);
    await Promise.all(
      Array.from({ length: 10 }, (_, n) => [
        one.change((profile) => addSkill(profile, `one-${n}`)),
        other.change((profile) => addSkill(profile, `other-${n}`)),
      ]).flat(),
    );
    await settled();
    expect(idsIn(await shelf.read(profileKey))).toHaveLength(20);
    expect(one.state()?.profile.skills).toHaveLength(20);
    expect(other.state()?.profile.skills).toHaveLength(20);
  });

  test('reach the other pages, which tell their listeners', async () => {
    const shelf = new Shelf();
    const turn = newTurn();
    const editor = openProfileStore(shelf, turn);
    const panel = openProfileStore(shelf, turn);
    await Promise.all([editor.ready(), panel.ready()]);
    let told = 0;
    const stop = panel.follow(() => {
      told += 1;
    });
    await editor.change((profile) => addSkill(profile, 'go'));
    await settled();
    expect(panel.state()?.profile.skills).toHaveLength(1);
    expect(told).toBe(1);
    stop();
    await editor.change((profile) => addSkill(profile, 'sql'));
    await settled();
    expect(told).toBe(1);
  });

  test('that cannot be kept are taken back, and the caller hears of it', async () => {
    const shelf = new Shelf();
    const store = openProfileStore(shelf, newTurn());
    await store.change((profile) => addSkill(profile, 'go'));
    shelf.full = true;
    await expect(store.change((profile) => addSkill(profile, 'sql'))).rejects.toThrow('Quota');
    expect(store.state()?.profile.skills.map((owned) => owned.id)).toEqual(['go']);
  });

  test('typed quickly end with the last one', async () => {
    const shelf = new Shelf();
    const store = openProfileStore(shelf, newTurn());
    await store.change((profile) => addSkill(profile, 'go'));
    const seen: unknown[] = [];
    store.follow(() => seen.push(store.state()?.profile.skills[0]?.years));
    await Promise.all(
      [1, 2, 3].map((years) => store.change((profile) => changeSkill(profile, 'go', { years }))),
    );
    await settled();
    expect(seen).toEqual([1, 2, 3]);
  });
});

describe('a kept value that is no profile', () => {
  test('is moved aside as it was, and the person can be told', async () => {
    const shelf = new Shelf();
    const raw = { rolemark: 'profile', version: 1, skills: [{ id: 'go', years: 'many' }] };
    shelf.held.set(profileKey, JSON.stringify(raw));
    const store = openProfileStore(shelf, newTurn());
    const state = await store.ready();
    expect(state.profile).toEqual(emptyProfile);
    expect(state.unreadable).toHaveLength(1);
    expect(state.unreadable[0]?.raw).toEqual(raw);
    expect(state.unreadable[0]?.message).toContain('skills, entry 1, years');
  });

  test('survives new work and a second accident, until the person lets it go', async () => {
    const shelf = new Shelf();
    shelf.held.set(profileKey, '{"rolemark":"profile","version":7,"secret":"first"}');
    const turn = newTurn();
    await openProfileStore(shelf, turn).change((profile) => addSkill(profile, 'go'));
    shelf.held.set(profileKey, '"second"');
    const store = openProfileStore(shelf, turn);
    expect((await store.ready()).unreadable.map((one) => one.raw)).toEqual([
      { rolemark: 'profile', version: 7, secret: 'first' },
      'second',
    ]);
    await store.dropUnreadable();
    expect(store.state()?.unreadable).toEqual([]);
    expect(shelf.held.has(unreadableProfileKey)).toBe(false);
  });
});
