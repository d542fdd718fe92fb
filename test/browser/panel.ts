import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What the tests do with the panel over a page, as a person would. */

/** Long enough for a slow machine that does other things besides. */
const patience = { timeout: 30_000, interval: 50 };

export const panelFrames = (page: Page): Frame[] =>
  page.frames().filter((frame) => frame.url().includes('/panel.html'));

/** The frame with the panel, wherever on the page it stands. */
export async function panelOn(page: Page): Promise<Frame> {
  await expect.poll(() => panelFrames(page).length, patience).toBe(1);
  return panelFrames(page)[0]!;
}

export const pillIn = (panel: Frame): Locator => panel.getByRole('button', { name: /^Rolemark:/ });

/** Opens the panel by its pill; resolves when the requirements are shown. */
export async function openPanelOn(page: Page): Promise<Frame> {
  const panel = await panelOn(page);
  await pillIn(panel).click();
  await panel.getByRole('region', { name: 'Posting' }).waitFor();
  return panel;
}

/** The entry of a requirement in the panel, by a part of its words. */
export const requirementIn = (panel: Frame | Page, words: string): Locator =>
  panel.getByRole('listitem').filter({ has: panel.getByRole('button', { name: words }) });

/** The fit that the open panel shows. */
export async function fitIn(panel: Frame | Page): Promise<number> {
  const text = await panel.getByRole('region', { name: 'Fit' }).textContent();
  return Number(/(\d+) of 100/.exec(text ?? '')?.[1] ?? Number.NaN);
}

/** The figure on the toolbar button, for the tab that the panel is in. */
export const badgeBeside = (panel: Frame): Promise<string> =>
  panel.evaluate(async () => {
    const tab = await chrome.tabs.getCurrent();
    return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
  });

/** The coloured words of the page, by the name of their colour, in the page's order. */
export function highlightsOn(page: Page | Frame): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const textOf = (range: AbstractRange): string => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    };
    const found: Record<string, string[]> = {};
    CSS.highlights.forEach((highlight, name) => {
      const texts: string[] = [];
      highlight.forEach((range) => {
        texts.push(textOf(range));
      });
      found[name] = texts;
    });
    return found;
  });
}

/** Where a text stands on the page: the middle of it, in CSS pixels of the window. */
export function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`"${wanted}" is not on the page`);
  }, text);
}

export { patience };
