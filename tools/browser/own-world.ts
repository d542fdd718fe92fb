import type { Page } from 'playwright-core';

/** What the extension's scripts hold in a page, seen from within their own world by way of the debugger. */
export interface OwnWorld {
  readonly hasReader: boolean;
  /** Observers that are at work on the page, and who is told by them. */
  readonly observers: number;
  readonly listeners: number;
}

/** Of the page's top frame. All is nought where nothing of the extension is there. */
export async function ownWorldOf(page: Page): Promise<OwnWorld> {
  const debug = await page.context().newCDPSession(page);
  const contexts: { id: number; origin: string }[] = [];
  debug.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await debug.send('Runtime.enable');
  const own = contexts.find(({ origin }) => origin.startsWith('chrome-extension://'));
  const nothing = { hasReader: false, observers: 0, listeners: 0 };
  if (own === undefined) return nothing;
  const { result } = await debug.send('Runtime.evaluate', {
    contextId: own.id,
    returnByValue: true,
    expression: `(() => {
      const { isReading, watch } = globalThis[Symbol.for('rolemark')] ?? {};
      return {
        hasReader: isReading !== undefined,
        observers: watch === undefined ? 0 : 1,
        listeners: watch?.listeners.size ?? 0,
      };
    })()`,
  });
  await debug.detach();
  return result.value as OwnWorld;
}
