import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { chromeBuild } from '../tools/browser/chromium.ts';

/**
 * A copy of the extension that tells when its content script begins and when its panel shows verdicts, with a page of
 * its own besides: an empty React page, framed in the same way on `emptyHost`.
 */

export const emptyHost = 'empty.rolemark.test';
export const startMark = 'rolemark-start';

const beginning = `performance.mark('${startMark}');`;

/** In the frame: notes the time of the first frame drawn with the figure, or with the empty page's stand-in for it. */
const watch = `
const look = () => {
  if (globalThis.readyAt !== undefined || !/ required/.test(document.body?.textContent ?? '')) return;
  observer.disconnect();
  requestAnimationFrame(() => { globalThis.readyAt = performance.timeOrigin + performance.now(); });
};
const observer = new MutationObserver(look);
observer.observe(document, { childList: true, subtree: true, characterData: true });
`;

/** As src/page/panel-frame.ts mounts the panel, without anything around it. */
const mount = `${beginning}
const host = document.createElement('empty-panel');
host.style.cssText = 'position:fixed;right:16px;bottom:16px;width:240px;height:60px';
const frame = document.createElement('iframe');
frame.src = chrome.runtime.getURL('/empty.html');
host.attachShadow({ mode: 'closed' }).append(frame);
document.documentElement.append(host);
`;

/**
 * Copies the build and adds what is measured with.
 * @returns the copy's folder
 * @throws Error where there is no build yet
 */
export async function buildForPanelBench(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rolemark-bench-'));
  await cp(chromeBuild, folder, { recursive: true });
  const at = (path: string): string => join(folder, path);
  const edit = async (path: string, change: (text: string) => string): Promise<void> =>
    writeFile(at(path), change(await readFile(at(path), 'utf8')));

  await edit('detector.js', (code) => beginning + code);
  await edit('panel.html', withWatch);
  await writeFile(at('watch.js'), watch);
  await writeFile(at('empty-frame.js'), mount);
  await writeFile(
    at('empty.html'),
    withWatch(
      '<!doctype html><html lang="en"><head><title>Empty</title><script type="module" src="/empty.js"></script></head><body><div id="root"></div></body></html>',
    ),
  );
  await writeFile(at('empty.js'), await emptyPage());
  await edit('manifest.json', (text) => {
    const manifest = JSON.parse(text);
    manifest.content_scripts.push({ matches: [`https://${emptyHost}/*`], js: ['empty-frame.js'] });
    manifest.web_accessible_resources[0].resources.push('empty.html');
    return JSON.stringify(manifest);
  });
  return folder;
}

const withWatch = (html: string): string =>
  html.replace('<head>', '<head><script src="/watch.js"></script>');

async function emptyPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('empty-page.ts', import.meta.url)),
        formats: ['es'],
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  return (first as { output: { code: string }[] }).output[0]!.code;
}
