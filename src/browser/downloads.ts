import browser from 'webextension-polyfill';

/** Files that the extension writes by itself. The permission is optional and asked for when it is wanted. */

const wanted = { permissions: ['downloads'] } as const;

export function hasDownloads(): Promise<boolean> {
  return browser.permissions.contains({ permissions: [...wanted.permissions] });
}

/** Shows the browser's question; only after a press of the person's. */
export function askForDownloads(): Promise<boolean> {
  return browser.permissions.request({ permissions: [...wanted.permissions] });
}

/** Writes a text below the folder for downloads, over a file of the same name. */
export async function writeDownload(filename: string, pieces: readonly string[]): Promise<void> {
  const address = await addressOf(new Blob([...pieces], { type: 'application/json' }));
  await browser.downloads.download({ url: address, filename, conflictAction: 'overwrite' });
}

/** Workers of Chromium can't give a blob an address; there the text itself becomes one. */
async function addressOf(blob: Blob): Promise<string> {
  if (typeof URL.createObjectURL === 'function') return URL.createObjectURL(blob);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const portion = 0x8000;
  let binary = '';
  for (let from = 0; from < bytes.length; from += portion) {
    binary += String.fromCharCode(...bytes.subarray(from, from + portion));
  }
  return `data:application/json;base64,${btoa(binary)}`;
}
