import { expect, test } from 'vitest';
import type { KeptValues } from '../../../src/profile/profile-store.ts';
import { openPlacing, usualStand } from '../../../src/ui/panel/placing.ts';

/** Where the panel stands, remembered for each site. */

function memory(): KeptValues & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    read: async (key) => kept.get(key),
    write: async (key, value) => void kept.set(key, structuredClone(value)),
    remove: async (key) => void kept.delete(key),
    follow: () => () => undefined,
  };
}

const left = { side: 'left', lift: 40, shift: 0 } as const;
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function standOn(values: KeptValues, host: string) {
  const placing = openPlacing(values);
  placing.settle(host);
  await turn();
  return placing.state();
}

test('a place is kept for its own site, and for no other', async () => {
  const values = memory();
  const placing = openPlacing(values);
  placing.settle('jobs.lever.co');
  placing.change({ place: left, width: 500 }, true);
  await turn();
  expect(await standOn(values, 'jobs.lever.co')).toEqual({ place: left, width: 500, height: 780 });
  expect(await standOn(values, 'example.org')).toEqual(usualStand);
});

test('the middle of a drag is shown and not kept', async () => {
  const values = memory();
  const placing = openPlacing(values);
  placing.settle('jobs.lever.co');
  placing.change({ place: { ...left, shift: 90 } }, false);
  await turn();
  expect(placing.state().place?.shift).toBe(90);
  expect(values.kept.size).toBe(0);
});

test('back to the usual place is forgotten', async () => {
  const values = memory();
  const placing = openPlacing(values);
  placing.settle('jobs.lever.co');
  placing.change({ place: left }, true);
  await turn();
  placing.reset();
  await turn();
  expect([...values.kept.values()]).toEqual([[]]);
  expect(await standOn(values, 'jobs.lever.co')).toEqual(usualStand);
});

test('what is kept and makes no sense is left out', async () => {
  const values = memory();
  values.kept.set('panel-places', [{ host: 'jobs.lever.co', side: 'up', lift: -3 }]);
  expect(await standOn(values, 'jobs.lever.co')).toEqual(usualStand);
});
