import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chromeBuild } from '../../tools/browser/chromium.ts';
import { firefoxBuild } from '../../tools/browser/firefox.ts';

/** Laws of what is built: what is put into pages, and what the extension asks for. */

/** Kilobytes of 1,000 bytes, gzip: what every page of a known or granted site bears. */
const largestDetector = 6;
/** What comes to a page with a posting, and to one with a list of them. */
const largestReader = 40;
const largestLinks = 6;

/** Words that survive minifying, by what they would give away. */
const strangers: Readonly<Record<string, string>> = {
  React: 'react.transitional.element',
  zod: 'ZodError',
  Dexie: 'DexieError',
  'the vocabulary': 'Terraform',
};

describe.each([
  ['Chromium', chromeBuild],
  ['Firefox', firefoxBuild],
])('for %s', (name, folder) => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  test('has its icons', () => {
    const icons: string[] = Object.values(manifest.icons ?? {});
    expect(icons.length).toBeGreaterThan(2);
    for (const icon of icons) expect(readFileSync(join(folder, icon)).length).toBeGreaterThan(0);
  });

  test.each([
    ['detector.js', largestDetector],
    ['content-scripts/reader.js', largestReader],
    ['links.js', largestLinks],
  ])('%s is small and holds nothing of the pages of the extension', (file, largest) => {
    const script = readFileSync(join(folder, file));
    expect(gzipSync(script).length / 1000).toBeLessThan(largest);
    const found = Object.entries(strangers).filter(([, word]) => script.includes(word));
    expect(found).toEqual([]);
  });

  test('the detector carries no polyfill, and pages get it alone', () => {
    expect(readFileSync(join(folder, 'detector.js'), 'utf8')).not.toContain('polyfill');
    const scripts = manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js);
    expect(scripts).toEqual(['detector.js']);
  });

  test('the pages of the extension hold what the content script must not', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const rest = files
      .filter(
        (file) =>
          !/^(?:content-scripts|detector|links)/.test(file) && /\.(?:js|json|txt)$/.test(file),
      )
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    const missing = Object.entries(strangers).filter(([, word]) => !rest.includes(word));
    expect(missing, 'each word would give its library away').toEqual([]);
  });

  test('only what the promises allow is asked for', () => {
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      // Chromium's name for a place beside the tabs; Firefox asks nothing for its sidebar.
      ...(name === 'Chromium' ? ['sidePanel'] : []),
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    const declared: string[] = manifest.content_scripts.flatMap(
      (script: { matches: string[] }) => script.matches,
    );
    expect(declared.filter((match) => /^(?:<all_urls>|\*:\/\/\*\/)/.test(match))).toEqual([]);
  });

  test('every site and all sites are asked for only when the person wants it', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('nothing in it is fetched from elsewhere', () => {
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
    const sources = pages.flatMap((page) => [
      ...readFileSync(join(folder, page), 'utf8').matchAll(/(?:src|href)="([^"]*)"/g),
    ]);
    expect(
      sources.map(([, source]) => source).filter((source) => !source?.startsWith('/')),
    ).toEqual([]);
  });
});
