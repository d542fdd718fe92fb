import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { patience } from './panel.ts';
import { engineer } from './people.ts';
import { openStage, type Stage } from './stage.ts';

/** The profile page: wishes, lessons, several profiles, and that all of it is the person's own. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
beforeEach(() => stage.reset());

interface Kept {
  readonly active: string;
  readonly profiles: readonly {
    readonly id: string;
    readonly name: string;
    readonly profile: typeof engineer;
  }[];
}

const storage = (): Promise<Record<string, unknown>> =>
  stage.chromium.desk.evaluate(() => chrome.storage.local.get(null));
const kept = async (): Promise<Kept> => (await storage()).profile as Kept;
const activeKept = async (): Promise<typeof engineer | undefined> => {
  const { active, profiles } = await kept();
  return profiles?.find(({ id }) => id === active)?.profile;
};

async function openProfile(): Promise<Page> {
  const page = await stage.chromium.openExtensionPage('profile.html');
  await page.getByRole('heading', { name: /^Your \d+ skills?/ }).waitFor();
  return page;
}

test('wishes are kept as they are set, and deal-breakers with them', async () => {
  const page = await openProfile();
  await page.getByLabel('Country you may work in').selectOption('NL');
  await page.getByLabel('Town, region or country').fill('Vlissingen');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Hybrid' }).click();
  await page.getByLabel('Pay, at least: Amount').fill('60,000');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'On-call duty' }).click();
  await page.getByRole('option', { name: 'Not for me' }).click();
  const onCall = page.getByRole('region', { name: 'On-call duty' });
  await onCall.getByRole('switch').check();
  await expect
    .poll(async () => (await activeKept())?.wishes, patience)
    .toMatchObject({
      permission: { countries: ['NL'] },
      places: ['Vlissingen'],
      workplaces: ['hybrid'],
      pay: { min: 60_000, currency: 'EUR', period: 'YEAR' },
      accepts: { onCall: false },
      dealBreakers: ['onCall'],
    });
});

test('a skill keeps last use, evidence and a note', async () => {
  const page = await openProfile();
  await page.getByRole('button', { name: 'More about Python' }).click();
  await page.getByLabel('Last used: Python').fill('March 2024');
  await page.getByLabel('What shows it: Python').fill('The tide model');
  await page.getByLabel('Note to yourself: Python').fill('Ask for more of it');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => (await activeKept())?.skills[0], patience)
    .toMatchObject({
      lastUsed: '2024-03',
      evidence: 'The tide model',
      note: 'Ask for more of it',
    });
});

test('what was told is listed, taken back, and brought back', async () => {
  await stage.chromium.giveProfile({
    ...engineer,
    answers: [
      { ask: 'own car', quote: 'You have your own car', answer: 'yes', at: '2026-11-01T10:00:00Z' },
    ],
  });
  const page = await openProfile();
  await page.getByRole('button', { name: 'Take back: You have your own car' }).click();
  await expect.poll(async () => (await activeKept())?.answers, patience).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await activeKept())?.answers.length, patience).toBe(1);
});

test('several profiles: a new one, a name, the switch, and goodbye with a way back', async () => {
  const page = await openProfile();
  await page.getByRole('button', { name: 'New profile' }).click();
  await page.getByLabel('Name of this profile').fill('Teaching');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await kept()).profiles.map(({ name }) => name), patience)
    .toEqual(['', 'Teaching']);
  await expect.poll(async () => (await activeKept())?.skills, patience).toEqual([]);

  const other = await stage.chromium.openExtensionPage('profile.html');
  await other.getByLabel('Compare with profile').selectOption({ label: 'My profile' });
  await page.getByRole('heading', { name: /^Your 3 skills/ }).waitFor();

  await page.getByRole('button', { name: /^Delete this profile/ }).click();
  await expect.poll(async () => (await kept()).profiles.length, patience).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: /^Your 3 skills/ }).waitFor();
  await expect.poll(async () => (await kept()).profiles.length, patience).toBe(2);
});

describe('the profile is the person’s own', () => {
  const downloaded = async (page: Page, name: string): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    return readFileSync(await file.path(), 'utf8');
  };

  test('it goes out whole and comes in again, and as JSON Resume', async () => {
    const page = await openProfile();
    expect(JSON.parse(await downloaded(page, 'Export as JSON'))).toEqual(engineer);
    const resume = JSON.parse(await downloaded(page, 'Export as JSON Resume'));
    expect(resume.skills[0]).toEqual({ name: 'Python', level: 'Advanced, 5 years' });
  });

  test('a profile of the first format comes in with all it had', async () => {
    const page = await openProfile();
    const old = {
      rolemark: 'profile',
      version: 1,
      yearsOfWork: 4,
      skills: [{ id: 'terraform', years: 2, level: 'expert' }],
    };
    await page.getByLabel('Profile file').setInputFiles({
      name: 'old.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(old)),
    });
    await page.getByRole('button', { name: 'Replace' }).click();
    await expect
      .poll(async () => (await activeKept())?.skills, patience)
      .toMatchObject([{ id: 'terraform', years: 2, level: 'expert', note: '' }]);
  });

  test('deleting everything leaves nothing behind, neither here nor in the sync storage', async () => {
    const page = await openProfile();
    await page.getByRole('switch', { name: /Keep a copy/ }).click();
    const synced = (): Promise<Record<string, unknown>> =>
      page.evaluate(() => chrome.storage.sync.get(null));
    await expect.poll(async () => Object.keys(await synced()), patience).toContain('profiles-0');
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete everything' }).click();
    await expect.poll(async () => 'profile' in (await storage()), patience).toBe(false);
    const left = Object.entries(await storage()).filter(([, value]) =>
      JSON.stringify(value).includes('python'),
    );
    expect(left).toEqual([]);
    expect(await synced()).toEqual({});
  });

  test('on paper there are the words without the boxes', async () => {
    const page = await openProfile();
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.getByRole('button', { name: 'Export as JSON', exact: true }).isVisible(),
    ).toBe(false);
    expect(await page.locator('table').getByText('Python').isVisible()).toBe(true);
  });
});
