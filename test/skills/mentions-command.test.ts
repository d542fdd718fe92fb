import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const command = fileURLToPath(new URL('../../tools/mentions.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rolemark-mentions-'));
afterAll(() => rmSync(folder, { recursive: true }));

function mentions(...files: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...files], {
    cwd: folder,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stderr, seen: lines.map((line) => JSON.parse(line)) };
}

describe('npm run mentions', () => {
  writeFileSync(
    join(folder, 'a.txt'),
    '\u{1F600} We use Kubernetes.\r\nPython 3.11 and 🐍 PostgreSQL\n',
  );

  test('prints an object a mention, with line and places in UTF-16 units', () => {
    const { status, seen } = mentions('a.txt');
    expect(status).toBe(0);
    expect(seen).toEqual([
      {
        file: 'a.txt',
        line: 1,
        start: 10,
        end: 20,
        id: 'kubernetes',
        name: 'Kubernetes',
        kind: 'technology',
      },
      {
        file: 'a.txt',
        line: 2,
        start: 0,
        end: 11,
        id: 'python',
        name: 'Python',
        kind: 'technology',
      },
      {
        file: 'a.txt',
        line: 2,
        start: 19,
        end: 29,
        id: 'postgresql',
        name: 'PostgreSQL',
        kind: 'technology',
      },
    ]);
  });

  test('finds names in other languages, whether the text tells its language or not', () => {
    writeFileSync(join(folder, 'b.txt'), 'Wundversorgung\nsoins des plaies\n');
    const { seen } = mentions('b.txt');
    expect(seen.map(({ line, id }) => [line, id])).toEqual([
      [1, 'wound-care'],
      [2, 'wound-care'],
    ]);
  });

  test('a file that cannot be read is named, the others are printed', () => {
    const { status, seen, stderr } = mentions('none.txt', 'a.txt', '.');
    expect(status).toBe(2);
    expect(stderr).toContain('none.txt: cannot be read');
    expect(stderr).toContain('.: cannot be read');
    expect(seen).toHaveLength(3);
  });

  test('without a file it tells its usage', () => {
    const { status, stderr } = mentions();
    expect(status).toBe(2);
    expect(stderr).toContain('usage: npm run -s mentions -- FILE…');
  });
});
