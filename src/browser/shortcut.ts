import browser from 'webextension-polyfill';

/** The key that opens the popup, as the browser writes it; empty where the person has given it none. */
export async function readShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

/** Newer than the polyfill. */
interface CommandsOfFirefox {
  openShortcutSettings?(): Promise<void>;
}

const chromiumShortcuts = 'chrome://extensions/shortcuts';

/** Opens the browser's own page where keys are changed; false where it has to be found by hand. */
export async function openShortcutSettings(): Promise<boolean> {
  const { openShortcutSettings: open } = browser.commands as CommandsOfFirefox;
  try {
    if (open !== undefined) await open.call(browser.commands);
    else await browser.tabs.create({ url: chromiumShortcuts });
    return true;
  } catch {
    return false;
  }
}
