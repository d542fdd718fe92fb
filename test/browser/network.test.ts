import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkRequest, requestsIn } from './network-log.ts';
import { openPanelOn, patience } from './panel.ts';
import { popupSays, press } from './popup.ts';
import {
  companyWithFrame,
  greenhouse,
  greenhouseFrame,
  posting,
  withJsonLd,
} from './sample-pages.ts';
import { openStage } from './stage.ts';

/**
 * The promise that nothing leaves the machine. The browser's own log of its network holds every request that
 * anything in it made, pages, frames and workers alike, with who asked for it: none may come from the extension.
 * A content script asks in the name of its page, so that what the test's pages did not ask for counts as well.
 */

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolemark-network-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const served = [greenhouse, greenhouseFrame, companyWithFrame, withJsonLd];
const expected = new Set(served.flatMap(({ url }) => [url, new URL('/favicon.ico', url).href]));
const asked = ({ initiator, url }: NetworkRequest): string => `${initiator} asked for ${url}`;

/** Requests that the pages of this test did not have to make; the browser's own errands have nobody who asked. */
const strayIn = (requests: readonly NetworkRequest[]): string[] =>
  requests.filter(({ url, initiator }) => initiator !== null && !expected.has(url)).map(asked);

test('no page, frame or worker of the extension makes a network request', async () => {
  const networkLog = join(folder, 'main-job.json');
  const stage = await openStage({ networkLog });
  for (const page of served) stage.server.serve(page);

  const page = await stage.open(greenhouse);
  const panel = await openPanelOn(page);
  await panel.getByRole('button', { name: 'I have Terraform' }).click();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  await openPanelOn(await stage.open(companyWithFrame));
  const popup = await stage.chromium.openPopup(await stage.open(withJsonLd));
  await popupSays(popup, '3 of 3 required met');
  await press(popup, 'Save');
  await popupSays(popup, /Latest saved[\s\S]*Tide Model Engineer/);
  const profile = await stage.chromium.openExtensionPage('profile.html#welcome');
  await profile.getByRole('combobox', { name: 'Add a skill' }).fill('kuber');
  await profile
    .getByRole('option', { name: /Kubernetes/ })
    .first()
    .click();
  const list = await stage.chromium.openExtensionPage('saved.html');
  await list.getByRole('link', { name: posting.title, exact: true }).first().click();
  await list.getByRole('heading', { level: 1, name: posting.title }).waitFor();
  const extension = `chrome-extension://${stage.chromium.extensionId}`;
  await stage.close();

  const requests = await requestsIn(networkLog);
  const pages = requests.map(({ url }) => url);
  expect(pages, 'the log is whole').toEqual(expect.arrayContaining(served.map(({ url }) => url)));
  expect(requests.filter(({ initiator }) => initiator === extension).map(asked)).toEqual([]);
  expect(strayIn(requests)).toEqual([]);
});

test('the log sees a request from wherever one is made', async () => {
  const networkLog = join(folder, 'leak.json');
  const stage = await openStage({ networkLog });
  const { chromium } = stage;
  const [worker] = chromium.context.serviceWorkers();
  const leak = async (address: string): Promise<void> => {
    await fetch(address, { mode: 'no-cors' }).catch(() => undefined);
  };
  const panel = await openPanelOn(await stage.open(greenhouse));
  await panel.evaluate(leak, 'https://leak.example/panel');
  await chromium.desk.evaluate(leak, 'https://leak.example/page');
  await worker!.evaluate(leak, 'https://leak.example/worker');
  await chromium.desk.evaluate(() => {
    navigator.sendBeacon('https://leak.example/beacon', 'x');
    new Image().src = 'https://leak.example/picture';
    return new Promise<void>((resolve) => {
      new WebSocket('wss://leak.example/socket').onerror = () => resolve();
    });
  });
  // A content script asks as its page does.
  await panel.parentFrame()!.evaluate(leak, 'https://leak.example/content-script');
  await expect
    .poll(() => stage.server.requests, patience)
    .toContain('https://leak.example/picture');
  await expect.poll(() => stage.server.requests, patience).toContain('https://leak.example/beacon');
  await stage.close();

  const seen = strayIn(await requestsIn(networkLog)).map((line) => line.split('/').at(-1));
  expect(new Set(seen)).toEqual(
    new Set(['panel', 'page', 'worker', 'beacon', 'picture', 'socket', 'content-script']),
  );
});
