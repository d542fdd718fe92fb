import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromeBuild } from '../../tools/browser/chromium.ts';
import { killWhileWriting } from '../../tools/browser/kill-while-writing.ts';
import { openPanelOn, patience } from './panel.ts';
import { greenhouse, posting } from './sample-pages.ts';
import { openStage, type Stage } from './stage.ts';

/** What must not cost a saved posting: a killed browser, a full disk, a worker that is stopped. */

test('the browser killed in the middle of writing loses nothing that was said to be saved', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rolemark-kills-'));
  try {
    const found = await killWhileWriting(folder, 3);
    expect(found.acknowledged).toBeGreaterThan(0);
    expect(found).toMatchObject({ lost: 0, half: 0, damaged: 0 });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

describe('with the list of one posting', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());

  test('the worker stopped in mid-save: the posting is whole or not there, and can be saved again', async () => {
    const panel = await openPanelOn(await stage.open(greenhouse));
    const debug = await stage.chromium.context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await debug.send('Target.getTargets');
    const worker = targetInfos.find(({ type }) => type === 'service_worker');
    const save = panel.getByRole('button', { name: 'Save', exact: true }).click();
    if (worker) await debug.send('Target.closeTarget', { targetId: worker.targetId });
    await save;
    const list = await stage.chromium.openExtensionPage('saved.html');
    await list.getByRole('heading', { level: 1 }).waitFor();
    const kept = await list.evaluate(countKept);
    expect(kept.postings).toBe(kept.texts);
    const again = await openPanelOn(await stage.open(greenhouse));
    const button = again.getByRole('button', { name: /^Saved?$/ });
    await button.waitFor();
    if ((await button.textContent()) === 'Save') await button.click();
    await again.getByRole('button', { name: 'Saved', exact: true }).waitFor();
    expect(await list.evaluate(countKept)).toEqual({ postings: 1, texts: 1 });
  });
});

/** The browser sets no bounds to the extension's storage; a copy that may not have more than others meets them. */
async function copyWithinBounds(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rolemark-bounds-'));
  await cp(chromeBuild, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  manifest.permissions = manifest.permissions.filter((one: string) => one !== 'unlimitedStorage');
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}

test('with the storage full the person is told, and what was there stays', async () => {
  const extension = await copyWithinBounds();
  const stage = await openStage({ extension });
  try {
    const panel = await openPanelOn(await stage.open(greenhouse));
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
    const list = await stage.chromium.openExtensionPage('saved.html');
    await list.getByRole('link', { name: posting.title, exact: true }).click();
    const stars = list.getByRole('button', { name: '3 stars' });
    await stars.waitFor();
    const debug = await list.context().newCDPSession(list);
    const origin = `chrome-extension://${stage.chromium.extensionId}`;
    await debug.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await stars.click();
    await list
      .getByText('This could not be kept: the browser refused to write.', { exact: false })
      .first()
      .waitFor();
    expect(await stars.getAttribute('aria-pressed')).toBe('false');
    await debug.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await list.evaluate(countKept)).toEqual({ postings: 1, texts: 1 });
    await stars.click();
    await expect.poll(() => stars.getAttribute('aria-pressed'), patience).toBe('true');
  } finally {
    await stage.close();
    await rm(extension, { recursive: true, force: true });
  }
});

/** In a page of the extension. */
async function countKept(): Promise<{ postings: number; texts: number }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('rolemark');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const work = opening.result.transaction(['postings', 'texts']);
      const postings = work.objectStore('postings').count();
      const texts = work.objectStore('texts').count();
      work.oncomplete = () => {
        opening.result.close();
        resolve({ postings: postings.result, texts: texts.result });
      };
    };
  });
}
