import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project, sourceFiles } from './source-files.ts';

const shipped = [...sourceFiles('src'), ...sourceFiles('entrypoints')];
const everything = [
  ...shipped,
  ...sourceFiles('tools'),
  ...sourceFiles('bench'),
  ...sourceFiles('test'),
];
const pathsWhere = (files: typeof shipped, pattern: RegExp): string[] =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

test('nothing writes HTML out of text', () => {
  expect(
    pathsWhere(
      shipped,
      /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/,
    ),
  ).toEqual([]);
});

test('nothing that is shipped can make a network request', () => {
  expect(
    pathsWhere(shipped, /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/),
  ).toEqual([]);
});

test('every TODO carries a date', () => {
  expect(
    pathsWhere(everything, /TODO(?! \[\d{4}-\d{2}-\d{2}\])(?!\(\?)/).filter(
      (path) => path !== 'test/laws/code.test.ts',
    ),
  ).toEqual([]);
});

test('there is no attic', () => {
  const attic = /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\.|\/|$)/;
  expect(everything.map(({ path }) => path).filter((path) => attic.test(path))).toEqual([]);
});

test('no file has grown past what one purpose needs', () => {
  const long = shipped.filter(
    ({ path, text }) => !path.includes('/knowledge/') && text.split('\n').length > 330,
  );
  expect(
    long.map(({ path }) => path).filter((path) => !path.endsWith('ambiguous-names.ts')),
  ).toEqual([]);
});

test('dependencies are pinned', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(project, 'package.json'), 'utf8'),
  );
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d/.test(String(version)),
  );
  expect(loose).toEqual([]);
});

test('every dependency has its reason in the README', () => {
  const readme = readFileSync(join(project, 'README.md'), 'utf8');
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(project, 'package.json'), 'utf8'),
  );
  const unnamed = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !readme.includes(`\`${name}\``),
  );
  expect(unnamed).toEqual([]);
});
