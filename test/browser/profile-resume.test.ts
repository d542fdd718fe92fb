import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { emptyProfile } from '../../src/profile/profile.ts';
import { macroDocument, pdfOf, zipBomb } from '../../tools/resumes/bad-files.ts';
import { panelOn, patience, pillIn } from './panel.ts';
import { engineer } from './people.ts';
import { greenhouse } from './sample-pages.ts';
import { openStage, type Stage } from './stage.ts';

/** From a résumé to a profile: dropped, reviewed, compared with; and every file that is none. */

const fixture = (path: string): string =>
  fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const violationsOn = (page: Page): Promise<string[]> =>
  page.evaluate(`${axe};
axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => \`\${id}: \${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}\`))`);

interface KeptSet {
  readonly active: string;
  readonly profiles: readonly {
    readonly id: string;
    readonly profile: {
      readonly skills: readonly { readonly id: string; readonly years: number | null }[];
    };
  }[];
}

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
beforeEach(() => stage.reset());

const kept = (): Promise<unknown> =>
  stage.chromium.desk.evaluate(async () => (await chrome.storage.local.get('profile')).profile);
const skillsKept = async (): Promise<Record<string, number | null>> => {
  const set = (await kept()) as KeptSet;
  const own = set.profiles.find(({ id }) => id === set.active)!;
  return Object.fromEntries(own.profile.skills.map(({ id, years }) => [id, years]));
};

async function openProfile(): Promise<Page> {
  const page = await stage.chromium.openExtensionPage('profile.html');
  await page.getByLabel('Résumé file').waitFor({ state: 'attached' });
  return page;
}

/** Drops a file on the page as a hand would. */
async function drop(page: Page, path: string): Promise<void> {
  const bytes = readFileSync(path).toString('base64');
  await page.evaluate(
    ([data, name]) => {
      const content = Uint8Array.from(atob(data!), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], name!));
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }),
        );
      }
    },
    [bytes, path.slice(path.lastIndexOf('/') + 1)],
  );
}

const choose = (page: Page, path: string): Promise<void> =>
  page.getByLabel('Résumé file').setInputFiles(path);
const review = (page: Page) => page.getByRole('heading', { name: 'What your résumé says' });
const add = (page: Page) => page.getByRole('button', { name: /^Add \d+ things? to my profile/ });

describe('a résumé', () => {
  test('dropped on an empty profile is reviewed, added, and compared with a posting', async () => {
    await stage.chromium.giveProfile(emptyProfile);
    const started = performance.now();
    const page = await openProfile();
    await drop(page, fixture('resumes/backend-engineer/sidebar-left.pdf'));
    await review(page).waitFor();
    expect(await kept()).toEqual(emptyProfile);
    const row = page.getByRole('listitem').filter({ has: page.getByLabel(/^Go\b/) });
    expect(await row.textContent()).toContain('Rebuilt the berth planner as Go services');
    await page.getByLabel(/^Unit testing/).uncheck();
    await add(page).click();
    await page.getByRole('heading', { name: /^Your 16 skills/ }).waitFor();
    const skills = await skillsKept();
    expect(skills).not.toHaveProperty('unit-testing');
    // To the present, so the exact figure grows with the calendar.
    expect(skills.go).toBeGreaterThan(5);
    expect(skills.java).toBeCloseTo(3.6, 1);

    const panel = await panelOn(await stage.open(greenhouse));
    await expect.poll(() => pillIn(panel).textContent(), patience).toMatch(/\d of 3 required/);
    expect(performance.now() - started).toBeLessThan(60_000);
  });

  test('can be undone right after', async () => {
    const page = await openProfile();
    await choose(page, fixture('resumes/ward-nurse/styled.docx'));
    await add(page).click();
    await page.getByRole('heading', { name: /^Your 1\d skills/ }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: /^Your 3 skills/ }).waitFor();
    expect(Object.keys(await skillsKept())).toEqual(engineer.skills.map(({ id }) => id));
  });

  test('that differs from the profile shows both sides, and changes nothing unasked', async () => {
    const page = await openProfile();
    await choose(page, fixture('resumes/backend-engineer/single.pdf'));
    await review(page).waitFor();
    const box = page.getByLabel(/^SQL\b/);
    expect(await box.isChecked()).toBe(false);
    const row = page.getByRole('listitem').filter({ has: box });
    expect(await row.textContent()).toMatch(/In your profile5 years.*In your résumé3\.6 years/);
    await box.check();
    await add(page).click();
    await page.getByRole('heading', { name: /^Your \d\d skills/ }).waitFor();
    expect((await skillsKept()).sql).toBeCloseTo(3.6, 1);
  });

  test('is gone through by keys alone', async () => {
    const page = await openProfile();
    await choose(page, fixture('resumes/teacher/resume.md'));
    await review(page).waitFor();
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
    await page.locator('input[type="checkbox"]').first().focus();
    const first = await focused();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(first);
    const before = await add(page).textContent();
    await page.keyboard.press('Space');
    expect(await add(page).textContent()).not.toBe(before);
    await add(page).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Your \d+ skills/ }).waitFor();
  });

  test('pasted as text is read like a file', async () => {
    await stage.chromium.giveProfile(emptyProfile);
    const page = await openProfile();
    await page.getByRole('button', { name: 'Paste text' }).click();
    await page
      .getByLabel('The text of your résumé')
      .fill(readFileSync(fixture('resumes/hr-partner/plain.txt'), 'utf8'));
    await page.getByRole('button', { name: 'Read this text' }).click();
    await review(page).waitFor();
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByLabel('Résumé file').waitFor({ state: 'attached' });
    expect(await kept()).toEqual(emptyProfile);
  });

  test.each([
    'hr-partner/linkedin.zip',
    'data-scientist/resume.json',
    'buchhalterin/europass.xml',
    'cocinero/libreoffice.odt',
  ])('of another kind is read: %s', async (path) => {
    const page = await openProfile();
    await choose(page, fixture(`resumes/${path}`));
    await review(page).waitFor();
  });
});

describe('a file that is no résumé', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolemark-bad-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const put = (name: string, bytes: Uint8Array | string): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const hundredMegabytes = (): string => {
    const path = put('large.pdf', '%PDF-1.7');
    truncateSync(path, 100_000_000);
    return path;
  };

  test.each<[string, () => string, RegExp]>([
    ['locked', () => fixture('bad-resumes/encrypted.pdf'), /locked with a password/],
    ['scanned', () => put('scan.pdf', pdfOf(3, [])), /There is no text in this PDF/],
    ['a zip bomb', () => put('bomb.docx', zipBomb(70)), /unpacks to far more/],
    ['with macros', () => put('macros.docx', macroDocument()), /carries macros/],
    ['100 MB', hundredMegabytes, /larger than any résumé/],
    [
      'a picture named .pdf',
      () => put('photo.pdf', Buffer.from('89504e470d0a1a0a', 'hex')),
      /picture/,
    ],
    ['empty', () => put('empty.txt', ''), /nothing in this file/],
    [
      'of no use',
      () => put('poem.txt', 'The sea is wide and the night is long.'),
      /found no skill/,
    ],
    [
      'damaged',
      () =>
        put('half.docx', readFileSync(fixture('resumes/electrician/bold.docx')).subarray(0, 4000)),
      /damaged/,
    ],
  ])('%s: a clear word, and the profile is untouched', async (_what, path, words) => {
    const page = await openProfile();
    await choose(page, path());
    const alert = page.getByRole('alert').filter({ hasText: 'Your profile is unchanged.' });
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(words);
    expect(await kept()).toEqual(engineer);
    // The page is at hand at once, and takes the next file.
    await choose(page, fixture('resumes/teacher/resume.md'));
    await review(page).waitFor();
  });

  test('by its name: a PDF named .docx is read as what it is, and that is said', async () => {
    const page = await openProfile();
    const pdf = readFileSync(fixture('resumes/teacher/sidebar-right.pdf'));
    await choose(page, put('resume.docx', pdf));
    await review(page).waitFor();
    expect(await page.getByText('this is a PDF').count()).toBe(1);
  });

  test('of 200 pages is read to page 30, and that is said; the page does not freeze', async () => {
    const page = await openProfile();
    await page.evaluate(() => {
      const times: number[] = [];
      let last = performance.now();
      const tick = (): void => {
        const now = performance.now();
        times.push(now - last);
        last = now;
        requestAnimationFrame(tick);
      };
      tick();
      Object.assign(globalThis, { times });
    });
    const lines = ['Skills', ...Array.from({ length: 50 }, (_, n) => `Python, SQL, Go, line ${n}`)];
    await choose(page, put('long.pdf', pdfOf(200, lines)));
    await review(page).waitFor();
    expect(await page.getByText('It has 200 pages').count()).toBe(1);
    const longest = await page.evaluate(() =>
      Math.max(...(globalThis as unknown as { times: number[] }).times),
    );
    expect(longest).toBeLessThan(1000);
  });

  test('is let go by Cancel', async () => {
    const page = await openProfile();
    // Slow enough to be stopped: a worker that never gets its parser answers nothing.
    await page.evaluate(() => {
      const Own = Worker;
      Object.assign(globalThis, {
        Worker: class extends Own {
          override postMessage(): void {
            // Nothing reaches the worker.
          }
        },
      });
    });
    await choose(page, fixture('resumes/teacher/sidebar-right.pdf'));
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
    expect(await kept()).toEqual(engineer);
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  test('on the profile, the review, and what was told', async () => {
    const told = {
      ...engineer,
      answers: [
        {
          ask: 'own car',
          quote: 'You have your own car',
          answer: 'yes',
          at: '2026-11-01T10:00:00Z',
        },
      ],
      teaching: {
        notThisSkill: [{ skill: 'go', words: 'go', context: 'go the extra mile' }],
        ignored: [{ ask: 'humour', quote: 'A sense of humour' }],
      },
    };
    await stage.chromium.giveProfile(told);
    const page = await openProfile();
    await page.emulateMedia({ colorScheme });
    await page.getByRole('button', { name: 'More about Python' }).click();
    await page.getByRole('button', { name: 'Remote' }).click();
    expect(await violationsOn(page)).toEqual([]);
    await choose(page, fixture('bad-resumes/encrypted.pdf'));
    await page.getByText('locked with a password').waitFor();
    await page.getByRole('button', { name: 'Paste text' }).click();
    expect(await violationsOn(page)).toEqual([]);
    await choose(page, fixture('resumes/backend-engineer/single.pdf'));
    await review(page).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});
