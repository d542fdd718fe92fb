import { expect } from 'vitest';
import type { Target } from '../../tools/browser/target.ts';
import { patience } from './panel.ts';

/** What the tests do with the popup of the toolbar button. */

export const popupText = (popup: Target): Promise<string> =>
  popup.evaluate<string>('document.body?.innerText ?? ""');

/** Waits until the popup says this. */
export async function popupSays(popup: Target, words: string | RegExp): Promise<string> {
  await expect.poll(() => popupText(popup), patience).toMatch(words);
  return popupText(popup);
}

/**
 * Presses the button with this name, once it is there and can be pressed. It may close the popup, so that nothing is
 * waited for afterwards.
 */
export async function press(popup: Target, name: string): Promise<void> {
  const pressOnce = (): Promise<boolean> =>
    popup.evaluate<boolean>(`(() => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => (one.ariaLabel ?? one.innerText).trim() === ${JSON.stringify(name)},
      );
      if (button === undefined || button.disabled) return false;
      setTimeout(() => button.click());
      return true;
    })()`);
  await expect.poll(pressOnce, patience).toBe(true);
}
