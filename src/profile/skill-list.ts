import type { Skill, SkillKind, Vocabulary } from '../skills/skill.ts';
import type { EntrySearch } from './search-entries.ts';

/** A list of skills as people paste it: one a line, or with commas, semicolons, bullets and bars between. */

const separators = /[,;\n\r\t•·|]+/u;

/** Longer pieces are sentences, not names. */
const longestName = 60;

export interface ReadList {
  readonly found: readonly Skill[];
  /** What no entry of the vocabulary was seen in, as it was written. */
  readonly unknown: readonly string[];
}

export function isList(text: string): boolean {
  return separators.test(text.trim());
}

/** Every entry that the list names. A piece that is a sentence gives the skills that are named in it. */
export function readSkillList(
  text: string,
  search: EntrySearch,
  vocabulary: Vocabulary,
  wanted: (kind: SkillKind) => boolean,
): ReadList {
  const found = new Map<string, Skill>();
  const unknown: string[] = [];
  for (const piece of text.split(separators).map((part) => part.trim())) {
    if (piece === '') continue;
    const skills = namedBy(piece);
    for (const skill of skills) found.set(skill.id, skill);
    if (skills.length === 0) unknown.push(piece);
  }
  return { found: [...found.values()], unknown };

  function namedBy(piece: string): readonly Skill[] {
    const one = piece.length <= longestName ? search.resolve(piece, wanted) : undefined;
    if (one !== undefined) return [one];
    return vocabulary
      .find(piece, text)
      .map(({ skill }) => skill)
      .filter(({ kind }) => wanted(kind));
  }
}
