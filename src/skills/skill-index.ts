import type { Cues, NameRule } from './parse-rules.ts';

/**
 * The vocabulary as the extension carries it: a few long texts, which a browser loads faster than
 * as many small objects. Skills are referred to by their place in the list.
 */
export interface SkillIndex {
  readonly fields: readonly string[];
  /** Where skills of another kind or field begin: the place of the first, then kind and field as places in their lists. */
  readonly groups: readonly (readonly [place: number, kind: number, field: number])[];
  /**
   * A line per skill: what it implies, is part of and is close to, with a tab between; each skill as its place counted
   * from the first of this one's field, which is a short number that its neighbours repeat.
   */
  readonly relations: string;
  /** A line per skill: the names that every language uses, a tab between, each after its mark (see `marked`). */
  readonly names: string;
  readonly nameCount: number;
  /** Ids that are not made of the first name, by place. All others are found by the name and cost nothing. */
  readonly ownIds: readonly (readonly [place: number, id: string])[];
  readonly rules: readonly NameRule[];
  readonly cues: Cues;
}

/** The names that postings of one language use besides, in the same form. */
export interface LocalNames {
  readonly names: string;
  readonly nameCount: number;
}

/** A compiled vocabulary. The names of each language stand apart, so that only those of a posting's own are loaded. */
export interface CompiledVocabulary {
  readonly index: SkillIndex;
  /** By language, ISO 639-1. */
  readonly local: Readonly<Record<string, LocalNames>>;
}

export interface NameMark {
  /** Found in these very capitals only: all of it, or the words in it that would be ordinary ones ("IT support"). */
  readonly capitals: 'any' | 'some' | 'all';
  /** Also an ordinary word: found only where its surroundings speak for it. */
  readonly ambiguous: boolean;
  /**
   * When a little must speak for it: `always` for two or three initials, which mean many things; `small` for one word
   * with a capital, such as a product's name, which may be an ordinary word where it is written small.
   */
  readonly doubt: 'never' | 'small' | 'always';
}

const marks: readonly (NameMark & { readonly sign: string })[] = [
  { sign: '', capitals: 'any', ambiguous: false, doubt: 'never' },
  { sign: '~', capitals: 'any', ambiguous: false, doubt: 'small' },
  { sign: '^', capitals: 'all', ambiguous: false, doubt: 'never' },
  { sign: ':', capitals: 'all', ambiguous: false, doubt: 'always' },
  { sign: '%', capitals: 'some', ambiguous: false, doubt: 'never' },
  { sign: '?', capitals: 'any', ambiguous: true, doubt: 'never' },
  { sign: '!', capitals: 'all', ambiguous: true, doubt: 'never' },
];

/** A name with its mark before it, as the index keeps it. No ambiguous name has a doubt besides. */
export function marked(name: string, { capitals, ambiguous, doubt }: NameMark): string {
  const mark = marks.find(
    (each) => each.capitals === capitals && each.ambiguous === ambiguous && each.doubt === doubt,
  )!;
  return mark.sign + name;
}

/** The other way round. No name begins with a mark; the check of the vocabulary holds that. */
export function markOf(text: string): NameMark & { readonly written: string } {
  const { sign, ...mark } =
    marks.find((each) => each.sign !== '' && text.startsWith(each.sign)) ?? marks[0]!;
  return { ...mark, written: text.slice(sign.length) };
}
