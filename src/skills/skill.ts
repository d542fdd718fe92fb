/** An entry of the vocabulary. See docs in vocabulary/README.md for how it is written. */

export const skillKinds = [
  /** Software, programming languages, products, instruments, machines. */
  'technology',
  /** Methods, practices, subjects: what a person knows or can do. */
  'skill',
  /** Standards, laws and regulations. */
  'standard',
  /** Certificates and licences. */
  'certificate',
  /** Human languages. */
  'language',
  /** Fields of study. */
  'study',
  /** Soft skills. */
  'soft',
] as const;

export type SkillKind = (typeof skillKinds)[number];

export interface Skill {
  /** Lower-case words joined by hyphens; never changes once published, since profiles keep it. */
  readonly id: string;
  readonly name: string;
  readonly kind: SkillKind;
  /** The field of work whose file holds it, such as "Nursing". */
  readonly field: string;
  /** Who has this has those too (Next.js implies React). Ids, direct ones only. */
  readonly implies: readonly string[];
  /** This is one of those (PostgreSQL is part of relational databases). Ids, direct ones only. */
  readonly partOf: readonly string[];
  /** Knowing one helps much with the other (AWS and Google Cloud). Ids; holds both ways. */
  readonly closeTo: readonly string[];
}

/** A skill seen in a text: `text.slice(start, end)` are the very words. Places in UTF-16 units. */
export interface SkillMention {
  readonly skill: Skill;
  readonly start: number;
  readonly end: number;
}

/** The compiled vocabulary. Made once, then asked many times; it never changes. */
export interface Vocabulary {
  readonly size: number;
  /** The skill of this id, or undefined where there is none. */
  get(id: string): Skill | undefined;
  skills(): Iterable<Skill>;
  /** Every other name of the skill that all languages use, as written in the vocabulary. */
  namesOf(id: string): readonly string[];
  /** All mentions in the text, in order, none overlapping. `surroundings` (the whole posting, say) helps with ambiguous names. */
  find(text: string, surroundings?: string): readonly SkillMention[];
  /** The same vocabulary for texts in these languages (ISO 639-1): it finds their own names too, where they are loaded. */
  in(...languages: readonly string[]): Vocabulary;
}
