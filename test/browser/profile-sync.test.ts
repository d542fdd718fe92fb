import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainSkill } from '../../src/profile/profile.ts';
import { patience } from './panel.ts';
import { engineer } from './people.ts';
import { openStage, type Stage } from './stage.ts';

/**
 * The optional copy in the browser's sync storage, between two browsers with profiles of their own. The network
 * between them, which a browser's maker runs, is played: what one browser's sync storage holds is put into the other's.
 */

let here: Stage;
let there: Stage;
beforeAll(async () => {
  [here, there] = await Promise.all([openStage(), openStage()]);
});
afterAll(async () => {
  await here?.close();
  await there?.close();
});

const copyIn = ({ chromium }: Stage): Promise<Record<string, unknown>> =>
  chromium.desk.evaluate(() => chrome.storage.sync.get(null));

async function carry(from: Stage, to: Stage): Promise<void> {
  const items = await copyIn(from);
  await to.chromium.desk.evaluate(async (carried) => {
    await chrome.storage.sync.clear();
    await chrome.storage.sync.set(carried);
  }, items);
}

async function openProfile({ chromium }: Stage): Promise<Page> {
  const page = await chromium.openExtensionPage('profile.html');
  await page.getByRole('heading', { name: /^Your \d+ skills?/ }).waitFor();
  return page;
}

const copySwitch = (page: Page) => page.getByRole('switch', { name: /Keep a copy/ });

test('a second browser asks whose profiles should stay, and then follows the first', async () => {
  const first = await openProfile(here);
  expect(await copyIn(here)).toEqual({});
  await copySwitch(first).click();
  await expect.poll(() => copyIn(here), patience).toHaveProperty('profiles');

  await there.chromium.giveProfile({ ...engineer, skills: [plainSkill('terraform')] });
  await carry(here, there);
  const second = await openProfile(there);
  await copySwitch(second).click();
  await second.getByRole('button', { name: 'Those of the other device' }).click();
  await second.getByRole('heading', { name: 'Your 3 skills' }).waitFor();

  await first.getByRole('button', { name: /^Remove SQL/ }).click();
  await first.getByRole('heading', { name: 'Your 2 skills' }).waitFor();
  const before = JSON.stringify(await copyIn(there));
  await expect.poll(async () => JSON.stringify(await copyIn(here)), patience).not.toBe(before);
  await carry(here, there);
  await second.reload();
  await second.getByRole('heading', { name: 'Your 2 skills' }).waitFor();
});

test('switched off, the copy is gone from the sync storage and the profile stays', async () => {
  const page = await openProfile(here);
  await copySwitch(page).click();
  await expect.poll(() => copyIn(here), patience).toEqual({});
  await page.getByRole('heading', { name: 'Your 2 skills' }).waitFor();
});
