import { byFirstName, checkVocabulary, isCapitalName, relationKey } from './check-vocabulary.ts';
import {
  type Finding,
  parseVocabulary,
  type SkillEntry,
  type VocabularyFile,
} from './parse-vocabulary.ts';

/**
 * The vocabulary as the extension carries it: a few long texts, which a browser loads faster than
 * as many small objects. Skills are referred to by their place in the list.
 */
export interface SkillIndex {
  readonly fields: readonly string[];
  /** A line per skill: id, kind, field's place, implies, part of, close to (places joined by commas), tab between. */
  readonly skills: string;
  /** A line per skill: its names with a tab between, each after its marks (see `nameMarks`). */
  readonly names: string;
  readonly nameCount: number;
}

/** One character before each name. */
export const nameMarks = {
  plain: '-',
  capitals: '^',
  ambiguous: '?',
  ambiguousCapitals: '!',
} as const;

export class VocabularyError extends Error {
  override name = 'VocabularyError';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(({ path, line, message }) => `${path}:${line}: ${message}`).join('\n'));
    this.findings = findings;
  }
}

/** @throws VocabularyError whose message names file and line of everything that is wrong */
export function compileVocabulary(files: readonly VocabularyFile[]): SkillIndex {
  const parsed = parseVocabulary(files);
  const findings = checkVocabulary(parsed).filter(({ kind }) => kind === 'wrong');
  if (findings.length > 0) throw new VocabularyError(findings);
  const { entries } = parsed;
  const fields = [...new Set(entries.map((entry) => entry.field))];
  const places = new Map(entries.map((entry, place) => [entry.id, place]));
  const known = byFirstName(entries);
  const placesOf = (names: readonly string[]): string =>
    names.flatMap((name) => places.get(known.get(relationKey(name))?.id ?? '') ?? []).join(',');
  return {
    fields,
    skills: entries
      .map((entry) =>
        [
          entry.id,
          entry.kind,
          fields.indexOf(entry.field),
          placesOf(entry.implies),
          placesOf(entry.partOf),
          placesOf(entry.closeTo),
        ].join('\t'),
      )
      .join('\n'),
    names: entries.map(markedNames).join('\n'),
    nameCount: entries.reduce((sum, entry) => sum + entry.names.length, 0),
  };
}

function markedNames({ names, kind }: SkillEntry): string {
  return names
    .map(({ name, ambiguous }) => {
      const capitals = isCapitalName(name, kind);
      if (ambiguous) return (capitals ? nameMarks.ambiguousCapitals : nameMarks.ambiguous) + name;
      return (capitals ? nameMarks.capitals : nameMarks.plain) + name;
    })
    .join('\t');
}
