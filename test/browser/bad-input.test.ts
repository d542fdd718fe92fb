import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { plainSkill } from '../../src/profile/profile.ts';
import { highlightsOn, openPanelOn, panelFrames, panelOn, patience, pillIn } from './panel.ts';
import { engineer } from './people.ts';
import { popupSays, press } from './popup.ts';
import {
  emptyPage,
  hugePage,
  noPosting,
  posting,
  withBrokenJsonLd,
  withoutRequirements,
} from './sample-pages.ts';
import { openStage, type Stage } from './stage.ts';

/** What goes wrong out there: each gets a clear word, and nothing is lost. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
beforeEach(() => stage.reset());

test('on a page that is no posting nothing is mounted and nothing left; it is read on request', async () => {
  const page = await stage.open(noPosting);
  const popup = await stage.chromium.openPopup(page);
  await popupSays(popup, 'This does not look like a job posting');
  expect(panelFrames(page)).toEqual([]);
  expect(await highlightsOn(page)).toEqual({});
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(
    noPosting.html.replace('<!doctype html>', ''),
  );
  await press(popup, 'Read it anyway');
  await popupSays(popup, 'No requirements were found');
  await press(popup, 'Open the panel');
  const panel = await panelOn(page);
  await panel.getByText('This page does not look like a job posting.').waitFor();
});

test('an empty page is said to be none', async () => {
  const page = await stage.open(emptyPage);
  const popup = await stage.chromium.openPopup(page);
  await popupSays(popup, 'This does not look like a job posting');
  expect(panelFrames(page)).toEqual([]);
});

test("the browser's own pages are said to be off limits", async () => {
  const page = await stage.chromium.context.newPage();
  await page.goto('chrome://version');
  await popupSays(await stage.chromium.openPopup(page), 'This page is off limits');
});

test('a page of ten megabytes is read', async () => {
  const panel = await openPanelOn(await stage.open(hugePage()));
  const quotes = panel
    .getByRole('region', { name: 'Required', exact: true })
    .getByRole('listitem')
    .getByRole('button', { name: /\.$/ });
  expect(await quotes.allTextContents()).toEqual(posting.required);
});

test('a posting with broken JSON-LD is read from its text', async () => {
  const panel = await openPanelOn(await stage.open(withBrokenJsonLd));
  expect(await panel.getByRole('region', { name: 'Required', exact: true }).count()).toBe(1);
  expect(await panel.getByRole('heading', { level: 1 }).textContent()).toBe(posting.title);
});

test('a posting without requirements says so, and can be saved', async () => {
  const page = await stage.open(withoutRequirements);
  const panel = await panelOn(page);
  await pillIn(panel).waitFor();
  expect(await pillIn(panel).textContent()).toContain('No requirements found');
  await openPanelOn(page);
  await panel.getByRole('heading', { name: 'No requirements found' }).waitFor();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  const list = await stage.chromium.openExtensionPage('saved.html');
  await list.getByRole('link', { name: 'Lighthouse Keeper', exact: true }).waitFor();
});

/** A set of profiles, or a single one as the test laid it there. */
interface KeptProfiles {
  readonly active?: string;
  readonly profiles?: readonly { readonly id: string; readonly profile: unknown }[];
}

describe('a profile file', () => {
  const choose = async (name: string, text: string) => {
    const page = await stage.chromium.openExtensionPage('profile.html');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page
      .getByLabel('Profile file')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    return page;
  };
  const kept = (): Promise<unknown> =>
    stage.chromium.desk.evaluate(async () => {
      const kept = (await chrome.storage.local.get('profile')).profile as KeptProfiles;
      return kept.profiles?.find(({ id }) => id === kept.active)?.profile ?? kept;
    });

  test.each([
    ['a picture', 'photo.png', '\u0089PNG\r\n', 'it is not JSON'],
    ['nothing', 'empty.json', '', 'This file is empty.'],
    ['something else', 'package.json', '{"name":"left-pad"}', 'This is not a Rolemark profile.'],
    [
      'a profile of tomorrow',
      'profile.json',
      '{"rolemark":"profile","version":7}',
      'written by a newer Rolemark',
    ],
    [
      'a profile with a mistake',
      'profile.json',
      '{"rolemark":"profile","version":1,"skills":[{"id":"python","years":-3}]}',
      'skills, entry 1, years',
    ],
  ])(
    'that holds %s is refused in plain words, and the profile stays',
    async (_what, name, text, words) => {
      const page = await choose(name, text);
      const alert = page.getByRole('alert').filter({ hasText: name });
      await alert.waitFor();
      expect(await alert.textContent()).toContain(words);
      expect(await alert.textContent()).toContain('Your profile is unchanged.');
      expect(await kept()).toEqual(engineer);
    },
  );

  test('that is one replaces the profile after a question', async () => {
    const next = { ...engineer, skills: [{ ...plainSkill('terraform'), years: 2 }] };
    const page = await choose('profile.json', JSON.stringify(next));
    const question = page.getByRole('alertdialog', { name: 'Replace your profile?' });
    await question.getByRole('button', { name: 'Replace' }).click();
    await expect.poll(kept, patience).toEqual(next);
  });
});

test('a kept profile that can no longer be read is put aside and handed over', async () => {
  const damaged = { rolemark: 'profile', version: 1, skills: 'all of them' };
  await stage.chromium.giveProfile(damaged);
  const page = await stage.chromium.openExtensionPage('profile.html');
  await page.getByRole('heading', { name: 'An earlier profile could not be read' }).waitFor();
  const aside = await page.evaluate(() => chrome.storage.local.get('profile-unreadable'));
  expect(JSON.stringify(aside)).toContain('all of them');
  await page.getByRole('button', { name: 'Delete it' }).click();
  await page
    .getByRole('heading', { name: 'An earlier profile could not be read' })
    .waitFor({ state: 'detached' });
});
