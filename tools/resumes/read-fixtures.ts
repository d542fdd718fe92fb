import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findIn } from '../../src/profile/resume/find.ts';
import type { Findings } from '../../src/profile/resume/findings.ts';
import { readMonth } from '../../src/profile/resume/month.ts';
import { readFile } from '../../src/profile/resume/read-file.ts';
import type { EntrySearch } from '../../src/profile/search-entries.ts';
import type { Vocabulary } from '../../src/skills/skill.ts';
import type { Expected } from './expected.ts';
import { people, resumesFolder } from './person.ts';

export interface FixtureFile {
  /** "teacher/resume.md" */
  readonly path: string;
  readonly expected: Expected;
}

const notResumes = new Set(['person.json', 'expected.json']);

/** Every résumé file, by walking the folders: there is no list to keep. */
export function fixtureFiles(): FixtureFile[] {
  return [...people().keys()].flatMap((person) => {
    const folder = join(resumesFolder, person);
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
    return readdirSync(folder)
      .filter((file) => !notResumes.has(file))
      .sort()
      .map((file) => ({ path: `${person}/${file}`, expected }));
  });
}

/** What the extension finds in a résumé file. */
export async function findInFixture(
  { path, expected }: FixtureFile,
  vocabulary: Vocabulary,
  search: EntrySearch,
): Promise<Findings> {
  const bytes = new Uint8Array(readFileSync(join(resumesFolder, path)));
  const { draft } = await readFile(bytes, path, () => undefined);
  return findIn(draft, vocabulary, search, readMonth(expected.today)!);
}
