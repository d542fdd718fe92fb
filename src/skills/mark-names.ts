import { isCapitalName } from './check-vocabulary.ts';
import type { NameRule, ParsedRules } from './parse-rules.ts';
import type { SkillEntry } from './parse-vocabulary.ts';
import { ScannedText } from './scanned-text.ts';
import type { SkillKind } from './skill.ts';
import type { NameMark } from './skill-index.ts';
import { initialsIn } from './spelling.ts';

const scan = new ScannedText();

/** The name's letters and digits written together, by which it is found. */
export function keyOf(written: string): string {
  scan.scan(written);
  return scan.keyOf(0, scan.count);
}

/** What is known of names besides what the vocabulary says. */
export interface NamesKnowledge {
  /** By the key of their name. */
  readonly rules: ReadonlyMap<string, NameRule>;
  /** Words that initials may be mistaken for, in small letters: "it". */
  readonly smallWords: ReadonlySet<string>;
}

export function namesKnowledge({
  rules,
  cues,
}: Pick<ParsedRules, 'rules' | 'cues'>): NamesKnowledge {
  return {
    rules: new Map(rules.map((rule) => [keyOf(rule.name), rule])),
    smallWords: new Set(cues['small words']),
  };
}

/**
 * How careful the finder must be with each name of a skill, in order. A name is ambiguous where it is written so, where
 * it has a rule of its own, where another name of the skill that differs in capitals and gaps alone is ambiguous, and
 * where it is a single word for how people are ("creative").
 */
export function marksOf({ names, kind }: SkillEntry, knowledge: NamesKnowledge): NameMark[] {
  const ambiguousKeys = new Set(
    names.filter((name) => name.ambiguous).map(({ name }) => keyOf(name)),
  );
  return names.map(({ name }) => {
    const key = keyOf(name);
    const rule = knowledge.rules.get(key);
    const isWord = scan.count === 1;
    const capitals = isCapitalName(name, kind) ? 'all' : 'any';
    const isSoftWord = isWord && kind === 'soft';
    if (ambiguousKeys.has(key) || isSoftWord || (rule !== undefined && !rule.sure)) {
      return { capitals, ambiguous: true, doubt: 'never' };
    }
    const mark = { capitals, ambiguous: false, doubt: 'never' } as const;
    if (rule?.sure) return mark;
    if (capitals === 'all') return isInitials(key) ? { ...mark, doubt: 'always' } : mark;
    if (!isWord) return hasInitialsOf(name, knowledge) ? { ...mark, capitals: 'some' } : mark;
    const isProper = properKinds.has(kind) && /\p{Lu}/u.test(name);
    return isProper ? { ...mark, doubt: 'small' } : mark;
  });
}

function hasInitialsOf(name: string, { smallWords }: NamesKnowledge): boolean {
  return initialsIn(name).some((initials) => smallWords.has(initials.toLowerCase()));
}

/** Two or three letters, which stand for many things. */
function isInitials(key: string): boolean {
  return /^[a-z0-9]{1,3}$/.test(key);
}

/** Kinds whose one-word names are names of things, with a capital for a reason. */
const properKinds: ReadonlySet<SkillKind> = new Set(['technology', 'standard', 'certificate']);
