import type { Skill, SkillKind, Vocabulary } from '../skills/skill.ts';
import { typosBetween } from './typos.ts';

/** Finding entries of the vocabulary by what a person types: other names, beginnings and typos included. */

export interface FoundEntry {
  readonly skill: Skill;
  /** The other name that matched, where it was not the name itself. */
  readonly via: string | null;
}

export interface EntrySearch {
  /** The best matches first. `wanted` says which kinds of entry may be offered. */
  find(typed: string, wanted: (kind: SkillKind) => boolean, limit: number): readonly FoundEntry[];
  /** The one entry that is meant by the whole text, with at most one typo; undefined where none is. */
  resolve(text: string, wanted: (kind: SkillKind) => boolean): Skill | undefined;
  /** The entry of exactly this name, but for capitals and accents. */
  named(text: string, wanted: (kind: SkillKind) => boolean): Skill | undefined;
}

interface Name {
  readonly skill: Skill;
  readonly folded: string;
  /** As written in the vocabulary; null for the name of the entry itself. */
  readonly other: string | null;
}

/** Closer kinds of match come first; a name of its own beats another name. */
const ranks = { whole: 0, start: 2, wordStart: 4, inside: 6, typo: 8 } as const;

/** Makes the search ready: some milliseconds for a vocabulary of thousands. */
export function openEntrySearch(vocabulary: Vocabulary): EntrySearch {
  const names: Name[] = [];
  for (const skill of vocabulary.skills()) {
    names.push({ skill, folded: fold(skill.name), other: null });
    for (const other of vocabulary.namesOf(skill.id)) {
      names.push({ skill, folded: fold(other), other });
    }
  }
  const whole = new Map<string, Skill[]>();
  for (const { skill, folded } of names) {
    whole.set(folded, [...(whole.get(folded) ?? []), skill]);
  }

  return {
    find(typed, wanted, limit) {
      const query = fold(typed);
      if (query === '') return [];
      const best = new Map<string, { readonly name: Name; readonly rank: number }>();
      for (const name of names) {
        if (!wanted(name.skill.kind)) continue;
        const rank = rankOf(name, query);
        const known = best.get(name.skill.id);
        if (rank !== null && (known === undefined || rank < known.rank)) {
          best.set(name.skill.id, { name, rank });
        }
      }
      return [...best.values()]
        .toSorted(
          (one, other) =>
            one.rank - other.rank ||
            one.name.folded.length - other.name.folded.length ||
            (one.name.folded < other.name.folded ? -1 : 1),
        )
        .slice(0, limit)
        .map(({ name }) => ({ skill: name.skill, via: name.other }));
    },
    resolve(text, wanted) {
      const query = fold(text);
      if (query === '') return undefined;
      const near = new Map<string, Skill>();
      for (const { skill, folded } of names) {
        if (!wanted(skill.kind)) continue;
        if (folded === query) return skill;
        if (isSlipOf(query, folded)) near.set(skill.id, skill);
      }
      // Two that are equally near: rather none than the wrong one.
      return near.size === 1 ? near.values().next().value : undefined;
    },
    named(text, wanted) {
      const query = fold(text);
      return query === '' ? undefined : whole.get(query)?.find(({ kind }) => wanted(kind));
    },
  };
}

/** Nobody looks again at what was taken without asking, so little is forgiven: one slip, not in the first letter. */
function isSlipOf(query: string, name: string): boolean {
  return query.length >= 6 && query[0] === name[0] && typosBetween(query, name, 1) !== null;
}

function rankOf({ folded, other }: Name, query: string): number | null {
  const own = other === null ? 0 : 1;
  if (folded === query) return ranks.whole + own;
  if (folded.startsWith(query)) return ranks.start + own;
  if (folded.includes(` ${query}`)) return ranks.wordStart + own;
  if (query.length >= 3 && folded.includes(query)) return ranks.inside + own;
  const most = query.length >= 8 ? 2 : query.length >= 4 ? 1 : 0;
  // A name half typed: its beginning is compared with what is there so far. Not so for other names, which
  // are many: half of one, with a typo, says too little.
  const half = other === null && folded.length > query.length + 1;
  const start = half ? folded.slice(0, query.length) : folded;
  const typos = most === 0 ? null : typosBetween(query, start, most);
  return typos === null ? null : ranks.typo + 2 * typos + own;
}

/** Lower case, without accents; marks that tell skills apart (C++, C#, .NET) stay. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .trim();
}
