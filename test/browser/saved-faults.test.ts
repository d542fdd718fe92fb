import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtendedChromium } from '../../tools/browser/chromium.ts';
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
    const worker = await watchWorker(stage.chromium);
    await expect.poll(worker.status, patience).toBe('running');
    const save = panel.getByRole('button', { name: 'Save', exact: true }).click();
    await worker.stop();
    await save;
    expect(worker.stops(), 'the worker was stopped').toBeGreaterThan(0);
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

test('where the browser refuses to write, the person is told, and what was there stays', async () => {
  const stage = await openStage();
  try {
    const panel = await openPanelOn(await stage.open(greenhouse));
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
    const list = await stage.chromium.openExtensionPage('saved.html');
    await list.getByRole('link', { name: posting.title, exact: true }).click();
    const stars = list.getByRole('button', { name: '3 stars' });
    await stars.waitFor();
    // With "unlimitedStorage" the browser sets no bounds that a test could lower; so its answer is played.
    await list.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
      Object.assign(globalThis, {
        makeRoom: () => {
          IDBObjectStore.prototype.put = put;
        },
      });
    });
    await stars.click();
    await list
      .getByText('This could not be kept: the browser refused to write.', { exact: false })
      .first()
      .waitFor();
    expect(await stars.getAttribute('aria-pressed')).toBe('false');
    expect(await list.evaluate(countKept)).toEqual({ postings: 1, texts: 1 });
    await list.evaluate('makeRoom()');
    await stars.click();
    await expect.poll(() => stars.getAttribute('aria-pressed'), patience).toBe('true');
  } finally {
    await stage.close();
  }
});

/** Follows the extension's worker through the browser's own account of it. */
async function watchWorker({ context, desk }: ExtendedChromium) {
  const debug = await context.newCDPSession(desk);
  let status = 'unknown';
  let stops = 0;
  debug.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) {
      if (runningStatus === 'stopped' && status !== 'stopped') stops++;
      status = runningStatus;
    }
  });
  await debug.send('ServiceWorker.enable');
  return {
    status: () => status,
    stops: () => stops,
    stop: () => debug.send('ServiceWorker.stopAllWorkers'),
  };
}

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
