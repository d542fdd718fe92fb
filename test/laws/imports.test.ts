import { describe, expect, test } from 'vitest';
import { importsOf, type SourceFile, sourceFiles } from './source-files.ts';

/** The rooms that the files of a room may import from, besides their own. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  skills: [],
  reading: ['skills', 'page/content.ts'],
  // The profile's schema alone: what is stored and how is no business of the comparison.
  matching: ['reading', 'skills', 'profile/profile.ts', 'profile/wishes.ts', 'profile/teaching.ts'],
  profile: ['reading', 'skills'],
  saved: ['matching', 'profile', 'reading', 'skills', 'page/content.ts'],
  page: ['browser'],
  browser: ['page/content.ts', 'reading', 'matching', 'profile/profile-store.ts', 'saved'],
  ui: ['browser', 'matching', 'page/content.ts', 'profile', 'reading', 'saved', 'skills'],
};

const files = sourceFiles('src');
const roomOf = (path: string): string => path.split('/')[1] ?? '';

function strayImports(file: SourceFile): string[] {
  const room = roomOf(file.path);
  return importsOf(file)
    .filter((target) => target.startsWith('src/'))
    .map((target) => target.slice('src/'.length))
    .filter((target) => !target.startsWith(`${room}/`))
    .filter(
      (target) => !allowed[room]?.some((open) => target === open || target.startsWith(`${open}/`)),
    )
    .map((target) => `${file.path} imports ${target}`);
}

describe('imports run one way', () => {
  test('every room is known', () => {
    const rooms = new Set(files.map(({ path }) => roomOf(path)));
    expect([...rooms].sort()).toEqual(Object.keys(allowed).sort());
  });

  test('no room imports from a room above it', () => {
    expect(files.flatMap(strayImports)).toEqual([]);
  });

  test('entry points are imported by nobody', () => {
    const all = [...files, ...sourceFiles('tools'), ...sourceFiles('entrypoints')];
    expect(
      all.filter((file) => importsOf(file).some((target) => target.startsWith('entrypoints/'))),
    ).toEqual([]);
  });

  test('the law sees a stray import', () => {
    expect(
      strayImports({ path: 'src/skills/x.ts', text: "import { a } from '../ui/a.ts';" }),
    ).toEqual(['src/skills/x.ts imports ui/a.ts']);
  });
});

describe('the pure core', () => {
  const pure = files.filter(({ path }) => /^src\/(?:reading|skills|matching)\//.test(path));
  const impure =
    /\b(?:document|window|navigator|localStorage|Date|Math\.random|performance|setTimeout|chrome|browser)\s*[.(]|\bnew Date\b/;
  const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');

  test('has no browser, DOM, clock or randomness in it', () => {
    const found = pure.filter(
      ({ path, text }) => !path.includes('/knowledge/') && impure.test(code(text)),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test('imports no package but zod', () => {
    const packages = pure
      .flatMap((file) => importsOf(file))
      .filter((target) => !target.startsWith('src/') && !target.startsWith('virtual:'));
    expect(new Set(packages)).toEqual(new Set(['zod']));
  });
});

test('the browser is named in its own room only', () => {
  const naming =
    /\b(?:browser|chrome)\.(?:runtime|tabs|storage|action|scripting|permissions|windows|commands|sidePanel)\b/;
  const found = files.filter(
    ({ path, text }) => !path.startsWith('src/browser/') && naming.test(text),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});
