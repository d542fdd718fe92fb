/** Finds the browsers of this machine; as a command it prints where one is, or ends with status 1. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** Commands on the PATH and macOS applications, the likeliest to take an unpacked extension first. */
const usualNames: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

const overrides: Readonly<Record<BrowserKind, string>> = {
  chromium: 'ROLEMARK_CHROMIUM',
  firefox: 'ROLEMARK_FIREFOX',
};

/** The full path of a browser, or null. What the environment names is taken alone: a wrong name is not covered up. */
export function findBrowser(kind: BrowserKind): string | null {
  const named = process.env[overrides[kind]];
  const names = named ? [named] : usualNames[kind];
  for (const name of names) {
    const path = programAt(name);
    if (path !== null) return path;
  }
  return null;
}

/** The full path of a browser; throws an error that says what to do where there is none. */
export function requireBrowser(kind: BrowserKind): string {
  const path = findBrowser(kind);
  if (path === null) {
    throw new Error(
      `No ${kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'} was found. Run tools/test once, which installs one where it can, or name yours in ${overrides[kind]}.`,
    );
  }
  return path;
}

function programAt(name: string): string | null {
  const places = name.includes('/')
    ? [name]
    : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return places.find(canRun) ?? null;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

if (import.meta.main) {
  const path = findBrowser(process.argv[2] === 'firefox' ? 'firefox' : 'chromium');
  if (path === null) process.exitCode = 1;
  else console.log(path);
}
