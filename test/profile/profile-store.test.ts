import { describe, expect, test } from 'vitest';
import { addSkill, changeSkill } from '../../src/profile/changes.ts';
import { emptyProfile, plainSkill } from '../../src/profile/profile.ts';
import {
  activeProfile,
  addProfile,
  emptySet,
  readSet,
  removeProfile,
  renameProfile,
} from '../../src/profile/profile-set.ts';
import {
  openProfileStore,
  profileKey,
  unreadableProfileKey,
} from '../../src/profile/profile-store.ts';
import { newTurn, Shelf, settled } from './shelf.ts';

const idsIn = (value: unknown): string[] => {
  const { set } = readSet(value);
  return set === null ? [] : activeProfile(set).skills.map((owned) => owned.id);
};

describe('a first run', () => {
  test('has an empty profile that was never kept', async () => {
    const store = openProfileStore(new Shelf(), newTurn());
    expect(store.state()).toBeNull();
    expect(await store.ready()).toEqual({
      ...emptySet,
      profile: emptyProfile,
      kept: false,
      unreadable: [],
    });
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

describe('several profiles', () => {
  const teaching = {
    id: 'teaching',
    name: 'Teaching',
    profile: { ...emptyProfile, skills: [plainSkill('lesson-planning')] },
  };

  test('a single profile of an earlier format becomes the first of a set, with all it had', async () => {
    const shelf = new Shelf();
    const old = {
      rolemark: 'profile',
      version: 1,
      yearsOfWork: 4,
      skills: [{ id: 'go', years: 3, level: 'expert' }],
      certificates: ['first-aid'],
      languages: [{ id: 'german', level: 'C1' }],
      education: [{ level: 'master', field: null }],
    };
    shelf.held.set(profileKey, JSON.stringify(old));
    const store = openProfileStore(shelf, newTurn());
    const { profile, profiles } = await store.ready();
    expect(profiles).toHaveLength(1);
    expect(profile).toEqual({
      ...emptyProfile,
      ...old,
      version: 2,
      skills: [{ ...plainSkill('go'), years: 3, level: 'expert' }],
    });
    await store.change((kept) => addSkill(kept, 'sql'));
    expect(idsIn(await shelf.read(profileKey))).toEqual(['go', 'sql']);
  });

  test('the active one is what is read, in every window', async () => {
    const shelf = new Shelf();
    const turn = newTurn();
    const editor = openProfileStore(shelf, turn);
    const panel = openProfileStore(shelf, turn);
    await editor.change((profile) => addSkill(profile, 'go'));
    await editor.changeSet((set) => addProfile(set, teaching));
    await settled();
    expect(panel.state()?.profile.skills.map(({ id }) => id)).toEqual(['lesson-planning']);
    await panel.switchTo('first');
    await settled();
    expect(editor.state()?.profile.skills.map(({ id }) => id)).toEqual(['go']);
    expect(editor.state()?.profiles.map(({ name }) => name)).toEqual(['', 'Teaching']);
  });

  test('a change is made to the profile that was shown, even when another became active meanwhile', async () => {
    const shelf = new Shelf();
    const turn = newTurn();
    const one = openProfileStore(shelf, turn);
    const other = openProfileStore(shelf, turn);
    await one.changeSet((set) => addProfile(set, teaching));
    await settled();
    await Promise.all([other.switchTo('first'), one.change((kept) => addSkill(kept, 'music'))]);
    const { set } = readSet(await shelf.read(profileKey));
    expect(set?.active).toBe('first');
    const skillsOf = (id: string) =>
      set?.profiles.find((named) => named.id === id)?.profile.skills.map((owned) => owned.id);
    expect(skillsOf('teaching')).toEqual(['lesson-planning', 'music']);
    expect(skillsOf('first')).toEqual([]);
  });

  test('are named, taken away and put back', () => {
    const two = renameProfile(addProfile(emptySet, teaching), 'first', 'Data');
    expect(two.active).toBe('teaching');
    const one = removeProfile(two, 'teaching');
    expect(one).toEqual({ active: 'first', profiles: [{ ...emptySet.profiles[0], name: 'Data' }] });
    expect(addProfile(one, teaching)).toEqual(two);
    expect(removeProfile(one, 'first')).toEqual(emptySet);
    expect(removeProfile(two, 'no such')).toBe(two);
  });

  test('one that cannot be read is moved aside, the others stay', async () => {
    const shelf = new Shelf();
    const broken = { id: 'x', name: 'X', profile: { rolemark: 'profile', version: 2, skills: 3 } };
    shelf.held.set(
      profileKey,
      JSON.stringify({
        rolemark: 'profiles',
        version: 1,
        active: 'x',
        profiles: [broken, teaching],
      }),
    );
    const state = await openProfileStore(shelf, newTurn()).ready();
    expect(state.active).toBe('teaching');
    expect(state.unreadable.map(({ raw }) => raw)).toEqual([broken]);
    expect(readSet(await shelf.read(profileKey)).unreadable).toEqual([]);
  });

  test('deleting everything leaves nothing in the storage', async () => {
    const shelf = new Shelf();
    shelf.held.set(profileKey, '"unreadable"');
    const store = openProfileStore(shelf, newTurn());
    await store.change((kept) => addSkill(kept, 'go'));
    expect(shelf.held.size).toBe(2);
    await store.deleteAll();
    expect(shelf.held.size).toBe(0);
    expect(store.state()).toEqual({
      ...emptySet,
      profile: emptyProfile,
      kept: false,
      unreadable: [],
    });
  });
});
