import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The invented people whose résumés are read in tests. In their texts `[[words|id]]` marks words that name an entry
 * of the vocabulary; the id is left out where it is the words themselves, in lower case.
 */
export interface Person {
  readonly language: string;
  readonly name: string;
  readonly contact: readonly string[];
  readonly headline: string;
  readonly summary: string;
  readonly positions: readonly PersonPosition[];
  readonly education: readonly {
    readonly degree: string;
    readonly school: string;
    readonly from: string;
    readonly to: string;
    readonly level: string | null;
    readonly field: string | null;
  }[];
  readonly skills: readonly { readonly label: string; readonly items: readonly string[] }[];
  readonly languages: readonly {
    readonly name: string;
    readonly words: string;
    readonly id: string;
    readonly level: string;
  }[];
  readonly certificates: readonly string[];
  readonly interests: string;
}

export interface PersonPosition {
  readonly title: string;
  readonly employer: string;
  readonly place: string;
  /** "2019-03", or "2019". */
  readonly from: string;
  readonly to: string | null;
  readonly text: readonly string[];
}

export const resumesFolder = fileURLToPath(
  new URL('../../test/fixtures/resumes/', import.meta.url),
);

/** The person's folder name → the person as written. */
export function people(): Map<string, Person> {
  const folders = readdirSync(resumesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return new Map(
    folders.map((name) => [
      name,
      JSON.parse(readFileSync(join(resumesFolder, name, 'person.json'), 'utf8')) as Person,
    ]),
  );
}

const mark = /\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/g;

/** The ids that a text marks. */
export function marksIn(text: string): string[] {
  return [...text.matchAll(mark)].map(
    ([, words = '', id]) => id ?? words.toLowerCase().replace(/[^a-z0-9+#]+/g, '-'),
  );
}

/** The person as a reader sees them: the marks gone, the words left. */
export function withoutMarks(person: Person): Person {
  return JSON.parse(JSON.stringify(person).replace(mark, '$1')) as Person;
}
