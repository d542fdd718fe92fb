import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  fitIn,
  highlightsOn,
  openPanelOn,
  panelOn,
  patience,
  pillIn,
  requirementIn,
} from './panel.ts';
import { greenhouse, posting } from './sample-pages.ts';
import { openStage, type Stage } from './stage.ts';

/** What a person does in the panel besides reading it: answers, teaches, moves it, copies from it. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
beforeEach(async () => {
  await stage.reset();
  await stage.chromium.desk.evaluate(() => chrome.storage.local.remove('panel-places'));
});

const judged = 'tide table';

describe('answers', () => {
  test('an answer counts at once, is remembered on another posting, and can be taken back', async () => {
    const panel = await openPanelOn(await stage.open(greenhouse));
    const before = await fitIn(panel);
    await requirementIn(panel, judged).getByRole('button', { name: 'Yes', exact: true }).click();
    await expect.poll(() => fitIn(panel), patience).toBeGreaterThan(before);
    expect(await requirementIn(panel, judged).textContent()).toContain('Your own answer: Yes.');

    const elsewhere = await openPanelOn(
      await stage.open({ ...greenhouse, url: greenhouse.url.replace('4501', '4599') }),
    );
    expect(await requirementIn(elsewhere, judged).textContent()).toContain('Your own answer: Yes.');
    await requirementIn(elsewhere, judged)
      .getByRole('button', { name: 'Yes', exact: true })
      .click();
    await expect.poll(() => fitIn(elsewhere), patience).toBe(before);
  });

  test('with the keyboard alone: to the requirement, an answer, save, fold', async () => {
    const page = await stage.open(greenhouse);
    const panel = await panelOn(page);
    await pillIn(panel).focus();
    await page.keyboard.press('Enter');
    await panel.getByRole('region', { name: 'Posting' }).waitFor();
    for (let step = 0; step < posting.required.length; step++) await page.keyboard.press('j');
    expect(await focused(panel)).toBe(posting.required.at(-1));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('3');
    await expect
      .poll(() => requirementIn(panel, judged).textContent(), patience)
      .toContain('Your own answer: No.');
    expect(await focused(panel)).toBe(posting.required.at(-1));
    await page.keyboard.press('s');
    await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await pillIn(panel).waitFor();
    expect(await focused(panel)).toMatch(/^Rolemark:/);
  });
});

describe('teaching', () => {
  test('an ignored requirement is not counted, here and after a reload, until it is heeded again', async () => {
    const page = await stage.open(greenhouse);
    const panel = await openPanelOn(page);
    const before = await fitIn(panel);
    await teach(panel, 'Terraform', 'Ignore this requirement');
    await expect.poll(() => fitIn(panel), patience).toBeGreaterThan(before);
    await expect
      .poll(async () => (await highlightsOn(page))['rolemark-missing'], patience)
      .toEqual(['Kubernetes']);
    await page.reload();
    const again = await openPanelOn(page);
    await requirementIn(again, 'Terraform').getByRole('button', { name: 'Count it again' }).click();
    await expect.poll(() => fitIn(again), patience).toBe(before);
  });

  test('a wrong reading is left out and can be undone in the foot', async () => {
    const panel = await openPanelOn(await stage.open(greenhouse));
    await teach(panel, 'Terraform', '“Terraform” does not mean Terraform here');
    await expect
      .poll(() => requirementIn(panel, 'Terraform').textContent(), patience)
      .not.toContain('Missing.');
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(() => requirementIn(panel, 'Terraform').textContent(), patience)
      .toContain('Missing.');
  });
});

test('what would help most is said with the fit it would bring', async () => {
  const panel = await openPanelOn(await stage.open(greenhouse));
  await panel.getByText('What would help most').click();
  const told = await panel
    .getByText(/^fit \d+ \(\+\d+\)$/)
    .first()
    .textContent();
  const promised = Number(/fit (\d+)/.exec(told ?? '')?.[1]);
  await panel.getByRole('button', { name: 'I have Terraform' }).click();
  await expect.poll(() => fitIn(panel), patience).toBe(promised);
});

test('the copy holds strengths, gaps and the address', async () => {
  const page = await stage.open(greenhouse);
  const panel = await openPanelOn(page);
  await stage.chromium.context.grantPermissions(['clipboard-read'], {
    origin: new URL(greenhouse.url).origin,
  });
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('button', { name: 'Copy as Markdown' }).click();
  await panel.getByText('Copied.').waitFor();
  await page.bringToFront();
  await page.evaluate(() => window.focus());
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`# ${posting.title}`);
  expect(copied).toMatch(
    /## What speaks for me[\s\S]*Python[\s\S]*## What is missing[\s\S]*Terraform/,
  );
  expect(copied).toContain(greenhouse.url);
});

describe('its place', () => {
  test('the arrow keys move and size it', async () => {
    const page = await stage.open(greenhouse);
    const panel = await openPanelOn(page);
    const { width } = await boxOf(panel);
    await panel.getByRole('button', { name: 'Change the size of the panel' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await boxOf(panel)).width, patience).toBe(width + 24);
    await panel.getByRole('button', { name: 'Move the panel' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await boxOf(panel)).x, patience).toBeLessThan(20);
  });
});

async function teach(panel: Frame, words: string, lesson: string): Promise<void> {
  const entry = requirementIn(panel, words);
  await entry.getByRole('button', { name: 'More about this requirement' }).click();
  await entry.getByRole('button', { name: lesson }).click();
}

const focused = (panel: Frame): Promise<string | null | undefined> =>
  panel.evaluate(() => document.activeElement?.textContent);

async function boxOf(panel: Frame): ReturnType<typeof knownBox> {
  return knownBox(await panel.frameElement());
}

async function knownBox(element: Awaited<ReturnType<Frame['frameElement']>>) {
  const box = await element.boundingBox();
  if (box === null) throw new Error('The panel is not shown.');
  return box;
}

test('dragged by its bar it stands on the other side, and is there again after a reload', async () => {
  const page = await stage.open(greenhouse);
  const panel = await openPanelOn(page);
  const leftOf = async (frame: Frame): Promise<number> => {
    const element = await frame.frameElement();
    return (await element.boundingBox())?.x ?? Number.NaN;
  };
  const middle = (page.viewportSize()?.width ?? 0) / 2;
  expect(await leftOf(panel)).toBeGreaterThan(middle);

  const bar = await panel.getByRole('button', { name: /^Move the panel/ }).boundingBox();
  const [x, y] = [bar!.x + bar!.width / 2, bar!.y + bar!.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  // As a hand does it: the frame follows before the pointer has gone on.
  for (let to = x; to > 80; to -= 40) {
    await page.mouse.move(to, y);
    await page.waitForTimeout(30);
  }
  await page.mouse.up();
  await expect.poll(() => leftOf(panel), patience).toBeLessThan(middle / 2);

  await page.reload();
  const again = await panelOn(page);
  await pillIn(again).waitFor();
  await expect.poll(() => leftOf(again), patience).toBeLessThan(middle / 2);
});
