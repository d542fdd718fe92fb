import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../../src/profile/resume/files/refusal.ts';
import { readFile } from '../../../src/profile/resume/read-file.ts';
import { macroDocument, pdfOf, zipBomb } from '../../../tools/resumes/bad-files.ts';

const nothing = (): void => undefined;
const fixture = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)));
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
const oldWord = new Uint8Array([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Uint8Array(600),
]);

async function refusalOf(bytes: Uint8Array, name: string): Promise<string> {
  try {
    await readFile(bytes, name, nothing);
    return 'read';
  } catch (error) {
    return (error as { refusal?: Refusal }).refusal ?? String(error);
  }
}

describe('files that are no résumé are refused, each for its reason', () => {
  test.each<[string, string, () => Uint8Array, Refusal]>([
    ['nothing', 'resume.pdf', () => new Uint8Array(0), 'empty'],
    ['white space', 'resume.txt', () => strToU8(' \n \n'), 'empty'],
    ['more than 25 MB', 'resume.pdf', () => new Uint8Array(25_000_001), 'too-large'],
    ['a million letters', 'resume.txt', () => strToU8('word '.repeat(200_001)), 'too-large'],
    ['a locked PDF', 'resume.pdf', () => fixture('bad-resumes/encrypted.pdf'), 'encrypted'],
    ['a PDF without text', 'scan.pdf', () => pdfOf(2, []), 'no-text'],
    ['half a PDF', 'resume.pdf', () => pdfOf(1, ['Python']).subarray(0, 60), 'damaged'],
    ['a zip bomb', 'resume.docx', () => zipBomb(70), 'unpacks-too-large'],
    ['macros', 'resume.docx', macroDocument, 'macros'],
    [
      'half a DOCX',
      'resume.docx',
      () => fixture('resumes/electrician/bold.docx').subarray(0, 4000),
      'damaged',
    ],
    ['a picture', 'resume.pdf', () => png, 'picture'],
    ['an old Word document', 'resume.doc', () => oldWord, 'old-word'],
    [
      'a program',
      'resume.pdf',
      () => new Uint8Array(512).fill(0).map((_, n) => (n * 37) % 256),
      'unknown-kind',
    ],
    [
      'some other archive',
      'photos.zip',
      () => zipSync({ 'a.txt': strToU8('hello') }),
      'no-archive',
    ],
    [
      'JSON that is no résumé',
      'package.json',
      () => strToU8('{"name":"left-pad"}'),
      'unknown-kind',
    ],
    ['broken JSON', 'resume.json', () => strToU8('{"work": ['), 'damaged'],
    [
      'a profile of ours',
      'rolemark-profile.json',
      () => strToU8('{"rolemark":"profile","version":2,"skills":[]}'),
      'own-profile',
    ],
    [
      'XML of another kind',
      'feed.xml',
      () => strToU8('<?xml version="1.0"?><rss><channel/></rss>'),
      'unknown-kind',
    ],
  ])('%s', async (_what, name, bytes, refusal) => {
    expect(await refusalOf(bytes(), name)).toBe(refusal);
  });
});

test('of a PDF of 200 pages the first 30 are read, and it says so', async () => {
  const shares: number[] = [];
  const { pages, draft } = await readFile(
    pdfOf(200, ['Skills', 'Python, Go']),
    'long.pdf',
    (done) => shares.push(done),
  );
  expect(pages).toEqual({ read: 30, all: 200 });
  expect(draft.lists.skills).toHaveLength(30);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
});

test.each([
  ['resume.docx', true],
  ['resume.pdf', false],
  ['resume', false],
])('a PDF named %s: said to be misnamed is %s', async (name, misnamed) => {
  const file = await readFile(pdfOf(1, ['Skills', 'Python']), name, nothing);
  expect(file.kind).toBe('pdf');
  expect(file.misnamed).toBe(misnamed);
});

test('text of older editors is read with its letters', async () => {
  const windows = new Uint8Array(
    [...'Kenntnisse\nB', 0xe4, ...'ckerei'].map((one) =>
      typeof one === 'number' ? one : one.charCodeAt(0),
    ),
  );
  const { draft } = await readFile(windows, 'alt.txt', nothing);
  expect(draft.lists.skills.map(({ text }) => text)).toEqual(['Bäckerei']);
});
