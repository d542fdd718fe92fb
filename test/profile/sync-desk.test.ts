import { describe, expect, test } from 'vitest';
import { addSkill, changeSkill } from '../../src/profile/changes.ts';
import { emptyProfile, type Profile } from '../../src/profile/profile.ts';
import { openProfileStore, type ProfileStore } from '../../src/profile/profile-store.ts';
import { headIn, readCopy, writeCopy } from '../../src/profile/sync-copy.ts';
import { openSyncDesk, type SyncDesk } from '../../src/profile/sync-desk.ts';
import { newTurn, Shelf, SyncShelf } from './shelf.ts';

interface Device {
  readonly store: ProfileStore;
  readonly desk: SyncDesk;
  readonly skills: () => string[];
}

let seconds = 0;
function device(area: SyncShelf): Device {
  const shelf = new Shelf();
  const store = openProfileStore(shelf, newTurn());
  const clock = {
    now: () => {
      seconds += 1;
      return new Date(Date.UTC(2026, 10, 1, 10, 0, seconds)).toISOString();
    },
    newId: () => crypto.randomUUID(),
  };
  const desk = openSyncDesk(area, shelf, store, clock);
  return { store, desk, skills: () => store.state()!.profile.skills.map(({ id }) => id) };
}

const give = (one: Device, id: string): Promise<void> =>
  one.store.change((profile) => addSkill(profile, id));

describe('two devices', () => {
  test('share nothing before it is switched on', async () => {
    const area = new SyncShelf();
    const one = device(area);
    await give(one, 'go');
    expect(await one.desk.sync()).toBe('nothing');
    expect(one.desk.state()).toMatchObject({ on: false });
    expect(area.held.size).toBe(0);
  });

  test('a new device takes the copy; later changes go either way', async () => {
    const area = new SyncShelf();
    const [one, other] = [device(area), device(area)];
    await give(one, 'go');
    await one.desk.turnOn();
    await other.desk.turnOn();
    expect(other.skills()).toEqual(['go']);
    await give(other, 'sql');
    expect(await other.desk.sync()).toBe('made');
    expect(await one.desk.sync()).toBe('taken');
    expect(one.skills()).toEqual(['go', 'sql']);
    expect(await one.desk.sync()).toBe('nothing');
    expect(await other.desk.sync()).toBe('nothing');
  });

  const inConflict = async (): Promise<[Device, Device]> => {
    const area = new SyncShelf();
    const [one, other] = [device(area), device(area)];
    await give(one, 'go');
    await one.desk.turnOn();
    await other.desk.turnOn();
    await give(one, 'sql');
    await give(other, 'python');
    await one.desk.sync();
    expect(await other.desk.sync()).toBe('nothing');
    expect(other.desk.state()?.conflict).not.toBeNull();
    expect(other.skills()).toEqual(['go', 'python']);
    return [one, other];
  };

  test.each([
    ['here', ['go', 'python'], 1],
    ['there', ['go', 'sql'], 1],
    ['both', ['go', 'python'], 2],
  ] as const)('changed on both: %s stays when the person says so', async (which, skills, count) => {
    const [one, other] = await inConflict();
    await other.desk.resolve(which);
    expect(other.desk.state()?.conflict).toBeNull();
    expect(other.skills()).toEqual(skills);
    await one.desk.sync();
    expect(one.desk.state()?.conflict).toBeNull();
    expect(one.skills()).toEqual(skills);
    expect(one.store.state()?.profiles).toHaveLength(count);
  });

  test('switched off, nothing of it stays in the sync storage', async () => {
    const area = new SyncShelf();
    const one = device(area);
    await give(one, 'go');
    await one.desk.turnOn();
    expect(area.held.size).toBeGreaterThan(1);
    await one.desk.turnOff();
    expect(area.held.size).toBe(0);
    expect(one.skills()).toEqual(['go']);
  });
});

describe('the limits of the sync storage', () => {
  /** Text that hardly packs: every letter is drawn anew. */
  const noise = (length: number, seed: number): string => {
    let state = seed + 1;
    return Array.from({ length }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return String.fromCharCode(33 + (state % 90));
    }).join('');
  };
  const withNotes = (count: number, length: number): Profile =>
    Array.from({ length: count }, (_, n) => `skill-${n}`).reduce(
      (profile, id, n) => changeSkill(addSkill(profile, id), id, { note: noise(length, n) }),
      emptyProfile,
    );

  test('a copy of many parts is read back whole, and a shorter one leaves no parts behind', async () => {
    const area = new SyncShelf();
    const one = device(area);
    await one.store.change(() => withNotes(10, 4000));
    await one.desk.turnOn();
    expect(headIn(await area.readAll())?.parts).toBeGreaterThan(3);
    const { active, profiles } = one.store.state()!;
    expect(readCopy(await area.readAll())).toEqual({ active, profiles });
    await one.store.change(() => emptyProfile);
    await one.desk.sync();
    expect([...area.held.keys()].sort()).toEqual(['profiles', 'profiles-0']);
  });

  test('profiles that do not fit stay here, and the person is told how large they are', async () => {
    const area = new SyncShelf();
    const one = device(area);
    await one.store.change(() => withNotes(40, 5000));
    await one.desk.turnOn();
    expect(one.desk.state()?.failure?.tooLarge).toBeGreaterThan(100);
    expect(area.held.size).toBe(0);
    expect(one.store.state()?.profile.skills).toHaveLength(40);
  });

  test('a thousand skills with years and levels fit', async () => {
    const area = new SyncShelf();
    const one = device(area);
    await one.store.change(() => withNotes(1000, 0));
    await one.desk.turnOn();
    expect(one.desk.state()?.failure).toBeNull();
    expect(headIn(await area.readAll())).not.toBeNull();
  });

  test('a copy of which parts have not arrived is left alone', () => {
    const items = writeCopy({ active: 'a', profiles: [] }, 'r', '2026-11-01');
    delete items['profiles-0'];
    expect(readCopy(items)).toBeNull();
  });
});
