import type { Frame, Page } from 'playwright-core';
import { inMs, median } from './measure.ts';
import { printTable } from './table.ts';

/** How long the panel takes from a click to what is drawn of it. */

const rounds = 12;

/** Each click with the one that takes it back, so that every round begins alike. */
const clicks = [
  ['an answer, and back', 'fieldset button', 'fieldset button'],
  ['"I have", and undo', '[id^=requirement] [class*=chip]', 'footer button'],
] as const;

/** Opens the panel on the page that is shown, clicks in it, and prints a table. */
export async function benchClicks(page: Page, frame: Frame): Promise<void> {
  await page.bringToFront();
  const opening = await timeOf(frame, 'h1 button');
  await frame.locator('section[tabindex]').waitFor();
  const rows: string[][] = [['opening the panel', inMs(opening), inMs(opening)]];
  for (const [name, doing, undoing] of clicks) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      times.push(await timeOf(frame, doing));
      await frame.waitForTimeout(60);
      times.push(await timeOf(frame, undoing));
      await frame.waitForTimeout(60);
    }
    rows.push([name, inMs(median(times)), inMs(Math.max(...times))]);
  }
  printTable(
    'From a click in the panel to what is drawn of it (ms)',
    ['', 'median', 'worst'],
    rows,
  );
}

/** Milliseconds from the click on the first such element until the frame after it has been drawn. */
function timeOf(frame: Frame, selector: string): Promise<number> {
  return frame.evaluate(async (wanted) => {
    const element = document.querySelector<HTMLElement>(wanted);
    if (element === null) throw new Error(`Nothing is ${wanted}.`);
    const start = performance.now();
    element.click();
    // What was changed is drawn with the next frame; the turn after it comes when that is done.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  }, selector);
}
