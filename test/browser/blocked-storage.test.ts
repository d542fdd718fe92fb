import { afterAll, beforeAll, expect, test } from 'vitest';
import { fitIn, openPanelOn, patience } from './panel.ts';
import { greenhouse, posting } from './sample-pages.ts';
import { openStage, type Stage } from './stage.ts';

/** Browsers that block third-party cookies may refuse all storage to frames of other sites, the panel's among them. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ blocksFrameStorage: true });
});
afterAll(() => stage?.close());

test('the main job works where frames are refused their storage', async () => {
  const page = await stage.open(greenhouse);
  const panel = await openPanelOn(page);
  const before = await fitIn(panel);
  await panel.getByRole('button', { name: 'I have Terraform' }).click();
  await expect.poll(() => fitIn(panel), patience).toBeGreaterThan(before);
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();

  const list = await stage.chromium.openExtensionPage('saved.html');
  await list.getByRole('link', { name: posting.title, exact: true }).waitFor();
});
