import { type SkillKind, skillKinds } from './skill.ts';

/** Reads the vocabulary's files into entries; vocabulary/README.md says how they are written. */

export interface VocabularyFile {
  readonly path: string;
  readonly text: string;
}

export interface NameEntry {
  readonly name: string;
  /** The language whose postings use the name ("de"), or empty where all do. */
  readonly language: string;
  /** Written with `?`: also an ordinary word, it counts only where its surroundings speak for it. */
  readonly ambiguous: boolean;
}

export interface SkillEntry {
  readonly id: string;
  readonly kind: SkillKind;
  readonly field: string;
  /** The first is the one that people see. */
  readonly names: readonly NameEntry[];
  /** Names of skills, as written. */
  readonly implies: readonly string[];
  readonly partOf: readonly string[];
  readonly closeTo: readonly string[];
  readonly path: string;
  readonly line: number;
}

export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly message: string;
  /** `unknown`: a relation names a skill that no file has (yet). */
  readonly kind: 'wrong' | 'unknown';
}

export interface ParsedVocabulary {
  readonly entries: readonly SkillEntry[];
  readonly findings: readonly Finding[];
}

type Mutable<T> = {
  -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key];
};

const relationLabels = { implies: 'implies', 'part of': 'partOf', 'close to': 'closeTo' } as const;
/** The languages, besides English, whose own names the vocabulary holds. */
export const nameLanguages: readonly string[] = ['de', 'fr', 'es', 'nl', 'pt'];

export function parseVocabulary(files: readonly VocabularyFile[]): ParsedVocabulary {
  const entries: SkillEntry[] = [];
  const findings: Finding[] = [];
  for (const file of files) parseFile(file, entries, findings);
  return { entries, findings };
}

function parseFile(
  { path, text }: VocabularyFile,
  entries: SkillEntry[],
  findings: Finding[],
): void {
  let field = '';
  let kind: SkillKind | undefined;
  let entry: Mutable<SkillEntry> | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const wrong = (message: string): void => {
      findings.push({ path, line: index + 1, message, kind: 'wrong' });
    };
    const trimmed = line.trim();
    if (trimmed === '' || trimmed === '#' || trimmed.startsWith('# ')) continue;
    if (/^\s/.test(line)) {
      if (entry) addDetail(entry, trimmed, wrong);
      else wrong('an indented line belongs under a skill');
      continue;
    }
    if (field === '') {
      if (line.startsWith('field:')) field = line.slice('field:'.length).trim();
      else wrong('the file begins with "field: " and the name of the field of work');
      continue;
    }
    if (trimmed.startsWith('[') && trimmed.endsWith(']')) {
      kind = skillKinds.find((known) => known === trimmed.slice(1, -1));
      if (!kind) wrong(`unknown kind ${trimmed}; the kinds are ${skillKinds.join(', ')}`);
      continue;
    }
    if (!kind) {
      wrong('skills stand under a kind, such as [skill]');
      continue;
    }
    entry = entryOf(trimmed, { kind, field, path, line: index + 1 }, wrong);
    entries.push(entry);
  }
}

type Wrong = (message: string) => void;

function entryOf(
  line: string,
  place: Pick<SkillEntry, 'kind' | 'field' | 'path' | 'line'>,
  wrong: Wrong,
): Mutable<SkillEntry> {
  const equals = line.indexOf(' = ');
  const first = nameEntry(equals < 0 ? line : line.slice(0, equals), '');
  const others = equals < 0 ? [] : namesIn(line.slice(equals + 3), '', wrong);
  if (line.endsWith('=')) wrong('nothing stands after the "="');
  return {
    ...place,
    id: idOf(first.name),
    names: [first, ...others],
    implies: [],
    partOf: [],
    closeTo: [],
  };
}

function addDetail(entry: Mutable<SkillEntry>, detail: string, wrong: Wrong): void {
  const colon = detail.indexOf(':');
  const label = detail.slice(0, Math.max(colon, 0));
  const value = detail.slice(colon + 1).trim();
  if (value === '') {
    wrong(`nothing stands after "${label}:"`);
  } else if (label === 'id') {
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) entry.id = value;
    else wrong(`an id is lower-case words joined by hyphens, not "${value}"`);
  } else if (label in relationLabels) {
    const key = relationLabels[label as keyof typeof relationLabels];
    entry[key].push(...listIn(value, wrong));
  } else if (nameLanguages.includes(label)) {
    entry.names.push(...namesIn(value, label, wrong));
  } else {
    wrong(`unknown line "${label}:"; there are implies, part of, close to, id, de, fr, es, nl, pt`);
  }
}

function listIn(value: string, wrong: Wrong): string[] {
  const list = value.split(';').map((part) => part.trim());
  if (list.includes('')) wrong('an empty name: two semicolons, or one at the end');
  return list.filter((part) => part !== '');
}

function namesIn(value: string, language: string, wrong: Wrong): NameEntry[] {
  return listIn(value, wrong).map((name) => nameEntry(name, language));
}

function nameEntry(written: string, language: string): NameEntry {
  const name = written.trim();
  return name.endsWith('?')
    ? { name: name.slice(0, -1).trim(), language, ambiguous: true }
    : { name, language, ambiguous: false };
}

/** The id made of a name: "R&D" → "r-and-d", "Node.js" → "node-js". */
export function idOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
    .replaceAll('&', ' and ')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
