import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPanelOn, patience } from './panel.ts';
import { popupSays, press } from './popup.ts';
import { greenhouse, posting } from './sample-pages.ts';
import { openStage, type Stage } from './stage.ts';

/** The saved list in Chromium: what a person does with it over months. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.reset();
  await stage.chromium.desk.evaluate(() => localStorage.clear());
});

async function saveFromPanel(served = greenhouse): Promise<Page> {
  const page = await stage.open(served);
  const panel = await openPanelOn(page);
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  return page;
}

const openList = async (place = ''): Promise<Page> => {
  const list = await stage.chromium.openExtensionPage(`saved.html${place}`);
  await list.setViewportSize({ width: 1400, height: 900 });
  return list;
};

const rowOf = (list: Page, title: string) => list.locator('tr[data-id]').filter({ hasText: title });

async function openPosting(list: Page, title: string): Promise<void> {
  await rowOf(list, title).getByRole('link', { name: title, exact: true }).click();
  await list.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function choose(list: Page, label: string, option: string): Promise<void> {
  await list.getByRole('combobox', { name: label, exact: true }).first().click();
  await list.getByRole('option', { name: option, exact: true }).click();
}

const baker = 'Title,Company,Notes\nBaker,Rye & Sons,sourdough\nMiller,Rye & Sons,stones\n';

async function bringCsv(list: Page, text: string): Promise<void> {
  await list.locator('input[type=file]').setInputFiles({
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await list.getByRole('button', { name: 'See what would happen' }).click();
  await list.getByRole('button', { name: 'Bring it in' }).click();
  await list.getByText(/postings? added/).waitFor();
}

describe('one posting', () => {
  test('gets a status, notes, tags, stars and a next step, and keeps them', async () => {
    await saveFromPanel();
    const list = await openList();
    await openPosting(list, posting.title);
    await choose(list, 'Status', 'Applied');
    await list.getByRole('button', { name: '4 stars' }).click();
    await list.getByRole('tab', { name: 'Your notes' }).click();
    await list.getByLabel('Notes, in Markdown').fill('Ask for **Ada**');
    await list.getByLabel('Add a tag').fill('sea');
    await list.getByLabel('Add a tag').press('Enter');
    await list.getByLabel('What', { exact: true }).fill('Call back');
    await list.getByLabel('What', { exact: true }).blur();
    await list.getByRole('button', { name: 'Done' }).waitFor();
    await expect.poll(() => list.locator('strong', { hasText: 'Ada' }).count(), patience).toBe(1);
    await list.reload();
    await list.getByRole('tab', { name: 'History' }).click();
    await list.getByText('Applied', { exact: true }).last().waitFor();
    await list.getByRole('tab', { name: 'Your notes' }).click();
    expect(await list.getByLabel('What', { exact: true }).inputValue()).toBe('Call back');
    expect(await list.getByRole('button', { name: 'Remove the tag sea' }).count()).toBe(1);
    expect(await list.getByRole('button', { name: '4 stars' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  test('keeps its text with what is asked marked, and points from one to the other', async () => {
    await saveFromPanel();
    const list = await openList();
    await openPosting(list, posting.title);
    await list.getByRole('button', { name: posting.required[1]!, exact: true }).click();
    await list.locator('mark', { hasText: posting.required[1]! }).waitFor();
    expect(await list.getByRole('tab', { name: 'Kept text' }).getAttribute('aria-selected')).toBe(
      'true',
    );
  });

  test('says on the return what changed, and the popup says it too', async () => {
    await saveFromPanel();
    const changed = {
      ...greenhouse,
      html: greenhouse.html.replace(posting.required[1]!, 'Experience with Fortran.'),
    };
    const page = await stage.open(changed);
    await openPanelOn(page);
    const popup = await stage.chromium.openPopup(page);
    const text = await popupSays(popup, /Asked now: Experience with Fortran/);
    expect(text).toContain(`Asked no more: ${posting.required[1]}`);
    const list = await openList();
    await openPosting(list, posting.title);
    await list.getByText('Asked now: Experience with Fortran.').first().waitFor();
    await list.getByRole('tab', { name: 'History' }).click();
    await list.getByRole('button', { name: 'Read this text' }).last().click();
    expect(await list.getByText(posting.required[1]!).count()).toBeGreaterThan(0);
  });

  test('is one with the same at another address, until it is parted', async () => {
    await saveFromPanel();
    const elsewhere = { ...greenhouse, url: 'https://jobs.lever.co/lanternquay/77' };
    const panel = await openPanelOn(await stage.open(elsewhere));
    await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
    const list = await openList();
    await openPosting(list, posting.title);
    await list.getByRole('tab', { name: 'History' }).click();
    await list.getByRole('button', { name: /^Part jobs.lever.co/ }).click();
    await expect.poll(() => list.locator('tr[data-id]').count(), patience).toBe(2);
  });
});

describe('the list', () => {
  beforeEach(async () => {
    const list = await openList('#files');
    await bringCsv(list, baker);
    await list.close();
  });

  test('finds by any word, with the keyboard, and opens and closes a posting', async () => {
    const list = await openList();
    await rowOf(list, 'Baker').waitFor();
    await list.keyboard.press('/');
    await list.keyboard.type('sourd');
    await expect.poll(() => list.locator('tr[data-id]').count(), patience).toBe(1);
    await list.getByRole('searchbox').fill('');
    await rowOf(list, 'Miller').getByRole('link').focus();
    await list.keyboard.press('Enter');
    await list.getByRole('heading', { level: 1, name: 'Miller' }).waitFor();
    await list.keyboard.press('Escape');
    await expect
      .poll(() => list.evaluate(() => document.activeElement?.textContent), patience)
      .toBe('Miller');
  });

  test('does things to many at once, and undoes them', async () => {
    const list = await openList();
    await list.getByLabel('Choose all that are shown').click();
    await choose(list, 'Move to status', 'Rejected');
    await expect
      .poll(() => list.locator('tr[data-id]', { hasText: 'Rejected' }).count(), patience)
      .toBe(2);
    await list.getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(() => list.locator('tr[data-id]', { hasText: 'Rejected' }).count(), patience)
      .toBe(0);
    await list.getByRole('button', { name: 'Delete', exact: true }).click();
    await list.getByText('Nothing saved yet').waitFor();
    await list.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(() => list.locator('tr[data-id]').count(), patience).toBe(2);
  });

  test('is grouped, sorted, filtered, with the columns of one’s choice, and stays so', async () => {
    const list = await openList();
    await list.getByRole('button', { name: 'Columns' }).click();
    await list.getByRole('menuitemcheckbox', { name: 'Tags' }).click();
    await list.keyboard.press('Escape');
    await choose(list, 'Groups', 'By company');
    await list.getByRole('button', { name: 'Title', exact: true }).click();
    await list.reload();
    await list.getByRole('columnheader', { name: 'Tags' }).waitFor();
    await list.getByText('Rye & Sons 2').waitFor();
    const titles = await list.locator('tr[data-id] a').allTextContents();
    expect(titles).toEqual(['Baker', 'Miller']);
    await list.getByRole('button', { name: 'Filter' }).click();
    await list.getByRole('menuitemcheckbox', { name: 'Offer' }).click();
    await list.keyboard.press('Escape');
    await list.getByText('No posting passes the filters.').waitFor();
  });

  test('shows a board, on which a card is dragged or moved by its choice', async () => {
    const list = await openList();
    await list.getByRole('button', { name: 'Board' }).click();
    const column = (name: string) => list.getByRole('region', { name, exact: true });
    await column('Saved').getByText('Baker').waitFor();
    await choose(list, 'Status of Baker', 'Interviewing');
    await column('Interviewing').getByText('Baker').waitFor();
    await column('Saved')
      .locator('article', { hasText: 'Miller' })
      .dragTo(column('Offer').locator('div').first());
    await column('Offer').getByText('Miller').waitFor();
    await list.getByRole('button', { name: 'Table' }).click();
  });

  test('compares two side by side', async () => {
    await saveFromPanel();
    const list = await openList();
    await rowOf(list, 'Baker').getByRole('checkbox').click();
    await rowOf(list, posting.title).getByRole('checkbox').click();
    await list.getByRole('button', { name: 'Compare' }).click();
    await list.getByRole('columnheader', { name: /Baker/ }).waitFor();
    await list.getByRole('columnheader', { name: new RegExp(posting.title) }).waitFor();
    await list.getByRole('rowheader', { name: 'Terraform' }).waitFor();
  });

  test('tells as a whole what is asked; a bar leads to its postings', async () => {
    await saveFromPanel();
    const list = await openList('#insight');
    await list.getByRole('button', { name: /^Terraform: 1 posting, you lack it/ }).click();
    await expect.poll(() => list.locator('tr[data-id]').count(), patience).toBe(1);
    await list.evaluate(() => {
      location.hash = 'insight';
    });
    await list.getByRole('button', { name: 'As a table' }).first().click();
    await list.getByRole('rowheader', { name: 'Terraform' }).first().waitFor();
  });

  test('goes out to a file and comes back from it', async () => {
    const list = await openList('#files');
    const [download] = await Promise.all([
      list.waitForEvent('download'),
      list.getByRole('button', { name: 'Rolemark file' }).click(),
    ]);
    const path = (await download.path())!;
    expect(JSON.parse(await readFile(path, 'utf8')).postings).toHaveLength(2);
    await list.locator('input[type=file]').setInputFiles(path);
    await list.getByText('2 postings are here already, just so.').waitFor();
    const [sheet] = await Promise.all([
      list.waitForEvent('download'),
      list.getByRole('button', { name: 'Spreadsheet (CSV)' }).click(),
    ]);
    expect(await readFile((await sheet.path())!, 'utf8')).toContain('Baker,Rye & Sons');
  });

  test('follows another window, and both may write', async () => {
    const [one, other] = [await openList(), await openList()];
    await openPosting(one, 'Baker');
    await openPosting(other, 'Baker');
    await choose(one, 'Status', 'Offer');
    await other.getByRole('button', { name: '5 stars' }).click();
    for (const page of [one, other]) {
      await expect.poll(() => rowOf(page, 'Baker').textContent(), patience).toContain('Offer');
      await expect
        .poll(
          () => page.getByRole('button', { name: '5 stars' }).getAttribute('aria-pressed'),
          patience,
        )
        .toBe('true');
    }
  });
});

test('a damaged record is said and handed over; the rest of the list works', async () => {
  const list = await openList('#files');
  await bringCsv(list, baker);
  await list.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('rolemark');
        opening.onsuccess = () => {
          const work = opening.result.transaction('postings', 'readwrite');
          work.objectStore('postings').put({ id: 'broken', notes: 'mine' });
          work.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  const again = await openList();
  await again.getByRole('alert').filter({ hasText: 'could not be read' }).waitFor();
  await rowOf(again, 'Baker').waitFor();
});

test('the popup sets the status, lists due steps and finds what is saved', async () => {
  const page = await saveFromPanel();
  const list = await openList();
  await openPosting(list, posting.title);
  await list.getByRole('tab', { name: 'Your notes' }).click();
  await list.getByLabel('What', { exact: true }).fill('Send the sea charts');
  await list.getByLabel('What', { exact: true }).blur();
  await list.getByRole('button', { name: 'Done' }).waitFor();
  const popup = await stage.chromium.openPopup(page);
  await popupSays(popup, /Saved today/);
  const text = await popupSays(popup, /Next steps[\s\S]*Latest saved/);
  expect(text).toContain('Send the sea charts');
  expect(text).toContain('Due today');
  expect(text).toMatch(/2 of 3 required met · lacks Terraform/);
  await press(popup, 'Saved');
  await popupSays(popup, /Nothing yet/);
});

test('the list of an earlier version is carried over by the browser itself', async () => {
  const page = await stage.chromium.openExtensionPage('settings.html');
  const migration = fileURLToPath(new URL('version-1-row.json', import.meta.url));
  const row = JSON.parse(await readFile(migration, 'utf8'));
  await page.evaluate(
    (old) =>
      new Promise<void>((resolve, reject) => {
        const away = indexedDB.deleteDatabase('rolemark');
        away.onblocked = () => reject(new Error('another page holds the database'));
        away.onsuccess = () => {
          // Dexie counts its versions in tens.
          const opening = indexedDB.open('rolemark', 10);
          opening.onupgradeneeded = () => {
            const store = opening.result.createObjectStore('postings', { keyPath: 'id' });
            store.createIndex('addresses', 'addresses', { multiEntry: true });
            store.createIndex('fingerprint', 'fingerprint');
            store.createIndex('savedAt', 'savedAt');
            store.put(old);
          };
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    row,
  );
  const list = await openList();
  await openPosting(list, row.posting.title);
  await list.getByRole('tab', { name: 'Kept text' }).click();
  await list.locator('mark', { hasText: row.posting.requirements[0].quote }).waitFor();
});
